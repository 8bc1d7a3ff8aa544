import { check } from '../../../kit.ts';
import { isPostgresql, isRdsCluster } from '../cluster-kind.ts';
import { clusterTemplate } from '../pages.ts';
import { ownOrInherited } from '../cluster-restore.ts';

/** A new cluster without a port has that of its engine; a restored one has that of its source. */
export default check('AWS::RDS::DBCluster', {
  title: 'Database cluster does not listen on the default port',
  risk: 'Whoever scans this network finds the database at once',
  severity: 'low',
  domain: 'config.mgmt',
  why: 'Another port hides little, but it keeps the database out of scans that try the usual ones. Clients must be told, and the instances restart.',
  source: clusterTemplate,
  equivalents: { prowler: ['rds_cluster_non_default_port'] },
  applies: isRdsCluster,
  failing(cluster, context) {
    const usual = isPostgresql(cluster, context) ? 5432 : 3306;
    const port = ownOrInherited(cluster, 'Port', context);
    if (port === undefined) return 'no port is named: it has the default of its engine';
    return port === usual && `it listens on port ${port}`;
  },
  fix: (cluster, context) => ({ Port: isPostgresql(cluster, context) ? 15432 : 13306 }),
});
