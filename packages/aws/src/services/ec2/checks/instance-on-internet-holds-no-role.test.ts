import { given, other, table, unresolved } from '../../../testing/index.ts';
import rule from './instance-on-internet-holds-no-role.ts';

type Other = ReturnType<typeof other>;
const net = [
  other('AWS::EC2::VPC', {}, 'vpc-1'),
  other('AWS::EC2::InternetGateway', {}, 'igw-1'),
  other('AWS::EC2::RouteTable', { VpcId: 'vpc-1' }, 'rtb-1'),
  other('AWS::EC2::SubnetRouteTableAssociation', { SubnetId: 'subnet-1', RouteTableId: 'rtb-1' }),
];
const out = other('AWS::EC2::Route', { RouteTableId: 'rtb-1', DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw-1' });
const subnet = (about: object = { MapPublicIpOnLaunch: true }): Other =>
  other('AWS::EC2::Subnet', { VpcId: 'vpc-1', ...about }, 'subnet-1');
const template = (data: object): Other => other('AWS::EC2::LaunchTemplate', { LaunchTemplateData: data }, 'lt-1');
const role = { IamInstanceProfile: 'web' };
const inSubnet = { SubnetId: 'subnet-1' };
const launched = { ...inSubnet, LaunchTemplate: { LaunchTemplateId: 'lt-1' } };

table(rule, {
  'on the internet with a role': ['fail', { ...inSubnet, ...role }, { with: [...net, out, subnet()], says: 'holds a role' }],
  'on the internet without': ['pass', inSubnet, { with: [...net, out, subnet()] }],
  'a role, without an address': ['pass', { ...inSubnet, ...role }, { with: [...net, out, subnet({})] }],
  'a role and an address, without a route': ['pass', { ...inSubnet, ...role }, { with: [...net, subnet()] }],
  'a role and an address behind NAT': [
    'pass',
    { ...inSubnet, ...role },
    {
      with: [
        ...net,
        subnet(),
        other('AWS::EC2::Route', { RouteTableId: 'rtb-1', DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-1' }),
      ],
    },
  ],
  'by IPv6': [
    'fail',
    { ...inSubnet, ...role, Ipv6AddressCount: 1 },
    {
      with: [...net, subnet({}), other('AWS::EC2::Route', { RouteTableId: 'rtb-1', DestinationIpv6CidrBlock: '::/0', GatewayId: 'igw-1' })],
    },
  ],
  'an Elastic IP address': [
    'fail',
    { ...inSubnet, ...role },
    { with: [...net, out, subnet({}), other('AWS::EC2::EIP', { InstanceId: 'self' })] },
  ],
  'a role by its launch template': ['fail', launched, { with: [...net, out, subnet(), template({ IamInstanceProfile: { Name: 'web' } })] }],
  'no role by its launch template': ['pass', launched, { with: [...net, out, subnet(), template({})] }],
  'a launch template that is not here': ['unknown', launched, { with: [...net, out, subnet()], unread: ['AWS::EC2::LaunchTemplate'] }],
  'a role that is not known': ['fail', { ...inSubnet, IamInstanceProfile: given }, { with: [...net, out, subnet()] }],
  'a role or none': ['unknown', { ...inSubnet, IamInstanceProfile: unresolved }, { with: [...net, out, subnet()] }],
  'a role in a default subnet': ['unknown', { ...role, NetworkInterfaces: [{ DeviceIndex: '0', AssociatePublicIpAddress: true }] }],
  'a role in a default subnet that refuses an address': [
    'pass',
    { ...role, NetworkInterfaces: [{ DeviceIndex: '0', AssociatePublicIpAddress: false, Ipv6AddressCount: 0 }] },
  ],
  'a role in a subnet that is not here': [
    'unknown',
    { SubnetId: 'subnet-9', ...role },
    { with: [...net, out], unread: ['AWS::EC2::Subnet'] },
  ],
  'is gone': ['not asked', { ...inSubnet, ...role, State: { Name: 'terminated' } }, { with: [...net, out, subnet()] }],
});
