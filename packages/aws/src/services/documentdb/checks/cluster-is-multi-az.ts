import { spansZones } from '../../../db-cluster/zones.ts';
import { check } from '../../../kit.ts';
import { developerGuide } from '../pages.ts';

/** No property says it: the instances that name the cluster, each an own resource, stand in different Zones, or not. */
export default check('AWS::DocDB::DBCluster', {
  title: 'DocumentDB cluster spans more than one zone',
  risk: 'When one Availability Zone fails, this database stands still until an instance is made elsewhere',
  severity: 'low',
  domain: 'resil.ha',
  why: 'The data are in three Zones anyway; without a second instance in another Zone nothing answers for them.',
  source: developerGuide('regions-and-azs'),
  equivalents: { prowler: ['documentdb_cluster_multi_az_enabled'] },
  failing: (_cluster, { referrers }) =>
    !spansZones(referrers('AWS::DocDB::DBInstance', 'DBClusterIdentifier')) && 'it has no two instances in different Zones',
  // No fix: it takes another instance, and its class and Zone are yours to choose.
});
