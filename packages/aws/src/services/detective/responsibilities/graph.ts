import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';

export default responsibilities(
  'AWS::Detective::Graph',
  { title: 'Detective graph', serviceModel: 'saas', serviceType: 'abstract' },
  {
    ...detectionAndLogging,
  },
);
