import { responsibilities } from '../../../kit.ts';
import { messaging } from '../../../profiles/messaging.ts';

export default responsibilities(
  'AWS::Events::Rule',
  { title: 'Event rule', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Events::EventBus' },
  {
    ...messaging,
  },
);
