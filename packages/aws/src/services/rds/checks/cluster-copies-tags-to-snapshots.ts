import { modifyCluster } from '../../../db-cluster/command.ts';
import { check } from '../../../kit.ts';
import { isRdsCluster } from '../cluster-kind.ts';

/** Off unless it is switched on. Instances that are no members of a cluster have a switch of their own, which is asked there. */
export default check('AWS::RDS::DBCluster', {
  title: 'Database cluster copies its tags to its snapshots',
  risk: 'Snapshots of this cluster are outside of every rule that goes by tags: access, backup, cost',
  severity: 'low',
  domain: 'config.mgmt',
  why: 'A snapshot holds the same data as its cluster. Where access, backup or retention follows tags, it must have them as well.',
  source: 'https://docs.aws.amazon.com/config/latest/developerguide/rds-mysql-cluster-copy-tags-to-snapshot-check.html',
  equivalents: {
    catalogue: ['rds-databases-copy-tags-to-snapshots'],
    prowler: ['rds_cluster_copy_tags_to_snapshots'],
    checkov: ['CKV_AWS_313'],
    fsbp: ['RDS.16', 'RDS.47', 'RDS.48'],
    config: ['rds-pgsql-cluster-copy-tags-to-snapshot-check', 'rds-mysql-cluster-copy-tags-to-snapshot-check'],
  },
  applies: isRdsCluster,
  failing: (cluster) => cluster.CopyTagsToSnapshot !== true && 'tags are not copied',
  fix: () => ({ CopyTagsToSnapshot: true }),
  command: (name) => modifyCluster('rds', name, '--copy-tags-to-snapshot'),
});
