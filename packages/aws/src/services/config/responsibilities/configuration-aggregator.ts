import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';

export default responsibilities(
  'AWS::Config::ConfigurationAggregator',
  { title: 'Config aggregator', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...detectionAndLogging,
  },
);
