import { more, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import type { Ingress } from '../opens-to.ts';
import rule from './security-group-opens-only-authorized-ports-to-internet.ts';

const tcp = (from: number, to = from): Ingress => ({ IpProtocol: 'tcp', FromPort: from, ToPort: to });
const anyone = { CidrIp: '0.0.0.0/0' };
const rules = (...list: readonly Ingress[]): { SecurityGroupIngress: readonly Ingress[] } => ({ SecurityGroupIngress: list });

table(rule, {
  'no rules': ['pass', {}],
  'the web': ['pass', rules({ ...tcp(80), ...anyone }, { ...tcp(443), CidrIpv6: '::/0' })],
  'another port': ['fail', rules({ ...tcp(8443), ...anyone }), { says: 'a port besides tcp 80, tcp 443 is open to the internet' }],
  'another port with IPv6': [
    'fail',
    rules({ ...tcp(443), ...anyone }, { ...tcp(25), CidrIp: '203.0.113.0/24' }, { ...tcp(25), CidrIpv6: '::/0' }),
    {
      fix: rules({ ...tcp(443), ...anyone }, { ...tcp(25), CidrIp: '203.0.113.0/24' }),
      command:
        'ec2 revoke-security-group-ingress --group-id example-1 --ip-permissions [{"IpProtocol":"tcp","FromPort":25,"ToPort":25,"Ipv6Ranges":[{"CidrIpv6":"::/0"}]}]',
    },
  ],
  'another port from an office': ['pass', rules({ ...tcp(8443), CidrIp: '203.0.113.0/24' })],
  'another port from a group': ['pass', rules({ ...tcp(8443), SourceSecurityGroupId: 'sg-1' })],
  'a range from one authorized port to the other': ['fail', rules({ ...tcp(80, 443), ...anyone })],
  'HTTP over UDP': ['fail', rules({ IpProtocol: 'udp', FromPort: 443, ToPort: 443, ...anyone })],
  'a UDP port that the settings authorize': [
    'pass',
    rules({ IpProtocol: 'udp', FromPort: 443, ToPort: 443, ...anyone }),
    { settings: { authorizedTcpPorts: [443], authorizedUdpPorts: [443] } },
  ],
  'a port that the settings do not authorize': [
    'fail',
    rules({ ...tcp(80), ...anyone }),
    { settings: { authorizedTcpPorts: [443], authorizedUdpPorts: [] } },
  ],
  'no port is authorized': [
    'fail',
    rules({ ...tcp(443), ...anyone }),
    { settings: { authorizedTcpPorts: [], authorizedUdpPorts: [] }, says: 'a port is open' },
  ],
  'one port is authorized': [
    'fail',
    rules({ ...tcp(80), ...anyone }),
    { settings: { authorizedTcpPorts: [], authorizedUdpPorts: [443] }, says: 'a port besides udp 443 is open' },
  ],
  'all traffic': ['fail', rules({ IpProtocol: '-1', ...anyone })],
  'all traffic that names an authorized port': ['fail', rules({ IpProtocol: '-1', FromPort: 443, ToPort: 443, ...anyone })],
  'TCP without ports': ['fail', rules({ IpProtocol: 'tcp', ...anyone })],
  ping: ['pass', rules({ IpProtocol: 'icmp', FromPort: 8, ToPort: -1, ...anyone })],
  'a protocol without ports': ['pass', rules({ IpProtocol: '50', ...anyone })],
  'a list of everyone': [
    'fail',
    rules({ ...tcp(22), SourcePrefixListId: 'pl-1' }),
    { with: [other('AWS::EC2::PrefixList', { PrefixListName: 'all', AddressFamily: 'IPv4', Entries: [{ Cidr: '0.0.0.0/0' }] }, 'pl-1')] },
  ],
  'a list that nobody read': ['unknown', rules({ ...tcp(22), SourcePrefixListId: 'pl-2' }), { unread: ['AWS::EC2::PrefixList'] }],
  'an authorized port for a list that nobody read': [
    'pass',
    rules({ ...tcp(443), SourcePrefixListId: 'pl-2' }),
    { unread: ['AWS::EC2::PrefixList'] },
  ],
  'a port that is not known': ['unknown', rules({ IpProtocol: 'tcp', FromPort: unresolved, ToPort: unresolved, ...anyone })],
  'a range that surely begins elsewhere': [
    'fail',
    rules({ IpProtocol: 'tcp', FromPort: 22, ToPort: unresolved, ...anyone }),
    { noFix: 'nobody can tell what to remove' },
  ],
  'a source that is not known': ['unknown', rules({ ...tcp(22), CidrIp: unresolved })],
  'a source that is not known, for the web': ['pass', rules({ ...tcp(443), CidrIp: unresolved })],
  'the web or more': ['unknown', rules({ IpProtocol: 'tcp', FromPort: 443, ToPort: oneOf(443, 8443), ...anyone })],
  'more rules than are known': ['unknown', rules({ ...tcp(443), ...anyone }, more)],
});
