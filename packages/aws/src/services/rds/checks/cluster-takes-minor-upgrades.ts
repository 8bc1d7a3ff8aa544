import { modifyCluster } from '../../../db-cluster/command.ts';
import { check } from '../../../kit.ts';
import { isInGlobalDatabase, isRdsCluster } from '../cluster-kind.ts';
import { clusterTemplate } from '../pages.ts';

/**
 * On unless it is switched off, for Aurora and Multi-AZ DB clusters alike. The instances of an Aurora cluster have a switch of their own, which is
 * asked there; a member of a global database is never upgraded by itself.
 */
export default check('AWS::RDS::DBCluster', {
  title: 'Database cluster takes minor engine upgrades by itself',
  risk: 'Fixed faults of the database engine stay open in this cluster until somebody upgrades it',
  severity: 'medium',
  domain: 'engine.patch',
  why: 'Minor versions carry the security fixes of the engine; in the maintenance window nobody has to remember them.',
  source: 'https://docs.aws.amazon.com/config/latest/developerguide/rds-automatic-minor-version-upgrade-enabled.html',
  equivalents: {
    prowler: ['rds_cluster_minor_version_upgrade_enabled'],
    fsbp: ['RDS.35'],
    config: ['rds-cluster-auto-minor-version-upgrade-enable'],
  },
  differs: [
    {
      from: 'prowler, fsbp RDS.35',
      because: 'Aurora clusters have the setting as well: it upgrades only when the cluster and all its instances allow it.',
      source: clusterTemplate,
    },
  ],
  applies: (cluster, context) => isRdsCluster(cluster) && !isInGlobalDatabase(cluster, context),
  failing: (cluster) => cluster.AutoMinorVersionUpgrade !== true && 'automatic minor version upgrades are off',
  fix: () => ({ AutoMinorVersionUpgrade: true }),
  command: (name) => modifyCluster('rds', name, '--auto-minor-version-upgrade'),
});
