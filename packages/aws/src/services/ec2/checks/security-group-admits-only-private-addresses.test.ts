import { more, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import rule from './security-group-admits-only-private-addresses.ts';

const from = (...list: readonly object[]): object => ({
  SecurityGroupIngress: list.map((source) => ({ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, ...source })),
});
const list = (name: string, ...cidrs: readonly unknown[]): ReturnType<typeof other> =>
  other('AWS::EC2::PrefixList', { AddressFamily: 'IPv4', PrefixListName: name, Entries: cidrs.map((Cidr) => ({ Cidr })) }, 'pl-1');

table(rule, {
  'no rules': ['pass', {}],
  'private ranges': ['pass', from({ CidrIp: '10.0.0.0/8' }, { CidrIp: '172.31.0.0/16' }, { CidrIp: '192.168.1.7/32' })],
  'shared addresses of a provider': ['pass', from({ CidrIp: '100.64.0.0/10' })],
  'local IPv6 addresses': ['pass', from({ CidrIpv6: 'fd00::/8' })],
  'one public address': ['fail', from({ CidrIp: '203.0.113.7/32' }), { says: 'public addresses' }],
  'just past a private range': ['fail', from({ CidrIp: '172.32.0.0/16' })],
  'a range wider than the private one': ['fail', from({ CidrIp: '10.0.0.0/7' })],
  'public IPv6 addresses': ['fail', from({ CidrIpv6: '2600:1f00::/32' })],
  'the internet is asked elsewhere': ['pass', from({ CidrIp: '0.0.0.0/0' }, { CidrIpv6: '::/0' }, { CidrIp: '128.0.0.0/1' })],
  'another group': ['pass', from({ SourceSecurityGroupId: 'sg-2' })],
  'its own members': ['pass', from({ SourceSecurityGroupId: 'self' })],
  'one public among private': ['fail', from({ CidrIp: '10.0.0.0/8' }, { CidrIp: '198.51.100.0/24' })],
  'an address that another resource has': ['pass', from({ CidrIp: '⟨t#Address⟩/32' })],
  'a prefix list of offices': ['fail', from({ SourcePrefixListId: 'pl-1' }), { with: [list('offices', '10.0.0.0/8', '203.0.113.0/24')] }],
  'a prefix list of branches': ['pass', from({ SourcePrefixListId: 'pl-1' }), { with: [list('branches', '10.1.0.0/16')] }],
  "one of AWS's prefix lists": [
    'pass',
    from({ SourcePrefixListId: 'pl-1' }),
    { with: [list('com.amazonaws.global.cloudfront.origin-facing', '120.52.22.96/27')] },
  ],
  'a prefix list that was not read': ['unknown', from({ SourcePrefixListId: 'pl-1' }), { unread: ['AWS::EC2::PrefixList'] }],
  'an entry that is not known': ['unknown', from({ SourcePrefixListId: 'pl-1' }), { with: [list('offices', unresolved)] }],
  'a source that is not known': ['unknown', from({ CidrIp: unresolved })],
  'a private or a public one': ['unknown', from({ CidrIp: oneOf('10.0.0.0/8', '203.0.113.0/24') })],
  'rules that are not known': ['unknown', { SecurityGroupIngress: unresolved }],
  'more rules than are known': ['unknown', { SecurityGroupIngress: [more] }],
});
