import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::Redshift::ClusterSubnetGroup',
  { title: 'Redshift subnet group', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::Redshift::Cluster' },
  {
    ...managedDatabase,
    'net.segment': you(
      'Places the nodes of the cluster in these subnets, behind the routes that they have.',
      'List private subnets, and let enhanced VPC routing keep loads on the same way.',
      ours,
    ),
    'resil.ha': both(
      'Can relocate or stand by only in Zones that the group covers.',
      'Cover three Zones, so that a cluster can move.',
      ours,
    ),
  },
);
