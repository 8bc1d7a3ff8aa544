import { both, ours, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { managedDatabase } from '../../../profiles/managed-database.ts';

export default responsibilities(
  'AWS::ElastiCache::SubnetGroup',
  { title: 'ElastiCache subnet group', serviceModel: 'paas', serviceType: 'container', partOf: 'AWS::ElastiCache::ReplicationGroup' },
  {
    ...managedDatabase,
    'net.segment': you(
      'Places nodes only in the subnets that the group lists.',
      'List private subnets without a route to the internet.',
      ours,
    ),
    'resil.ha': both(
      'Can fail over only into Zones of which the group has a subnet.',
      'List subnets in at least two Zones, better three.',
      ours,
    ),
  },
);
