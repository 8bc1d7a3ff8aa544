import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';

export default responsibilities(
  'AWS::Config::DeliveryChannel',
  { title: 'Config delivery channel', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Config::ConfigurationRecorder' },
  {
    ...detectionAndLogging,
  },
);
