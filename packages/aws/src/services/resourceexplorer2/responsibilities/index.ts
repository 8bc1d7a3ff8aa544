import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';

export default responsibilities(
  'AWS::ResourceExplorer2::Index',
  { title: 'Resource Explorer index', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...detectionAndLogging,
  },
);
