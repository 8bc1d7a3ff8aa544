import { any, has } from '@demarc/model';
import { isRestored } from '../../../db-cluster/origin.ts';
import { check } from '../../../kit.ts';
import { isRdsCluster } from '../cluster-kind.ts';
import { clusterTemplate } from '../pages.ts';
import { ownOrInherited } from '../cluster-restore.ts';

/** A cluster that is restored has the administrator of its source; a secondary of a global database has that of the primary, and is not asked. */
export default check('AWS::RDS::DBCluster', {
  title: 'Cluster admin does not have the default name',
  risk: 'Whoever guesses passwords for this database need not guess the name',
  severity: 'low',
  domain: 'iam.identity',
  why: 'The names that the console proposes are tried first. The name is fixed at creation: another one replaces the cluster by a new, empty one.',
  source: clusterTemplate,
  equivalents: { prowler: ['rds_cluster_default_admin'], fsbp: ['RDS.24'], config: ['rds-cluster-default-admin-check'] },
  settings: { defaultNames: ['admin', 'postgres'] },
  applies: (cluster) =>
    isRdsCluster(cluster) &&
    any(
      () => has(cluster, 'MasterUsername'),
      () => isRestored(cluster),
    ),
  failing(cluster, context) {
    const name = ownOrInherited(cluster, 'MasterUsername', context);
    const found = context.settings.defaultNames.find((each) => each === name);
    return found !== undefined && `the administrator is called ${found}`;
  },
  fix: (cluster) => (isRestored(cluster) ? {} : { MasterUsername: 'clusterowner' }), // beside a source, CloudFormation wants no name
});
