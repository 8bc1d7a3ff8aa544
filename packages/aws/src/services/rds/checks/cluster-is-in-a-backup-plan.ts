import { any } from '@demarc/model';
import { check } from '../../../kit.ts';
import { selects } from '../cluster-backup-plan.ts';
import { isRdsCluster } from '../cluster-kind.ts';

/** A plan finds its resources by ARN, by a wildcard, or by tags. */
export default check('AWS::RDS::DBCluster', {
  title: 'Database cluster is in a backup plan',
  risk: 'The backups of this database live and die with it',
  severity: 'low',
  domain: 'resil.backup',
  why: 'Automatic backups end after 35 days and belong to the cluster; a plan keeps copies in a vault, longer, elsewhere, and locked if you like.',
  source: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupSelection.html',
  equivalents: { prowler: ['rds_cluster_protected_by_backup_plan'], checkov: ['CKV2_AWS_8'] },
  differs: [
    {
      from: 'checkov CKV2_AWS_8',
      because: 'It sees selections that name the cluster, none by tag or wildcard.',
      source: 'https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupSelection.html',
    },
  ],
  applies: isRdsCluster,
  failing(cluster, context) {
    const isIn = any(
      () => context.referrers('AWS::Backup::BackupSelection', 'BackupSelection.Resources').some((each) => takes(each)),
      () => context.all('AWS::Backup::BackupSelection').some((each) => takes(each)),
    );
    function takes({ BackupSelection: selection }: { readonly BackupSelection?: Parameters<typeof selects>[0] | undefined }): boolean {
      return selection !== undefined && selects(selection, cluster, context);
    }
    return !isIn && 'no selection of a backup plan takes it';
  },
  // No fix: it takes a plan, a vault and a role.
});
