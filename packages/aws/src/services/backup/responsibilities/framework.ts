import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';

export default responsibilities(
  'AWS::Backup::Framework',
  { title: 'Backup audit framework', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...detectionAndLogging,
  },
);
