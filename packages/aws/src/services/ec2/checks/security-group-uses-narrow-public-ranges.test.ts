import { more, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import { Hole } from '@demarc/model';
import rule from './security-group-uses-narrow-public-ranges.ts';

const from = (...list: readonly object[]): object => ({
  SecurityGroupIngress: list.map((each) => ({ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, ...each })),
});
const addressOnly = new Hole('unresolved', 'a parameter', { suffix: '/32' }) as never; // fits every property

table(rule, {
  'no rules': ['pass', {}],
  'one address': ['pass', from({ CidrIp: '203.0.113.7/32' })],
  'just narrow enough': ['pass', from({ CidrIp: '203.0.113.0/24' })],
  'just too wide': ['fail', from({ CidrIp: '203.0.112.0/23' }), { says: 'very wide public range' }],
  'half the internet': ['fail', from({ CidrIp: '128.0.0.0/1' })],
  'a whole /8 of somebody': ['fail', from({ CidrIp: '8.0.0.0/8' })],
  'the whole internet, which others ask about': ['pass', from({ CidrIp: '0.0.0.0/0' }, { CidrIpv6: '::/0' })],
  'private ranges': [
    'pass',
    from({ CidrIp: '10.0.0.0/8' }, { CidrIp: '172.16.0.0/12' }, { CidrIp: '192.168.0.0/16' }, { CidrIp: '100.64.0.0/10' }),
  ],
  'a range with a private one in it': ['fail', from({ CidrIp: '172.0.0.0/8' })],
  multicast: ['pass', from({ CidrIp: '224.0.0.0/4' })],
  'an IPv6 network': ['pass', from({ CidrIpv6: '2001:db8::/32' })],
  'many IPv6 networks': ['fail', from({ CidrIpv6: '2001::/16' })],
  'all public IPv6 addresses': ['fail', from({ CidrIpv6: '2000::/3' })],
  'half of IPv6, with all that is public': ['fail', from({ CidrIpv6: '::/1' })],
  'local IPv6 addresses': ['pass', from({ CidrIpv6: 'fc00::/7' }, { CidrIpv6: 'fe80::/10' })],
  'a length that the settings allow': [
    'pass',
    from({ CidrIp: '203.0.112.0/20' }),
    { settings: { minPrefixLength: 20, minIpv6PrefixLength: 32 } },
  ],
  'a length that the settings do not allow': [
    'fail',
    from({ CidrIp: '203.0.113.0/24' }),
    { settings: { minPrefixLength: 28, minIpv6PrefixLength: 32 } },
  ],
  'a group': ['pass', from({ SourceSecurityGroupId: 'sg-1' })],
  'a prefix list': [
    'pass',
    from({ SourcePrefixListId: 'pl-1' }),
    { with: [other('AWS::EC2::PrefixList', { Entries: [{ Cidr: '8.0.0.0/8' }] }, 'pl-1')] },
  ],
  'wide ranges that may be reached': [
    'pass',
    { SecurityGroupEgress: [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '52.192.0.0/11' }] },
  ],
  'the address of another resource': ['pass', from({ CidrIp: '⟨t#Address⟩/32' })],
  'one address that is not known': ['pass', from({ CidrIp: addressOnly })],
  'a range that is not known': ['unknown', from({ CidrIp: unresolved })],
  'narrow or wide': ['unknown', from({ CidrIp: oneOf('203.0.113.0/24', '8.0.0.0/8') })],
  'wide either way': ['fail', from({ CidrIp: oneOf('9.0.0.0/8', '8.0.0.0/8') })],
  'more rules than are known': ['unknown', { SecurityGroupIngress: [more] }],
  'more rules, and one is wide': ['fail', { SecurityGroupIngress: [{ IpProtocol: 'tcp', CidrIp: '8.0.0.0/8' }, more] }],
});
