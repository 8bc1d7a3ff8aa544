import { ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::Backup::BackupSelection',
  { title: 'Backup selection', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Backup::BackupPlan' },
  {
    ...controlPlane,
    'resil.backup': you(
      'Backs up exactly what the selection names, with the role that it names; tells nobody of what it misses.',
      'Select by tag, and look for resources that no selection reaches.',
      ours,
      { basis: 'operated' },
    ),
    'iam.authz': you(
      'Acts on the selected resources with the role that you pass.',
      'Use a role that may back up but not restore, and guard who may change the tags that select.',
      ours,
    ),
  },
);
