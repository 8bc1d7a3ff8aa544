import { more, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import type { Ingress } from '../opens-to.ts';
import rule from './instance-hides-ports-from-internet.ts';

type Other = ReturnType<typeof other>;
const id = (what: string): string => `ec2-instance-hides-${what}-from-internet`;
const every = (verdict: 'pass' | 'fail' | 'unknown'): Record<string, typeof verdict> =>
  Object.fromEntries(Object.keys(rule.members ?? {}).map((member) => [member, verdict]));

const tcp = (from: number, to = from): Ingress => ({ IpProtocol: 'tcp', FromPort: from, ToPort: to });
const anyone = { CidrIp: '0.0.0.0/0' };
const anyone6 = { CidrIpv6: '::/0' };
const group = (...rules: readonly object[]): Other =>
  other('AWS::EC2::SecurityGroup', { GroupName: 'web', VpcId: 'vpc-1', SecurityGroupIngress: rules }, 'sg-1');
const ssh = group({ ...tcp(22), ...anyone });

const vpc = other('AWS::EC2::VPC', { CidrBlock: '10.0.0.0/16' }, 'vpc-1');
const subnet = (more: object = {}): Other => other('AWS::EC2::Subnet', { VpcId: 'vpc-1', MapPublicIpOnLaunch: true, ...more }, 'subnet-1');
const gateway = other('AWS::EC2::InternetGateway', {}, 'igw-1');
const table1 = other('AWS::EC2::RouteTable', { VpcId: 'vpc-1' }, 'rtb-1');
const joins = other('AWS::EC2::SubnetRouteTableAssociation', { SubnetId: 'subnet-1', RouteTableId: 'rtb-1' });
const route = (about: object): Other => other('AWS::EC2::Route', { RouteTableId: 'rtb-1', ...about });
const out = route({ DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw-1' });
const out6 = route({ DestinationIpv6CidrBlock: '::/0', GatewayId: 'igw-1' });
const net = [vpc, gateway, table1, joins];
const open = [...net, subnet(), out];
const machine = { SubnetId: 'subnet-1', SecurityGroupIds: ['sg-1'] };
const acl = other('AWS::EC2::NetworkAcl', { VpcId: 'vpc-1' }, 'acl-1');
const guarded = other('AWS::EC2::SubnetNetworkAclAssociation', { SubnetId: 'subnet-1', NetworkAclId: 'acl-1' });
const entry = (RuleNumber: number, RuleAction: 'allow' | 'deny', about: object = {}): Other =>
  other('AWS::EC2::NetworkAclEntry', { NetworkAclId: 'acl-1', RuleNumber, RuleAction, Protocol: -1, CidrBlock: '0.0.0.0/0', ...about });
const inDefault = {
  NetworkInterfaces: oneOf([{ DeviceIndex: '0', AssociatePublicIpAddress: true }], [{ DeviceIndex: '0', AssociatePublicIpAddress: false }]),
};
const eni = (about: object = {}): Other =>
  other('AWS::EC2::NetworkInterface', { SubnetId: 'subnet-1', GroupSet: ['sg-1'], ...about }, 'eni-1');

table(rule, {
  'SSH on a machine with address and route': [
    'fail',
    machine,
    { with: [...open, ssh], says: 'SSH can be reached', members: { ...every('pass'), [id('ssh')]: 'fail' } },
  ],
  'each service on its own port': [
    'fail',
    machine,
    {
      with: [
        ...open,
        group(
          ...[7000, 5601, 21, 9092, 749, 636, 27017, 3306, 2484, 5432, 3389, 6379, 445, 1433, 23].map((port) => ({
            ...tcp(port),
            ...anyone,
          })),
          {
            IpProtocol: 'udp',
            FromPort: 11211,
            ToPort: 11211,
            ...anyone,
          },
        ),
      ],
      members: { ...every('fail'), [id('ssh')]: 'pass' },
    },
  ],
  'all traffic': ['fail', machine, { with: [...open, group({ IpProtocol: '-1', ...anyone })], members: every('fail') }],
  'a range of ports': [
    'fail',
    machine,
    { with: [...open, group({ ...tcp(0, 1024), ...anyone })], members: { [id('ssh')]: 'fail', [id('redis')]: 'pass' } },
  ],
  'only the web': ['pass', machine, { with: [...open, group({ ...tcp(443), ...anyone })], members: every('pass') }],
  'SSH from an office': ['pass', machine, { with: [...open, group({ ...tcp(22), CidrIp: '203.0.113.0/24' })] }],
  'all traffic from its own group': ['pass', machine, { with: [...open, group({ IpProtocol: '-1', SourceSecurityGroupId: 'sg-1' })] }],
  'one of two groups': [
    'fail',
    { ...machine, SecurityGroupIds: ['sg-2', 'sg-1'] },
    { with: [...open, ssh, other('AWS::EC2::SecurityGroup', {}, 'sg-2')] },
  ],
  'a prefix list with everyone in it': [
    'fail',
    machine,
    {
      with: [
        ...open,
        group({ ...tcp(22), SourcePrefixListId: 'pl-1' }),
        other('AWS::EC2::PrefixList', { AddressFamily: 'IPv4', PrefixListName: 'x', Entries: [{ Cidr: '0.0.0.0/0' }] }, 'pl-1'),
      ],
    },
  ],

  'no public address': ['pass', machine, { with: [...net, subnet({ MapPublicIpOnLaunch: false }), out, ssh], members: every('pass') }],
  'an Elastic IP address': [
    'fail',
    machine,
    { with: [...net, subnet({ MapPublicIpOnLaunch: false }), out, ssh, other('AWS::EC2::EIP', { InstanceId: 'self' })] },
  ],
  'an Elastic IP address by an association': [
    'fail',
    machine,
    { with: [...net, subnet({ MapPublicIpOnLaunch: false }), out, ssh, other('AWS::EC2::EIPAssociation', { InstanceId: 'self' })] },
  ],
  'refuses an address': [
    'pass',
    { NetworkInterfaces: [{ DeviceIndex: '0', SubnetId: 'subnet-1', GroupSet: ['sg-1'], AssociatePublicIpAddress: false }] },
    { with: [...open, ssh] },
  ],
  'asks for an address on its own interface': [
    'fail',
    { NetworkInterfaces: [{ DeviceIndex: '0', SubnetId: 'subnet-1', GroupSet: ['sg-1'], AssociatePublicIpAddress: true }] },
    { with: [...net, subnet({ MapPublicIpOnLaunch: false }), out, ssh] },
  ],
  'runs, with an address': [
    'fail',
    { ...machine, InstanceId: 'i-1', PublicIp: '203.0.113.7' },
    { with: [...net, subnet({ MapPublicIpOnLaunch: false }), out, ssh] },
  ],
  'runs without, in a subnet that gives one': ['pass', { ...machine, InstanceId: 'i-1' }, { with: [...open, ssh] }],
  'is gone': ['not asked', { ...machine, State: { Name: 'terminated' } }, { with: [...open, ssh] }],

  'a subnet without a table of its own': ['pass', machine, { with: [vpc, gateway, subnet(), table1, out, ssh] }],
  'a table without a route out': ['pass', machine, { with: [...net, subnet(), ssh] }],
  'a route through a NAT gateway': [
    'pass',
    machine,
    { with: [...net, subnet(), ssh, route({ DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-1' })] },
  ],
  'a route to peers': [
    'pass',
    machine,
    { with: [...net, subnet(), ssh, route({ DestinationCidrBlock: '0.0.0.0/0', VpcPeeringConnectionId: 'pcx-1' })] },
  ],
  'a route to a private gateway': [
    'pass',
    machine,
    {
      with: [
        ...net,
        subnet(),
        ssh,
        other('AWS::EC2::VPNGateway', {}, 'vgw-1'),
        route({ DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'vgw-1' }),
      ],
    },
  ],
  'a route to one office only': [
    'pass',
    machine,
    { with: [...net, subnet(), ssh, route({ DestinationCidrBlock: '203.0.113.0/24', GatewayId: 'igw-1' })] },
  ],
  'a route to half the internet': [
    'fail',
    machine,
    { with: [...net, subnet(), ssh, route({ DestinationCidrBlock: '128.0.0.0/1', GatewayId: 'igw-1' })] },
  ],
  'half the internet goes elsewhere': [
    'fail',
    machine,
    { with: [...open, ssh, route({ DestinationCidrBlock: '0.0.0.0/1', NatGatewayId: 'nat-1' })] },
  ],
  'both halves go elsewhere': [
    'pass',
    machine,
    {
      with: [
        ...open,
        ssh,
        route({ DestinationCidrBlock: '0.0.0.0/1', NatGatewayId: 'nat-1' }),
        route({ DestinationCidrBlock: '128.0.0.0/1', NatGatewayId: 'nat-1' }),
      ],
    },
  ],
  'a route by a prefix list': [
    'fail',
    machine,
    {
      with: [
        ...net,
        subnet(),
        ssh,
        route({ DestinationPrefixListId: 'pl-1', GatewayId: 'igw-1' }),
        other('AWS::EC2::PrefixList', { AddressFamily: 'IPv4', PrefixListName: 'x', Entries: [{ Cidr: '0.0.0.0/0' }] }, 'pl-1'),
      ],
    },
  ],
  'an endpoint with a firewall behind it': [
    'unknown',
    machine,
    { with: [...net, subnet(), ssh, route({ DestinationCidrBlock: '0.0.0.0/0', VpcEndpointId: 'vpce-1' })] },
  ],
  "another table's route": [
    'pass',
    machine,
    {
      with: [
        ...net,
        subnet(),
        ssh,
        other('AWS::EC2::Route', { RouteTableId: 'rtb-2', DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw-1' }),
      ],
    },
  ],
  'the main table, where it is known': [
    'fail',
    machine,
    {
      with: [
        vpc,
        gateway,
        subnet(),
        other('AWS::EC2::RouteTable', { VpcId: 'vpc-1', Main: true, RouteTableId: 'rtb-1' }, 'rtb-1'),
        out,
        ssh,
      ],
    },
  ],
  'the main table of a VPC that exists, not read': [
    'unknown',
    machine,
    { with: [other('AWS::EC2::VPC', { VpcId: 'vpc-1' }, 'vpc-1'), gateway, subnet(), ssh] },
  ],
  'a VPC of which nothing is known': ['unknown', machine, { with: [gateway, subnet(), ssh] }],

  'IPv6 from end to end': [
    'fail',
    { ...machine, Ipv6AddressCount: 1 },
    { with: [...net, subnet({ MapPublicIpOnLaunch: false }), out6, group({ ...tcp(22), ...anyone6 })] },
  ],
  'an IPv6 address from the subnet': [
    'fail',
    machine,
    { with: [...net, subnet({ MapPublicIpOnLaunch: false, AssignIpv6AddressOnCreation: true }), out6, group({ ...tcp(22), ...anyone6 })] },
  ],
  'refuses the IPv6 address of the subnet': [
    'pass',
    { ...machine, Ipv6AddressCount: 0 },
    { with: [...net, subnet({ MapPublicIpOnLaunch: false, AssignIpv6AddressOnCreation: true }), out6, group({ ...tcp(22), ...anyone6 })] },
  ],
  'a rule for IPv6 on a machine with IPv4 only': ['pass', machine, { with: [...open, out6, group({ ...tcp(22), ...anyone6 })] }],
  'a rule for IPv6 whose way out is for IPv4': [
    'pass',
    { ...machine, Ipv6AddressCount: 1 },
    { with: [...net, subnet({ MapPublicIpOnLaunch: false }), out, group({ ...tcp(22), ...anyone6 })] },
  ],
  'IPv6 through an egress-only gateway': [
    'pass',
    { ...machine, Ipv6AddressCount: 1 },
    {
      with: [
        ...net,
        subnet({ MapPublicIpOnLaunch: false }),
        group({ ...tcp(22), ...anyone6 }),
        route({ DestinationIpv6CidrBlock: '::/0', EgressOnlyInternetGatewayId: 'eigw-1' }),
      ],
    },
  ],

  'a network ACL that lets in all': ['fail', machine, { with: [...open, ssh, acl, guarded, entry(100, 'allow')] }],
  'a network ACL without entries': ['pass', machine, { with: [...open, ssh, acl, guarded] }],
  'a network ACL that denies the port before': [
    'pass',
    machine,
    { with: [...open, ssh, acl, guarded, entry(100, 'allow'), entry(90, 'deny', { Protocol: 6, PortRange: { From: 22, To: 22 } })] },
  ],
  'a network ACL that denies the port too late': [
    'fail',
    machine,
    { with: [...open, ssh, acl, guarded, entry(100, 'allow'), entry(110, 'deny', { Protocol: 6, PortRange: { From: 22, To: 22 } })] },
  ],
  'a network ACL with one entry about what goes out': [
    'pass',
    machine,
    { with: [...open, ssh, acl, guarded, entry(100, 'allow', { Egress: true })] },
  ],
  'a network ACL that is not here': ['unknown', machine, { with: [...open, ssh, guarded], unread: ['AWS::EC2::NetworkAcl'] }],
  'an entry that denies in an ACL that may be the default one': [
    'unknown',
    machine,
    {
      with: [
        ...open,
        ssh,
        other('AWS::EC2::NetworkAclEntry', {
          NetworkAclId: 'acl-d',
          RuleNumber: 1,
          RuleAction: 'deny',
          Protocol: -1,
          CidrBlock: '0.0.0.0/0',
        }),
      ],
    },
  ],

  'Block Public Access for all': [
    'pass',
    machine,
    { with: [...open, ssh, other('AWS::EC2::VPCBlockPublicAccessOptions', { InternetGatewayBlockMode: 'block-ingress' })] },
  ],
  'Block Public Access with an exclusion': [
    'fail',
    machine,
    {
      with: [
        ...open,
        ssh,
        other('AWS::EC2::VPCBlockPublicAccessOptions', { InternetGatewayBlockMode: 'block-bidirectional' }),
        other('AWS::EC2::VPCBlockPublicAccessExclusion', { InternetGatewayExclusionMode: 'allow-bidirectional', VpcId: 'vpc-1' }),
      ],
    },
  ],
  'Block Public Access of the subnet': [
    'pass',
    machine,
    { with: [...net, out, ssh, subnet({ BlockPublicAccessStates: { InternetGatewayBlockMode: 'block-bidirectional' } })] },
  ],

  'no group: the default one of a new VPC': ['pass', { SubnetId: 'subnet-1' }, { with: open }],
  'no group: the default one, to which someone added': [
    'fail',
    { SubnetId: 'subnet-1' },
    {
      with: [
        ...open,
        other(
          'AWS::EC2::SecurityGroup',
          { GroupName: 'default', VpcId: 'vpc-1', SecurityGroupIngress: [{ ...tcp(22), ...anyone }] },
          'sg-d',
        ),
      ],
      noFix: 'it does not name the group',
    },
  ],
  'no group: the default one of another VPC': [
    'pass',
    { SubnetId: 'subnet-1' },
    {
      with: [
        ...open,
        other(
          'AWS::EC2::SecurityGroup',
          { GroupName: 'default', VpcId: 'vpc-2', SecurityGroupIngress: [{ ...tcp(22), ...anyone }] },
          'sg-d',
        ),
      ],
    },
  ],
  'no group in a VPC that exists': ['unknown', { SubnetId: 'subnet-1' }, { with: [gateway, table1, joins, subnet(), out] }],
  'groups by name': ['fail', { SubnetId: 'subnet-1', SecurityGroups: ['web'] }, { with: [...open, ssh], noFix: 'a name is no identifier' }],
  'a group that is not here': ['unknown', machine, { with: open, unread: ['AWS::EC2::SecurityGroup'] }],
  'no subnet: a default one, open group': ['unknown', { SecurityGroupIds: ['sg-1'], ...inDefault }, { with: [ssh] }],
  'no subnet: a default one, closed group': ['pass', { SecurityGroupIds: ['sg-1'] }, { with: [group({ ...tcp(443), ...anyone })] }],
  'no subnet, an Elastic IP address': [
    'unknown',
    { SecurityGroupIds: ['sg-1'] },
    { with: [ssh, other('AWS::EC2::EIP', { InstanceId: 'self' })] },
  ],

  'its launch template names group and interface': [
    'fail',
    { LaunchTemplate: { LaunchTemplateId: 'lt-1' } },
    {
      with: [
        ...open,
        ssh,
        other(
          'AWS::EC2::LaunchTemplate',
          { LaunchTemplateData: { NetworkInterfaces: [{ DeviceIndex: 0, SubnetId: 'subnet-1', Groups: ['sg-1'] }] } },
          'lt-1',
        ),
      ],
    },
  ],
  'its launch template names the group, it the subnet': [
    'fail',
    { SubnetId: 'subnet-1', LaunchTemplate: { LaunchTemplateId: 'lt-1' } },
    { with: [...open, ssh, other('AWS::EC2::LaunchTemplate', { LaunchTemplateData: { SecurityGroupIds: ['sg-1'] } }, 'lt-1')] },
  ],
  'its own group goes before that of the template': [
    'pass',
    { SubnetId: 'subnet-1', SecurityGroupIds: ['sg-2'], LaunchTemplate: { LaunchTemplateId: 'lt-1' } },
    {
      with: [
        ...open,
        ssh,
        other('AWS::EC2::SecurityGroup', {}, 'sg-2'),
        other('AWS::EC2::LaunchTemplate', { LaunchTemplateData: { SecurityGroupIds: ['sg-1'] } }, 'lt-1'),
      ],
    },
  ],
  'a launch template that is not here': [
    'unknown',
    { SubnetId: 'subnet-1', LaunchTemplate: { LaunchTemplateId: 'lt-1' } },
    { with: [...open, ssh], unread: ['AWS::EC2::LaunchTemplate'] },
  ],

  'an interface that exists, with an Elastic IP address': [
    'fail',
    { NetworkInterfaces: [{ DeviceIndex: '0', NetworkInterfaceId: 'eni-1' }] },
    { with: [...open, ssh, eni(), other('AWS::EC2::EIPAssociation', { NetworkInterfaceId: 'eni-1', AllocationId: 'eipalloc-1' })] },
  ],
  'an interface that exists gets no address from its subnet': [
    'pass',
    { NetworkInterfaces: [{ DeviceIndex: '0', NetworkInterfaceId: 'eni-1' }] },
    { with: [...open, ssh, eni()] },
  ],
  'an interface that is attached later': [
    'fail',
    { SubnetId: 'subnet-1', SecurityGroupIds: ['sg-2'] },
    {
      with: [
        ...open,
        ssh,
        other('AWS::EC2::SecurityGroup', {}, 'sg-2'),
        eni(),
        other('AWS::EC2::NetworkInterfaceAttachment', { InstanceId: 'self', NetworkInterfaceId: 'eni-1', DeviceIndex: '1' }),
        other('AWS::EC2::EIPAssociation', { NetworkInterfaceId: 'eni-1', AllocationId: 'eipalloc-1' }),
      ],
    },
  ],
  'one interface is open, another has the address': [
    'pass',
    {
      NetworkInterfaces: [
        { DeviceIndex: '0', SubnetId: 'subnet-1', GroupSet: ['sg-2'], AssociatePublicIpAddress: true },
        { DeviceIndex: '1', SubnetId: 'subnet-1', GroupSet: ['sg-1'] },
      ],
    },
    { with: [...open, ssh, other('AWS::EC2::SecurityGroup', {}, 'sg-2')] },
  ],

  'a rule whose port is not known': [
    'unknown',
    machine,
    { with: [...open, group({ IpProtocol: 'tcp', FromPort: unresolved, ToPort: unresolved, ...anyone })] },
  ],
  'more rules than are known': ['unknown', machine, { with: [...open, group(more)], members: every('unknown') }],
  'more rules than are known, without an address': [
    'pass',
    machine,
    { with: [...net, subnet({ MapPublicIpOnLaunch: false }), out, group(more)] },
  ],
  'an open rule among more': [
    'fail',
    machine,
    { with: [...open, group({ ...tcp(22), ...anyone }, more)], noFix: 'what is not known is not removed' },
  ],
  'a subnet by a parameter': ['unknown', { ...machine, SubnetId: unresolved }, { with: [...open, ssh] }],
  'a subnet by a parameter, a closed group': [
    'pass',
    { ...machine, SubnetId: unresolved },
    { with: [...open, group({ ...tcp(443), ...anyone })] },
  ],
  'groups by a parameter': ['unknown', { ...machine, SecurityGroupIds: unresolved }, { with: [...open, ssh] }],
  'public or not by a condition': ['unknown', machine, { with: [...net, subnet({ MapPublicIpOnLaunch: oneOf(true, false) }), out, ssh] }],
  'routes were not read': ['unknown', machine, { with: [...net, subnet(), ssh], unread: ['AWS::EC2::Route'] }],
  'associations were not read': [
    'unknown',
    machine,
    { with: [vpc, gateway, table1, subnet(), ssh], unread: ['AWS::EC2::SubnetRouteTableAssociation'] },
  ],
  'associations were not read, but one is known': [
    'fail',
    machine,
    { with: [...open, ssh], unread: ['AWS::EC2::SubnetRouteTableAssociation'] },
  ],
});
