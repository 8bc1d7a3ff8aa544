import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';

export default responsibilities(
  'AWS::Logs::SubscriptionFilter',
  { title: 'Log subscription', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Logs::LogGroup' },
  {
    ...detectionAndLogging,
  },
);
