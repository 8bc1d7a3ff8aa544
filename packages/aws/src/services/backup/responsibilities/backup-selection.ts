import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::Backup::BackupSelection',
  { title: 'Backup selection', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Backup::BackupPlan' },
  {
    ...controlPlane,
  },
);
