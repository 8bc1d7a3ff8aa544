import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { detectionAndLogging } from '../../../profiles/detection-and-logging.ts';

export default responsibilities(
  'AWS::AuditManager::Assessment',
  { title: 'Audit Manager assessment', serviceModel: 'saas', serviceType: 'abstract' },
  {
    ...detectionAndLogging,
    'data.retention': you('Keeps collected evidence for two years.', 'Export reports that auditors will ask for later.', ours),
    'log.audit': both(
      'Collects evidence from Config, CloudTrail and Security Hub.',
      'Add the evidence that no service sees, and review each control set.',
      ours,
    ),
    'config.mgmt': both('Maintains the prebuilt frameworks.', 'Choose accounts, services and owners of controls in scope.', ours),
  },
);
