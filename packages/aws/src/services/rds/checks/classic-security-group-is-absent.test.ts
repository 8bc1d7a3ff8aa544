import { oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './classic-security-group-is-absent.ts';

// It never passes: that there is such a group is what is wrong.
table(rule, {
  'a group': ['fail', { GroupDescription: 'db', DBSecurityGroupIngress: [{ CIDRIP: '10.0.0.0/16' }] }, { says: 'EC2-Classic' }],
  'a group without rules': ['fail', { GroupDescription: 'db' }],
  'a group that names a VPC, for older templates': ['fail', { EC2VpcId: 'vpc-1', GroupDescription: 'db' }],
  'whatever is unknown about it': ['fail', { EC2VpcId: unresolved, DBSecurityGroupIngress: oneOf([], undefined) }],
});
