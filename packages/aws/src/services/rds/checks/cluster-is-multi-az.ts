import { any } from '@demarc/model';
import { spansZones } from '../../../db-cluster/zones.ts';
import { check } from '../../../kit.ts';
import { isMultiAzCluster, isRdsCluster, isServerlessV1 } from '../cluster-kind.ts';
import { auroraGuide } from '../pages.ts';

/**
 * No property says it. A Multi-AZ DB cluster always has three instances in three Zones; an Aurora cluster has the instances that name it, each an
 * own resource. Aurora Serverless v1 has none, and nothing to choose.
 */
export default check('AWS::RDS::DBCluster', {
  title: 'Database cluster spans more than one zone',
  risk: 'When one Availability Zone fails, this database stands still until an instance is made elsewhere',
  severity: 'medium',
  domain: 'resil.ha',
  why: 'The data are in three Zones anyway; without a second instance in another Zone nothing answers for them.',
  source: auroraGuide('Concepts.AuroraHighAvailability'),
  equivalents: { prowler: ['rds_cluster_multi_az'], fsbp: ['RDS.15'], config: ['rds-cluster-multi-az-enabled'] },
  differs: [
    {
      from: 'fsbp RDS.15',
      because: 'It reads a flag of the live cluster; a template has none: the instances that name the cluster are counted.',
      source: auroraGuide('Concepts.AuroraHighAvailability'),
    },
  ],
  applies: (cluster) => isRdsCluster(cluster) && !isServerlessV1(cluster),
  failing(cluster, context) {
    const spans = any(
      () => isMultiAzCluster(cluster, context),
      () => spansZones(context.referrers('AWS::RDS::DBInstance', 'DBClusterIdentifier')),
    );
    return !spans && 'it has no two instances in different Zones';
  },
  // No fix: it takes another instance, and its class and Zone are yours to choose.
});
