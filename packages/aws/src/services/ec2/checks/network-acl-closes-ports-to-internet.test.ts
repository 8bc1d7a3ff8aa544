import { oneOf, other, table, unresolved } from '../../../testing/index.ts';
import rule from './network-acl-closes-ports-to-internet.ts';

type Other = ReturnType<typeof other>;
const id = (what: string): string => `ec2-network-acl-closes-${what}-to-internet`;
const every = (verdict: 'pass' | 'fail' | 'unknown'): Record<string, typeof verdict> =>
  Object.fromEntries(Object.keys(rule.members ?? {}).map((member) => [member, verdict]));
const entry = (RuleNumber: unknown, RuleAction: string, about: object = {}): Other =>
  other('AWS::EC2::NetworkAclEntry', { NetworkAclId: 'self', RuleNumber, RuleAction, Protocol: -1, CidrBlock: '0.0.0.0/0', ...about });
const port = (From: number, To = From, Protocol = 6): object => ({ Protocol, PortRange: { From, To } });
const entry6 = (RuleNumber: number, about: object = {}): Other =>
  other('AWS::EC2::NetworkAclEntry', {
    NetworkAclId: 'self',
    RuleNumber,
    RuleAction: 'allow',
    Protocol: -1,
    Ipv6CidrBlock: '::/0',
    ...about,
  });
const vpc = { VpcId: 'vpc-1' };

table(rule, {
  'no entries: everything is denied': ['pass', vpc, { members: every('pass') }],
  'everything from everyone': ['fail', vpc, { with: [entry(100, 'allow')], says: 'let in on SSH', members: every('fail') }],
  'everything from everyone with IPv6': ['fail', vpc, { with: [entry6(100)], members: every('fail') }],
  'everything from a private range': ['pass', vpc, { with: [entry(100, 'allow', { CidrBlock: '10.0.0.0/8' })], members: every('pass') }],
  'everything out': ['pass', vpc, { with: [entry(100, 'allow', { Egress: true })] }],
  'everything in, said so': ['fail', vpc, { with: [entry(100, 'allow', { Egress: false })] }],
  'a denial of everything': ['pass', vpc, { with: [entry(100, 'deny')] }],
  'of another list': [
    'pass',
    vpc,
    {
      with: [
        other('AWS::EC2::NetworkAclEntry', {
          NetworkAclId: 'acl-2',
          RuleNumber: 1,
          RuleAction: 'allow',
          Protocol: -1,
          CidrBlock: '0.0.0.0/0',
        }),
      ],
    },
  ],
  'the web': ['pass', vpc, { with: [entry(100, 'allow', port(443)), entry6(110, port(80))], members: every('pass') }],
  SSH: [
    'fail',
    vpc,
    { with: [entry(100, 'allow', port(22))], members: { ...every('pass'), [id('ssh')]: 'fail', [id('admin-ports')]: 'fail' } },
  ],
  'RDP over UDP alone does not begin': [
    'pass',
    vpc,
    { with: [entry(100, 'allow', port(3389, 3389, 17))], members: { [id('rdp')]: 'pass', [id('ssh')]: 'pass' } },
  ],
  FTP: ['fail', vpc, { with: [entry(100, 'allow', port(20, 21))], members: { ...every('pass'), [id('ftp')]: 'fail' } }],
  'high ports for answers': ['pass', vpc, { with: [entry(100, 'allow', port(3390, 65535))] }],
  'high ports with RDP among them': [
    'fail',
    vpc,
    { with: [entry(100, 'allow', port(1024, 65535))], members: { [id('rdp')]: 'fail', [id('ssh')]: 'pass', [id('all-ports')]: 'pass' } },
  ],
  'every TCP port': ['fail', vpc, { with: [entry(100, 'allow', port(0, 65535))], members: every('fail') }],
  'every UDP port': [
    'fail',
    vpc,
    { with: [entry(100, 'allow', port(0, 65535, 17))], members: { [id('all-ports')]: 'fail', [id('ssh')]: 'pass', [id('ftp')]: 'pass' } },
  ],
  'all protocols, whatever ports are named': [
    'fail',
    vpc,
    { with: [entry(100, 'allow', { PortRange: { From: 443, To: 443 } })], members: every('fail') },
  ],
  ping: ['pass', vpc, { with: [entry(100, 'allow', { Protocol: 1, Icmp: { Type: -1, Code: -1 } })] }],

  'denied before everything': [
    'fail',
    vpc,
    {
      with: [entry(100, 'allow'), entry(90, 'deny', port(22)), entry(95, 'deny', port(3389))],
      members: { [id('ssh')]: 'pass', [id('all-ports')]: 'fail', [id('ftp')]: 'fail', [id('admin-ports')]: 'pass', [id('rdp')]: 'pass' },
    },
  ],
  'denied before, over both protocols': [
    'fail',
    vpc,
    {
      with: [entry(100, 'allow'), entry(90, 'deny', port(22, 3389)), entry(95, 'deny', port(22, 3389, 17))],
      members: { [id('ssh')]: 'pass', [id('rdp')]: 'pass', [id('admin-ports')]: 'pass', [id('all-ports')]: 'fail' },
    },
  ],
  'denied too late': ['fail', vpc, { with: [entry(100, 'allow'), entry(110, 'deny', port(22, 3389))], members: every('fail') }],
  'denied for IPv4 only': ['fail', vpc, { with: [entry(90, 'deny'), entry6(100)], members: every('fail') }],
  'denied for someone only': [
    'fail',
    vpc,
    { with: [entry(90, 'deny', { CidrBlock: '203.0.113.0/24' }), entry(100, 'allow', port(22))], members: { [id('ssh')]: 'fail' } },
  ],
  'denied for half the internet': ['fail', vpc, { with: [entry(90, 'deny', { CidrBlock: '0.0.0.0/1' }), entry(100, 'allow', port(22))] }],
  'denied for both halves': [
    'pass',
    vpc,
    {
      with: [entry(90, 'deny', { CidrBlock: '0.0.0.0/1' }), entry(91, 'deny', { CidrBlock: '128.0.0.0/1' }), entry(100, 'allow', port(22))],
      members: every('pass'),
    },
  ],
  'let in for half the internet': ['fail', vpc, { with: [entry(100, 'allow', { ...port(22), CidrBlock: '128.0.0.0/1' })] }],
  'let in for an office': ['pass', vpc, { with: [entry(100, 'allow', { ...port(22), CidrBlock: '203.0.113.0/24' })] }],
  'let in for public IPv6': ['fail', vpc, { with: [entry6(100, { ...port(22), Ipv6CidrBlock: '2000::/3' })] }],
  'denied before, out only': ['fail', vpc, { with: [entry(90, 'deny', { Egress: true }), entry(100, 'allow', port(22))] }],
  'the default list of a live VPC': ['fail', { ...vpc, IsDefault: true }, { with: [entry(100, 'allow'), entry6(101)] }],

  'a number that is not known': ['unknown', vpc, { with: [entry(unresolved, 'deny'), entry(100, 'allow')] }],
  'a range that is not known': [
    'unknown',
    vpc,
    { with: [entry(100, 'allow', { ...port(22), CidrBlock: unresolved })], members: { [id('ssh')]: 'unknown', [id('ftp')]: 'pass' } },
  ],
  'an entry of a list that is not known': ['unknown', vpc, { with: [entry(100, 'allow', { NetworkAclId: unresolved })] }],
  'allow or deny by a condition': ['unknown', vpc, { with: [entry(100, oneOf('allow', 'deny'))] }],
  'numbers by a condition, open either way': ['fail', vpc, { with: [entry(oneOf(100, 200), 'allow'), entry(300, 'deny')] }],
  'entries were not read': ['unknown', vpc, { unread: ['AWS::EC2::NetworkAclEntry'] }],
  'entries were not read, one is known': ['unknown', vpc, { with: [entry(100, 'allow')], unread: ['AWS::EC2::NetworkAclEntry'] }],
});
