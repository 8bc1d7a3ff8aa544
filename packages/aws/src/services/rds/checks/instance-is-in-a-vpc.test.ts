import { given, more, oneOf, table, unresolved } from '../../../testing/index.ts';
import { inCluster } from '../testing.ts';
import rule from './instance-is-in-a-vpc.ts';

table(rule, {
  'in a subnet group': ['pass', { DBSubnetGroupName: 'db-subnets', VPCSecurityGroups: ['sg-1'] }],
  'nothing said: the default VPC': ['pass', { Engine: 'mysql' }],
  'a subnet group by a parameter': ['pass', { DBSubnetGroupName: unresolved }],
  'a classic group': ['fail', { DBSecurityGroups: ['db-group'] }, { says: 'EC2-Classic' }],
  'a classic group by a parameter': ['unknown', { DBSecurityGroups: [given] }],
  'no classic groups': ['pass', { DBSecurityGroups: [] }],
  'a member of a cluster': ['pass', { ...inCluster, Engine: 'aurora-mysql' }],
  'a member of Neptune': ['not asked', { ...inCluster, Engine: 'neptune' }],
  'classic groups by a parameter': ['unknown', { DBSecurityGroups: unresolved }],
  'perhaps more': ['unknown', { DBSecurityGroups: [more] }],
  'more of them': ['fail', { DBSecurityGroups: ['db-group', more] }],
  'by a condition': ['unknown', { DBSecurityGroups: oneOf(['db-group'], undefined) }],
  'by a condition, always': ['fail', { DBSecurityGroups: oneOf(['a'], ['b']) }],
});
