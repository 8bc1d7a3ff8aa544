import { check } from '../../../kit.ts';
import { isInBackupPlan, selectionPage } from '../../backup/selection.ts';
import { isRdsCluster } from '../cluster-kind.ts';

/** A plan finds its resources by ARN, by a wildcard, or by tags. */
export default check('AWS::RDS::DBCluster', {
  title: 'Database cluster is in a backup plan',
  risk: 'The backups of this database live and die with it',
  severity: 'low',
  domain: 'resil.backup',
  why: 'Automatic backups end after 35 days and belong to the cluster; a plan keeps copies in a vault, longer, elsewhere, and locked if you like.',
  source: selectionPage,
  equivalents: { prowler: ['rds_cluster_protected_by_backup_plan'], checkov: ['CKV2_AWS_8'] },
  differs: [
    {
      from: 'checkov CKV2_AWS_8',
      because: 'It sees selections that name the cluster, none by tag or wildcard.',
      source: selectionPage,
    },
  ],
  applies: isRdsCluster,
  failing: (cluster, context) =>
    !isInBackupPlan(
      {
        type: 'AWS::RDS::DBCluster',
        service: 'rds',
        kind: 'cluster:',
        names: context.resource.names,
        name: () => cluster.DBClusterIdentifier,
        tags: () => cluster.Tags,
      },
      context,
    ) && 'no selection of a backup plan takes it',
  // No fix: it takes a plan, a vault and a role.
});
