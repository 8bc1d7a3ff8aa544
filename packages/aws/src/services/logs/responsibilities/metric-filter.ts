import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';

export default responsibilities(
  'AWS::Logs::MetricFilter',
  { title: 'Log metric filter', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Logs::LogGroup' },
  {
    ...detectionAndLogging,
  },
);
