import { any } from '@demarc/model';
import { check } from '../../../kit.ts';

/** EC2 counts inbound and outbound rules apart, and so does this. */
export default check('AWS::EC2::SecurityGroup', {
  title: 'Security group has a reviewable number of rules',
  risk: 'Nobody notices the one wrong rule among so many',
  severity: 'low',
  domain: 'config.mgmt',
  why: 'A group with dozens of rules is the sum of old requests; prefix lists and groups of one purpose keep it readable.',
  equivalents: { prowler: ['ec2_securitygroup_with_many_ingress_egress_rules'] },
  settings: { maxRules: 50 },
  failing: (group, { settings }) =>
    any(
      () => (group.SecurityGroupIngress?.length ?? 0) > settings.maxRules,
      () => (group.SecurityGroupEgress?.length ?? 0) > settings.maxRules,
    ) && `more than ${settings.maxRules} rules in one direction`,
});
