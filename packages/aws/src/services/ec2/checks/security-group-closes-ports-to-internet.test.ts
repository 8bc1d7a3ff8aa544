import { beginning, denied, given, more, oneOf, other, table, unresolved, type Row } from '../../../testing/index.ts';
import type { Ingress } from '../opens-to.ts';
import rule from './security-group-closes-ports-to-internet.ts';

const id = (what: string): string => `ec2-security-group-closes-${what}-to-internet`;
const all = (verdict: 'pass' | 'fail' | 'unknown'): Record<string, typeof verdict> =>
  Object.fromEntries(Object.keys(rule.members ?? {}).map((member) => [member, verdict]));
const tcp = (from: number, to = from): Ingress => ({ IpProtocol: 'tcp', FromPort: from, ToPort: to });
const udp = (from: number, to = from): Ingress => ({ IpProtocol: 'udp', FromPort: from, ToPort: to });
const anyone = { CidrIp: '0.0.0.0/0' };
const anyone6 = { CidrIpv6: '::/0' };
const office = { CidrIp: '203.0.113.0/24' };
const rules = (...list: readonly Ingress[]): { SecurityGroupIngress: readonly Ingress[] } => ({ SecurityGroupIngress: list });
const list = (name: string, ...cidrs: readonly string[]): ReturnType<typeof other> =>
  other(
    'AWS::EC2::PrefixList',
    { AddressFamily: 'IPv4', PrefixListName: name, MaxEntries: 9, Entries: cidrs.map((Cidr) => ({ Cidr })) },
    'pl-1',
  );

const v4 = 'ec2-security-group-closes-admin-ports-to-ipv4-internet';
const v6 = 'ec2-security-group-closes-admin-ports-to-ipv6-internet';

/** The services that are asked on a port, as it is opened to everyone on IPv4; the members' own lists, once more and by port. */
const tcpPorts: Readonly<Record<number, readonly string[]>> = {
  20: ['high-risk-ports', 'ftp'],
  21: ['high-risk-ports', 'ftp'],
  22: ['high-risk-ports', 'ssh', 'admin-ports-ipv4'],
  23: ['high-risk-ports', 'telnet'],
  25: ['high-risk-ports'],
  110: ['high-risk-ports'],
  135: ['high-risk-ports'],
  143: ['high-risk-ports'],
  445: ['high-risk-ports'],
  1433: ['high-risk-ports', 'sql-server'],
  1434: ['high-risk-ports', 'sql-server'],
  1521: ['oracle'],
  2483: ['oracle'],
  2484: ['oracle'],
  3000: ['high-risk-ports'],
  3306: ['high-risk-ports', 'mysql'],
  3389: ['high-risk-ports', 'rdp', 'admin-ports-ipv4'],
  4333: ['high-risk-ports'],
  5000: ['high-risk-ports'],
  5432: ['high-risk-ports', 'postgresql'],
  5500: ['high-risk-ports'],
  5601: ['high-risk-ports', 'elasticsearch'],
  6379: ['redis'],
  7199: ['cassandra'],
  8080: ['high-risk-ports'],
  8088: ['high-risk-ports'],
  8888: ['high-risk-ports', 'cassandra'],
  9042: ['cassandra'],
  9092: ['kafka'],
  9160: ['cassandra'],
  9200: ['high-risk-ports', 'elasticsearch'],
  9300: ['high-risk-ports', 'elasticsearch'],
  11211: ['memcached'],
  27017: ['mongodb'],
  27018: ['mongodb'],
};
const udpPorts: Readonly<Record<number, readonly string[]>> = {
  22: ['admin-ports-ipv4'],
  1434: ['sql-server'],
  3389: ['rdp', 'admin-ports-ipv4'],
  11211: ['memcached'],
};
const asked = (names: readonly string[]): Record<string, 'fail'> =>
  Object.fromEntries(names.map((name) => [name === 'admin-ports-ipv4' ? adminIpv4 : id(name), 'fail']));
const adminIpv4 = 'ec2-security-group-closes-admin-ports-to-ipv4-internet';
const adminIpv6 = 'ec2-security-group-closes-admin-ports-to-ipv6-internet';
const byPort = (
  ports: typeof tcpPorts,
  open: typeof tcp,
  protocol: string,
): Record<string, Row<{ SecurityGroupIngress: readonly Ingress[] }>> =>
  Object.fromEntries(
    Object.entries(ports).map(([port, names]) => [
      `${protocol} ${port} from anyone`,
      ['fail', rules({ ...open(Number(port)), ...anyone }), { members: { ...all('pass'), ...asked(names) } }],
    ]),
  );

table(rule, {
  ...byPort(tcpPorts, tcp, 'TCP'),
  ...byPort(udpPorts, udp, 'UDP'),
  'SSH over UDP from anyone with IPv6': ['fail', rules({ ...udp(22), ...anyone6 }), { members: { ...all('pass'), [adminIpv6]: 'fail' } }],
  'Remote Desktop over UDP from anyone with IPv6': [
    'fail',
    rules({ ...udp(3389), ...anyone6 }),
    { members: { ...all('pass'), [id('rdp')]: 'fail', [adminIpv6]: 'fail' } },
  ],
  'Remote Desktop from anyone with IPv6': [
    'fail',
    rules({ ...tcp(3389), ...anyone6 }),
    { members: { ...all('pass'), [id('rdp')]: 'fail', [id('high-risk-ports')]: 'fail', [adminIpv6]: 'fail' } },
  ],
  'no rules': ['pass', {}, { members: all('pass') }],
  'an empty list': ['pass', rules()],
  'only the web': ['pass', rules({ ...tcp(443), ...anyone }, { ...tcp(80), ...anyone6 }), { members: all('pass') }],
  'SSH from anyone': [
    'fail',
    rules({ ...tcp(22), ...anyone }),
    {
      says: 'tcp port 22 is open to the internet',
      members: { ...all('pass'), [id('ssh')]: 'fail', [id('high-risk-ports')]: 'fail', [v4]: 'fail' },
    },
  ],
  'SSH from anyone with IPv6': [
    'fail',
    rules({ ...tcp(22), ...anyone6 }),
    { members: { [id('ssh')]: 'fail', [v4]: 'pass', [v6]: 'fail' } },
  ],
  'SSH from an office': ['pass', rules({ ...tcp(22), ...office }, { ...tcp(22), CidrIpv6: '2001:db8::/32' }), { members: all('pass') }],
  'SSH from a private range': ['pass', rules({ ...tcp(22), CidrIp: '10.0.0.0/8' })],
  'SSH from another group': ['pass', rules({ ...tcp(22), SourceSecurityGroupId: 'sg-1' })],
  'SSH from a group and from anyone': ['fail', rules({ ...tcp(22), SourceSecurityGroupId: 'sg-1', ...anyone })],
  'SSH in two halves of the internet': [
    'fail',
    rules({ ...tcp(22), CidrIp: '0.0.0.0/1' }, { ...tcp(22), CidrIp: '128.0.0.0/1' }),
    { members: { [id('ssh')]: 'fail' } },
  ],
  'SSH from an address that another resource has': ['pass', rules({ ...tcp(22), CidrIp: '⟨t#Address⟩/32' })],
  'a range with SSH in it': [
    'fail',
    rules({ ...tcp(0, 1024), ...anyone }),
    { says: 'tcp ports 0 to 1024', members: { [id('ssh')]: 'fail', [id('mysql')]: 'pass' } },
  ],
  'a range that ends before SSH': ['pass', rules({ ...tcp(0, 19), ...anyone })],
  'Remote Desktop over UDP': [
    'fail',
    rules({ ...udp(3389), ...anyone }),
    { members: { [id('rdp')]: 'fail', [v4]: 'fail', [id('high-risk-ports')]: 'pass' } },
  ],
  'the browser service of SQL Server': ['fail', rules({ ...udp(1434), ...anyone }), { members: { [id('sql-server')]: 'fail' } }],
  'memcached over UDP': ['fail', rules({ ...udp(11211), ...anyone }), { members: { ...all('pass'), [id('memcached')]: 'fail' } }],
  'a database port over UDP, which speaks TCP only': ['pass', rules({ ...udp(3306), ...anyone })],
  'each service on its own port': [
    'fail',
    rules(...[21, 23, 1433, 1521, 3306, 5432, 5601, 6379, 9092, 9160, 27018].map((port) => ({ ...tcp(port), ...anyone }))),
    {
      members: {
        ...all('fail'),
        [id('ssh')]: 'pass',
        [id('rdp')]: 'pass',
        [id('all-ports')]: 'pass',
        [id('memcached')]: 'pass',
        [v4]: 'pass',
        [v6]: 'pass',
      },
    },
  ],
  'all traffic from anyone': [
    'fail',
    rules({ IpProtocol: '-1', ...anyone }),
    { says: 'all traffic', members: { ...all('fail'), [v6]: 'pass' } },
  ],
  'all traffic with a port range that EC2 ignores': [
    'fail',
    rules({ IpProtocol: '-1', FromPort: 443, ToPort: 443, ...anyone6 }),
    { members: { ...all('fail'), [v4]: 'pass' } },
  ],
  'all traffic from its own members': ['pass', rules({ IpProtocol: '-1', SourceSecurityGroupId: 'self' }), { members: all('pass') }],
  'every TCP port': ['fail', rules({ ...tcp(0, 65535), ...anyone }), { members: { [id('all-ports')]: 'fail', [id('ssh')]: 'fail' } }],
  'TCP without ports': ['fail', rules({ IpProtocol: 'tcp', ...anyone }), { members: { [id('all-ports')]: 'fail' } }],
  'every UDP port': [
    'fail',
    rules({ ...udp(0, 65535), ...anyone }),
    { members: { [id('all-ports')]: 'fail', [id('ssh')]: 'pass', [id('rdp')]: 'fail' } },
  ],
  'ping from anyone': [
    'pass',
    rules({ IpProtocol: 'icmp', FromPort: -1, ToPort: -1, ...anyone }, { IpProtocol: 'icmpv6', ...anyone6 }),
    { members: all('pass') },
  ],
  'an ICMP type with the number of SSH': ['pass', rules({ IpProtocol: 'icmp', FromPort: 22, ToPort: 22, ...anyone })],
  'a protocol without ports': ['pass', rules({ IpProtocol: '50', ...anyone })],
  'one bad rule among good ones': [
    'fail',
    rules({ ...tcp(443), ...anyone }, { ...tcp(22), ...office }, { ...tcp(5432), ...anyone }),
    {
      members: { [id('postgresql')]: 'fail', [id('ssh')]: 'pass' },
      command:
        'ec2 revoke-security-group-ingress --group-id example-1 --ip-permissions [{"IpProtocol":"tcp","FromPort":5432,"ToPort":5432,"IpRanges":[{"CidrIp":"0.0.0.0/0"}]}]',
    },
  ],

  'a prefix list with everyone in it': [
    'fail',
    rules({ ...tcp(22), SourcePrefixListId: 'pl-1' }),
    { with: [list('all', '10.0.0.0/8', '0.0.0.0/0')], members: { [id('ssh')]: 'fail', [v4]: 'fail', [v6]: 'pass' } },
  ],
  'a prefix list of branches': ['pass', rules({ ...tcp(22), SourcePrefixListId: 'pl-1' }), { with: [list('branches', '10.20.0.0/16')] }],
  "a prefix list of AWS's": [
    'pass',
    rules({ ...tcp(22), SourcePrefixListId: 'pl-1' }),
    { with: [list('com.amazonaws.eu-central-1.ec2-instance-connect', '3.120.181.40/29')] },
  ],
  'a prefix list that nobody read': [
    'unknown',
    rules({ ...tcp(22), SourcePrefixListId: 'pl-2' }),
    { unread: ['AWS::EC2::PrefixList'], members: { [id('ssh')]: 'unknown', [id('mysql')]: 'pass' } },
  ],
  'a prefix list that nobody read, for the web': [
    'pass',
    rules({ ...tcp(443), SourcePrefixListId: 'pl-2' }),
    { unread: ['AWS::EC2::PrefixList'] },
  ],
  'a prefix list with entries that are not known': [
    'unknown',
    rules({ ...tcp(22), SourcePrefixListId: 'pl-1' }),
    { with: [other('AWS::EC2::PrefixList', { AddressFamily: 'IPv4', PrefixListName: 'x', Entries: [{ Cidr: unresolved }] }, 'pl-1')] },
  ],

  'a source that is not known': [
    'unknown',
    rules({ ...tcp(22), CidrIp: unresolved }),
    { members: { [id('ssh')]: 'unknown', [id('mysql')]: 'pass', [v6]: 'pass' } },
  ],
  'a source that is not known, for the web': ['pass', rules({ ...tcp(443), CidrIp: unresolved }), { members: all('pass') }],
  'a source of which only the end is known to be an address': ['unknown', rules({ ...tcp(22), CidrIp: beginning('203.0.113.') })],
  'a port that is not known, from anyone': ['unknown', rules({ IpProtocol: 'tcp', FromPort: unresolved, ToPort: unresolved, ...anyone })],
  'a port that is not known, from an office': ['pass', rules({ IpProtocol: 'tcp', FromPort: unresolved, ToPort: unresolved, ...office })],
  'a range of which only the end is known': ['pass', rules({ IpProtocol: 'tcp', FromPort: unresolved, ToPort: 19, ...anyone })],
  'a protocol that is not known, for the web': [
    'unknown',
    rules({ IpProtocol: unresolved, FromPort: 443, ToPort: 443, ...anyone }),
    { members: { [id('ssh')]: 'unknown' } },
  ],
  'a protocol that is not known, from an office': ['pass', rules({ IpProtocol: given, ...office })],
  'TCP or UDP by a condition': ['unknown', rules({ IpProtocol: oneOf('tcp', 'udp'), FromPort: 3306, ToPort: 3306, ...anyone })],
  'TCP or UDP by a condition, on a port that is asked of both': [
    'fail',
    rules({ IpProtocol: oneOf('tcp', 'udp'), FromPort: 3389, ToPort: 3389, ...anyone }),
    { noFix: 'a choice is not removed', members: { [id('rdp')]: 'fail', [id('high-risk-ports')]: 'unknown' } },
  ],
  'all traffic or every TCP port': [
    'fail',
    rules({ IpProtocol: oneOf('tcp', '-1'), FromPort: 0, ToPort: 65535, ...anyone }),
    { members: { [id('ssh')]: 'fail', [id('all-ports')]: 'fail' }, noFix: 'a choice is not removed' },
  ],
  'the office or anyone': ['unknown', rules({ ...tcp(22), CidrIp: oneOf('203.0.113.0/24', '0.0.0.0/0') })],
  'anyone either way': ['fail', rules({ ...tcp(22), CidrIp: oneOf('0.0.0.0/0', '0.0.0.0/1') }), { noFix: 'a choice is not removed' }],
  'a rule that may be absent': ['unknown', rules(oneOf({ ...tcp(22), ...anyone }, undefined))],
  'a rule that may be absent, and one that is open anyway': [
    'fail',
    rules(oneOf({ ...tcp(22), ...anyone }, undefined), { ...tcp(3389), ...anyone }),
    { noFix: 'what may be absent is not removed', members: { [id('ssh')]: 'unknown', [id('rdp')]: 'fail' } },
  ],
  'a list that is not known': ['unknown', { SecurityGroupIngress: unresolved }, { members: all('unknown') }],
  'a list that may be longer': ['unknown', rules({ ...tcp(443), ...anyone }, more)],
  'a list that may be longer, and is open already': [
    'fail',
    rules({ ...tcp(22), ...anyone }, more),
    { noFix: 'what is not known is not removed' },
  ],
  'rules that could not be read': ['unknown', { SecurityGroupIngress: denied }],
});
