import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';

export default responsibilities(
  'AWS::XRay::Group',
  { title: 'Trace group', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...detectionAndLogging,
  },
);
