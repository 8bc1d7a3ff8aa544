import { other, table, unresolved } from '../../../testing/index.ts';
import rule from './network-acl-is-used.ts';

const joins = (NetworkAclId: unknown, SubnetId: unknown = 'subnet-1'): ReturnType<typeof other> =>
  other('AWS::EC2::SubnetNetworkAclAssociation', { NetworkAclId, SubnetId });
const vpc = { VpcId: 'vpc-1' };

table(rule, {
  'guards a subnet': ['pass', vpc, { with: [joins('self')] }],
  'guards two': ['pass', vpc, { with: [joins('self'), joins('self', 'subnet-2')] }],
  'guards none': ['fail', vpc, { says: 'no subnet' }],
  'others guard subnets': ['fail', vpc, { with: [joins('acl-2')] }],
  'only entries name it': [
    'fail',
    vpc,
    { with: [other('AWS::EC2::NetworkAclEntry', { NetworkAclId: 'self', RuleNumber: 1, RuleAction: 'deny', Protocol: -1 })] },
  ],
  'a subnet that is not known': ['pass', vpc, { with: [joins('self', unresolved)] }],
  'an association with a list that is not known': ['unknown', vpc, { with: [joins(unresolved)] }],
  'associations were not read': ['unknown', vpc, { unread: ['AWS::EC2::SubnetNetworkAclAssociation'] }],
  'associations were not read, one is known': ['pass', vpc, { with: [joins('self')], unread: ['AWS::EC2::SubnetNetworkAclAssociation'] }],
  'the default one': ['not asked', { ...vpc, IsDefault: true }],
});
