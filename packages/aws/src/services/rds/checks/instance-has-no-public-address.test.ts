import { beginning, given, oneOf, table, unresolved } from '../../../testing/index.ts';
import { inCluster, stays } from '../testing.ts';
import rule from './instance-has-no-public-address.ts';

table(rule, {
  private: ['pass', { PubliclyAccessible: false }],
  public: ['fail', { PubliclyAccessible: true }, { says: 'is on' }],
  'public in a subnet group': ['fail', { PubliclyAccessible: true, DBSubnetGroupName: 'private' }],
  'public behind a closed group': ['fail', { PubliclyAccessible: true, VPCSecurityGroups: ['sg-1'] }],
  'not said, without a subnet group': ['fail', { Engine: 'mysql' }, { says: 'no subnet group' }],
  'not said, in a subnet group': ['pass', { DBSubnetGroupName: 'db-subnets' }],
  'not said, in the default subnet group': ['fail', { DBSubnetGroupName: 'default' }, { says: 'default subnet group' }],
  'not said, in a subnet group by a parameter': ['unknown', { DBSubnetGroupName: unresolved }],
  'not said, in a subnet group that is there': ['unknown', { DBSubnetGroupName: given }],
  'not said, in a subnet group of which the beginning is known': ['pass', { DBSubnetGroupName: beginning('stack-') }],
  'private, whatever the subnet group': ['pass', { DBSubnetGroupName: unresolved, PubliclyAccessible: false }],
  'a member that does not say': ['pass', { ...inCluster, Engine: 'aurora-mysql' }],
  'a public member': ['fail', { ...inCluster, Engine: 'aurora-mysql', PubliclyAccessible: true }],
  'a private member': ['pass', { ...inCluster, Engine: 'aurora-postgresql', PubliclyAccessible: false }],
  'an instance of Neptune': ['not asked', { ...inCluster, Engine: 'neptune', PubliclyAccessible: true }],
  'an instance of DocumentDB': ['not asked', { ...inCluster, Engine: 'docdb', PubliclyAccessible: true }],
  'a member of an engine by a parameter': ['unknown', { ...inCluster, Engine: unresolved, PubliclyAccessible: true }],
  'a database of an engine by a parameter': ['fail', { Engine: unresolved, PubliclyAccessible: true }],
  'a public replica': ['fail', { SourceDBInstanceIdentifier: 'source-1', PubliclyAccessible: true }],
  'RDS Custom, public': ['fail', { Engine: 'custom-oracle-ee', PubliclyAccessible: true }],
  'by a parameter': ['unknown', { PubliclyAccessible: unresolved, DBSubnetGroupName: 'db-subnets' }],
  'by a condition': ['unknown', { PubliclyAccessible: oneOf(true, false) }],
  'by a condition, off or not said in a subnet group': [
    'pass',
    { PubliclyAccessible: oneOf(false, undefined), DBSubnetGroupName: 'db-subnets' },
  ],
  'by a condition, on or not said without one': ['fail', { PubliclyAccessible: oneOf(true, undefined) }, { noFix: stays }],
});
