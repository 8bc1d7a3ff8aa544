import { more, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import type { Egress } from '../opens-to.ts';
import rule from './security-group-limits-egress.ts';

const anyone = { CidrIp: '0.0.0.0/0' };
const out = (...list: readonly Egress[]): { SecurityGroupEgress: readonly Egress[] } => ({ SecurityGroupEgress: list });

const command = 'ec2 revoke-security-group-egress --group-id example-1 --ip-permissions ';
const https: Egress = { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, ...anyone };
const within: Egress = { IpProtocol: '-1', CidrIp: '10.0.0.0/8' };

table(rule, {
  'no rules at all (the default is filled in before)': ['pass', {}],
  'an empty list, live': ['pass', out()],
  'what AWS gives when nothing is said': [
    'fail',
    out({ IpProtocol: '-1', ...anyone }),
    {
      says: 'all traffic is open to the whole internet',
      fix: out({ IpProtocol: '-1', CidrIp: '127.0.0.1/32' }),
      command: `${command}[{"IpProtocol":"-1","IpRanges":[{"CidrIp":"0.0.0.0/0"}]}]`,
    },
  ],
  'all traffic with IPv6': [
    'fail',
    out({ IpProtocol: '-1', CidrIpv6: '::/0' }),
    { command: `${command}[{"IpProtocol":"-1","Ipv6Ranges":[{"CidrIpv6":"::/0"}]}]` },
  ],
  'every TCP port': ['fail', out({ IpProtocol: 'tcp', FromPort: 0, ToPort: 65535, ...anyone }), { says: 'every tcp port' }],
  'every UDP port': ['fail', out({ IpProtocol: 'udp', FromPort: 0, ToPort: 65535, ...anyone })],
  'HTTPS to everyone': ['pass', out({ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, ...anyone })],
  'the high ports to everyone': ['pass', out({ IpProtocol: 'tcp', FromPort: 1024, ToPort: 65535, ...anyone })],
  'all traffic within': ['pass', out({ IpProtocol: '-1', CidrIp: '10.0.0.0/8' })],
  'all traffic to a group': ['pass', out({ IpProtocol: '-1', DestinationSecurityGroupId: 'self' })],
  'all traffic to nowhere': ['pass', out({ IpProtocol: '-1', CidrIp: '127.0.0.1/32' }, { IpProtocol: '-1', CidrIpv6: '::1/128' })],
  'all traffic to the address that nobody has': [
    'pass',
    out({ IpProtocol: 'icmp', FromPort: 252, ToPort: 86, CidrIp: '255.255.255.255/32' }),
  ],
  'ping to everyone': ['pass', out({ IpProtocol: 'icmp', FromPort: -1, ToPort: -1, ...anyone })],
  'a good rule beside the open one': [
    'fail',
    out({ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, ...anyone }, { IpProtocol: '-1', ...anyone }),
    { fix: out(https), command: `${command}[{"IpProtocol":"-1","IpRanges":[{"CidrIp":"0.0.0.0/0"}]}]` },
  ],
  'good rules of either kind beside the open one': [
    'fail',
    out(https, within, { IpProtocol: '-1', ...anyone }),
    { fix: out(https, within), command: `${command}[{"IpProtocol":"-1","IpRanges":[{"CidrIp":"0.0.0.0/0"}]}]` },
  ],
  'all traffic to a list of everyone': [
    'fail',
    out({ IpProtocol: '-1', DestinationPrefixListId: 'pl-1' }),
    {
      with: [other('AWS::EC2::PrefixList', { AddressFamily: 'IPv4', PrefixListName: 'all', Entries: [{ Cidr: '0.0.0.0/0' }] }, 'pl-1')],
      command: `${command}[{"IpProtocol":"-1","PrefixListIds":[{"PrefixListId":"pl-1"}]}]`,
    },
  ],
  'all traffic to a list that nobody read': [
    'unknown',
    out({ IpProtocol: '-1', DestinationPrefixListId: 'pl-1' }),
    { unread: ['AWS::EC2::PrefixList'] },
  ],
  'HTTPS to a list that nobody read': [
    'pass',
    out({ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, DestinationPrefixListId: 'pl-1' }),
    { unread: ['AWS::EC2::PrefixList'] },
  ],
  'a protocol that is not known': ['unknown', out({ IpProtocol: unresolved, ...anyone })],
  'a destination that is not known': ['unknown', out({ IpProtocol: '-1', CidrIp: unresolved })],
  'the default where the only rule may be absent': [
    'unknown',
    out(oneOf({ IpProtocol: '-1', CidrIp: '127.0.0.1/32' }, undefined), oneOf(undefined, { IpProtocol: '-1', ...anyone })),
  ],
  'rules that are not known': ['unknown', { SecurityGroupEgress: unresolved }],
  'more rules, and one is open': ['fail', out({ IpProtocol: '-1', ...anyone }, more), { noFix: 'what is not known is not removed' }],
});
