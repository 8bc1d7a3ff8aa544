import { both, has, none, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { controlPlane } from '../../../profiles/control-plane.ts';

export default responsibilities(
  'AWS::Backup::BackupPlan',
  { title: 'Backup plan', serviceModel: 'paas', serviceType: 'abstract' },
  {
    ...controlPlane,
    'app.supplychain': none('it loads nothing from outside'),
    'app.code': none('it holds settings, not a program'),
    'resil.backup': both('Starts and retries backups on schedule.', 'Set frequency and retention, and assign resources.', ours, {
      basis: 'operated',
    }),
    'resil.dr': [
      you('Copies where the rule says.', 'Add copies to another Region and account.', ours),
      {
        id: 'backup-plan-copy-actions',
        owner: 'shared',
        says: 'AWS copies each backup to the vault you named.',
        awsDoes: 'Copies each backup to the vault you named.',
        youDo: 'Name a vault in another Region or account, and test a restore there.',
        source: ours,
        when: (plan) => plan.BackupPlan?.BackupPlanRule?.some((rule) => has(rule, 'CopyActions')),
      },
    ],
  },
);
