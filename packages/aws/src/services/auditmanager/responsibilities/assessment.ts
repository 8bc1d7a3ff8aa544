import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';

export default responsibilities(
  'AWS::AuditManager::Assessment',
  { title: 'Audit Manager assessment', serviceModel: 'saas', serviceType: 'abstract' },
  {
    ...detectionAndLogging,
  },
);
