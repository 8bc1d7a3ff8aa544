import { any, is } from '@demarc/model';
import { check } from '../../../kit.ts';
import { revoke } from '../revoke.ts';

/**
 * Every VPC has a group called `default`, and nobody else may use that name in it. AWS makes it with rules that let its members talk to each
 * other and to everyone outside. A template cannot take these rules away; one that adds to them shows here.
 */
export default check('AWS::EC2::SecurityGroup', {
  title: 'Default security group has no rules',
  risk: 'Whatever is launched without a group of its own can be reached by its neighbours and can reach the internet',
  severity: 'medium',
  domain: 'net.perimeter',
  why: 'Resources land in the default group by omission; with no rules in it, they are cut off until someone chooses a group.',
  source: 'https://docs.aws.amazon.com/config/latest/developerguide/vpc-default-security-group-closed.html',
  equivalents: {
    prowler: ['ec2_securitygroup_default_restrict_traffic'],
    checkov: ['CKV2_AWS_12'],
    trivy: ['AWS-0173'],
    fsbp: ['EC2.2'],
    config: ['vpc-default-security-group-closed'],
  },
  differs: [
    {
      from: 'prowler',
      because: 'it passes over the default groups that no network interface uses; use can begin with any launch',
      source: 'https://docs.aws.amazon.com/config/latest/developerguide/vpc-default-security-group-closed.html',
    },
    {
      from: 'checkov',
      because: 'it judges the VPC of the Terraform code, and fails one whose default group is not in the code',
      source: 'https://docs.aws.amazon.com/config/latest/developerguide/vpc-default-security-group-closed.html',
    },
  ],
  applies: (group) => is(group, 'GroupName', 'default'),
  failing: (group) =>
    any(
      () => group.SecurityGroupIngress?.some(() => true),
      () => group.SecurityGroupEgress?.some(() => true),
    ) && 'the default group has rules',
  fix: () => ({ SecurityGroupIngress: [], SecurityGroupEgress: [] }),
  // Each direction takes a call of its own.
  command(id, { SecurityGroupIngress: ingress = [], SecurityGroupEgress: egress = [] }) {
    if (ingress.length > 0 && egress.length > 0) return undefined;
    return ingress.length > 0 ? revoke(id, 'ingress', ingress) : revoke(id, 'egress', egress);
  },
});
