import { any, has } from '@demarc/model';
import { check } from '../../../kit.ts';
import { isAuroraMysql, isInGlobalDatabase, isServerlessV1 } from '../cluster-kind.ts';
import { auroraGuide } from '../pages.ts';

/**
 * Only Aurora MySQL can be rewound, and only what was created so. It excludes binary log replication to another Region, so a global database and
 * a replica are not asked.
 */
export default check('AWS::RDS::DBCluster', {
  title: 'Aurora MySQL cluster can be rewound',
  risk: 'A wrong statement is undone only by restoring a new cluster, for hours',
  severity: 'low',
  domain: 'resil.backup',
  why: 'A rewind takes minutes and keeps the cluster. It is chosen at creation: AWS refuses it for a cluster that was made without it, which must be replaced by one restored from a snapshot.',
  source: auroraGuide('AuroraMySQL.Managing.Backtrack'),
  equivalents: {
    prowler: ['rds_cluster_backtrack_enabled'],
    checkov: ['CKV_AWS_326'],
    fsbp: ['RDS.14'],
    config: ['aurora-mysql-backtracking-enabled'],
  },
  differs: [
    {
      from: 'prowler, checkov, fsbp',
      because: 'A member of a global database and a replica cannot have it.',
      source: 'https://aws.amazon.com/premiumsupport/knowledge-center/aurora-mysql-cluster-backtrack/',
    },
  ],
  applies: (cluster, context) =>
    isAuroraMysql(cluster, context) &&
    !isServerlessV1(cluster) &&
    !isInGlobalDatabase(cluster, context) &&
    !any(() => has(cluster, 'ReplicationSourceIdentifier')),
  failing: (cluster) => !((cluster.BacktrackWindow ?? 0) > 0) && 'it keeps nothing to rewind',
  fix: () => ({ BacktrackWindow: 86400 }),
});
