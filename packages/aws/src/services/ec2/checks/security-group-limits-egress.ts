import { all } from '@demarc/model';
import { checkEach } from '../../../kit.ts';
import { opens, reachesInternet, portsOf, type Egress } from '../opens-to.ts';
import { revoke } from '../revoke.ts';

const everything = { everything: true } as const;

/** All traffic to everyone, or every TCP or UDP port: what a group lets out when nobody thought about it. One port to everyone is a decision. */
export default checkEach('AWS::EC2::SecurityGroup', {
  title: 'Security group limits outbound traffic',
  risk: 'Whoever takes over a machine can carry data anywhere and call any server',
  severity: 'low',
  domain: 'net.perimeter',
  why: 'Without egress rules AWS lets everything out; a list of what is needed stops most malware at its first call home.',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-securitygroup.html',
  equivalents: { checkov: ['CKV_AWS_382'], trivy: ['AWS-0104'] },
  differs: [
    {
      from: 'trivy',
      because:
        'it fails one open port too; updates and APIs are on changing addresses, so one port to everyone is often the narrowest rule there is',
      source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-securitygroup.html',
    },
  ],
  each: (group) => group.SecurityGroupEgress,
  failing: (rule, { target }) =>
    all(
      () => opens(rule, everything),
      () => reachesInternet(rule, target),
    ) && `${portsOf(rule)} open to the whole internet`,
  fix: (group, { target }) => {
    const kept = (group.SecurityGroupEgress ?? []).filter((rule: Egress) => !(opens(rule, everything) && reachesInternet(rule, target)));
    return { SecurityGroupEgress: kept.length > 0 ? kept : [nowhere] };
  },
  // In an account a group without rules lets nothing out.
  command: (id, group, { target }) =>
    revoke(
      id,
      'egress',
      (group.SecurityGroupEgress ?? []).filter((rule) => opens(rule, everything) && reachesInternet(rule, target)),
    ),
});

/** AWS's own way to say that nothing may go out: without any rule it would add the one that lets everything out. */
const nowhere: Egress = { IpProtocol: '-1', CidrIp: '127.0.0.1/32' };
