import { responsibilities } from '../../../kit.ts';
import { messaging } from '../../../profiles/messaging.ts';

export default responsibilities(
  'AWS::SNS::TopicPolicy',
  { title: 'SNS topic policy', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::SNS::Topic' },
  {
    ...messaging,
  },
);
