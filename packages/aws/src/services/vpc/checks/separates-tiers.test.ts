import { more, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import type { Other } from '../../../testing/world.ts';
import { association, publicTable, subnet, tableOf } from '../testing.ts';
import rule from './separates-tiers.ts';

const databases = (SubnetIds: unknown): Other =>
  other('AWS::RDS::DBSubnetGroup', { SubnetIds, DBSubnetGroupDescription: 'd' }, 'databases');
/** A public and a private subnet. */
const world = (...list: readonly Other[]): { readonly with: readonly Other[] } => ({
  with: [...publicTable(), subnet('public'), subnet('private'), association('public', 'rtb-public'), ...list],
});

table(rule, {
  'databases in the private subnet': ['pass', {}, world(databases(['private']))],
  'databases in the public subnet': ['fail', {}, { ...world(databases(['public'])), says: 'public subnet' }],
  'databases in both': ['fail', {}, world(databases(['private', 'public']))],
  'caches in the public subnet': ['fail', {}, world(other('AWS::ElastiCache::SubnetGroup', { SubnetIds: ['public'] }, 'caches'))],
  'a warehouse in the public subnet': [
    'fail',
    {},
    world(other('AWS::Redshift::ClusterSubnetGroup', { SubnetIds: ['public'] }, 'warehouse')),
  ],
  'graphs in the public subnet': ['fail', {}, world(other('AWS::Neptune::DBSubnetGroup', { SubnetIds: ['public'] }, 'graphs'))],
  'documents in the private subnet': ['pass', {}, world(other('AWS::DocDB::DBSubnetGroup', { SubnetIds: ['private'] }, 'documents'))],
  'databases in no subnet': ['pass', {}, world(other('AWS::RDS::DBSubnetGroup', { DBSubnetGroupDescription: 'd' }, 'databases'))],
  'no data stores': ['pass', {}, world()],
  'no subnets': ['pass', {}],
  'databases of another VPC': ['pass', {}, world(subnet('far', 'vpc-2'), databases(['far']))],
  'databases in a subnet that is not here': ['unknown', {}, world(databases(['subnet-far']))],
  'a parameter names the subnets': ['unknown', {}, world(databases(unresolved))],
  'a parameter names one, another is public': ['fail', {}, world(databases([unresolved, 'public']))],
  'the public or the private one': ['unknown', {}, world(databases([oneOf('public', 'private')]))],
  'the private one either way': ['pass', {}, world(databases([oneOf('private', undefined)]))],
  'more subnets than are known': ['unknown', {}, world(databases(['private', more]))],
  'groups that were not read': ['unknown', {}, { ...world(), unread: ['AWS::RDS::DBSubnetGroup'] }],
  'routes that were not read': [
    'unknown',
    {},
    { with: [subnet('a'), tableOf('rtb'), association('a', 'rtb'), databases(['a'])], unread: ['AWS::EC2::Route'] },
  ],
});
