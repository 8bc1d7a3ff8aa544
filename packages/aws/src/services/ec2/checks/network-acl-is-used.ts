import { check } from '../../../kit.ts';

/** The default ACL of a VPC stays whether subnets use it or not. */
export default check('AWS::EC2::NetworkAcl', {
  title: 'Network ACL guards a subnet',
  risk: 'A list of rules that guards nothing passes for protection',
  severity: 'low',
  domain: 'config.mgmt',
  why: 'A subnet without this association has the default list, which lets everything in; who reads the rules believes otherwise.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html',
  equivalents: {
    prowler: ['ec2_networkacl_unused'],
    checkov: ['CKV2_AWS_1'],
    fsbp: ['EC2.16'],
    config: ['vpc-network-acl-unused-check'],
  },
  applies: (acl) => acl.IsDefault !== true,
  failing: (_, { referrers }) =>
    !referrers('AWS::EC2::SubnetNetworkAclAssociation', 'NetworkAclId').some(() => true) && 'no subnet is associated with it',
});
