import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';

export default responsibilities(
  'AWS::Config::ConformancePack',
  { title: 'Config conformance pack', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...detectionAndLogging,
  },
);
