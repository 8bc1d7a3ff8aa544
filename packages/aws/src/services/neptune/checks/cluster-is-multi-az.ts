import { spansZones } from '../../../db-cluster/zones.ts';
import { check } from '../../../kit.ts';

/** No property says it: the instances that name the cluster, each an own resource, stand in different Zones, or not. */
export default check('AWS::Neptune::DBCluster', {
  title: 'Neptune cluster spans more than one zone',
  risk: 'When one Availability Zone fails, this graph stands still until an instance is made elsewhere',
  severity: 'low',
  domain: 'resil.ha',
  why: 'The data are in three Zones anyway; without a second instance in another Zone nothing answers for them.',
  source: 'https://docs.aws.amazon.com/config/latest/developerguide/neptune-cluster-multi-az-enabled.html',
  equivalents: { prowler: ['neptune_cluster_multi_az'], fsbp: ['Neptune.9'], config: ['neptune-cluster-multi-az-enabled'] },
  failing: (_cluster, { referrers }) =>
    !spansZones(referrers('AWS::Neptune::DBInstance', 'DBClusterIdentifier')) && 'it has no two instances in different Zones',
  // No fix: it takes another instance, and its class and Zone are yours to choose.
});
