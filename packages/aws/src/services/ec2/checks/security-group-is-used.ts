import { any, is } from '@demarc/model';
import { check } from '../../../kit.ts';
import { isUsed } from '../../../used-by.ts';

/**
 * In use is what any property of any type names that can name a group, and what a rule of another group admits or reaches. The default group of a VPC
 * cannot be deleted.
 */
export default check('AWS::EC2::SecurityGroup', {
  title: 'Security group is in use',
  risk: 'An open group that nobody looks after waits for the machine that is put into it by mistake',
  severity: 'low',
  domain: 'config.mgmt',
  why: 'Groups that nobody uses hide the ones that matter, and their rules are never reviewed.',
  source: 'https://docs.aws.amazon.com/config/latest/developerguide/ec2-security-group-attached-to-eni-periodic.html',
  equivalents: {
    prowler: ['ec2_securitygroup_not_used'],
    checkov: ['CKV2_AWS_5'],
    fsbp: ['EC2.22'],
    config: ['ec2-security-group-attached-to-eni-periodic', 'ec2-security-group-attached-to-eni'],
  },
  differs: [
    {
      from: 'fsbp',
      because:
        'it counts network interfaces that exist at this moment; a launch template or a scaled-down group of machines uses a group, too',
      source: 'https://docs.aws.amazon.com/config/latest/developerguide/ec2-security-group-attached-to-eni-periodic.html',
    },
    {
      from: 'checkov',
      because: 'it knows fewer types that can have a group',
      source: 'https://docs.aws.amazon.com/config/latest/developerguide/ec2-security-group-attached-to-eni.html',
    },
  ],
  applies: (group) => !is(group, 'GroupName', 'default'),
  failing: (group, context) => {
    const others = (property: 'SecurityGroupIngress.SourceSecurityGroupId' | 'SecurityGroupEgress.DestinationSecurityGroupId'): boolean =>
      context.referrers('AWS::EC2::SecurityGroup', property).some((other) => other !== group); // a rule about its own members is no use
    return (
      !any(
        () => isUsed('AWS::EC2::SecurityGroup', context),
        () => others('SecurityGroupIngress.SourceSecurityGroupId'),
        () => others('SecurityGroupEgress.DestinationSecurityGroupId'),
      ) && 'nothing uses it'
    );
  },
  command: (name) => ['ec2', 'delete-security-group', '--group-id', name],
});
