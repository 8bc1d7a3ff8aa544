import { responsibilities } from '../../../kit.ts';
import { messaging } from '../../../profiles/messaging.ts';

export default responsibilities(
  'AWS::SQS::QueuePolicy',
  { title: 'SQS queue policy', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::SQS::Queue' },
  {
    ...messaging,
  },
);
