import { other, table, unresolved } from '../../../testing/index.ts';
import rule from './enclave-host-is-not-internet-reachable.ts';

type Other = ReturnType<typeof other>;
const net = [
  other('AWS::EC2::VPC', {}, 'vpc-1'),
  other('AWS::EC2::InternetGateway', {}, 'igw-1'),
  other('AWS::EC2::RouteTable', { VpcId: 'vpc-1' }, 'rtb-1'),
  other('AWS::EC2::SubnetRouteTableAssociation', { SubnetId: 'subnet-1', RouteTableId: 'rtb-1' }),
];
const out = (about: object = { GatewayId: 'igw-1' }): Other =>
  other('AWS::EC2::Route', { RouteTableId: 'rtb-1', DestinationCidrBlock: '0.0.0.0/0', ...about });
const subnet = (about: object = {}): Other => other('AWS::EC2::Subnet', { VpcId: 'vpc-1', ...about }, 'subnet-1');
const host = { EnclaveOptions: { Enabled: true }, SubnetId: 'subnet-1' };

table(rule, {
  'a private subnet': ['pass', host, { with: [...net, subnet()] }],
  'a subnet behind NAT': ['pass', host, { with: [...net, subnet(), out({ NatGatewayId: 'nat-1' })] }],
  'a public subnet, without an address': ['fail', host, { with: [...net, subnet(), out()], says: 'public subnet' }],
  'a route to a narrow public range': [
    'fail',
    host,
    { with: [...net, subnet(), out({ GatewayId: 'igw-1', DestinationCidrBlock: '203.0.113.0/24' })] },
  ],
  'an address, without a route': ['fail', host, { with: [...net, subnet({ MapPublicIpOnLaunch: true })] }],
  'an IPv6 address': ['fail', { ...host, Ipv6AddressCount: 1 }, { with: [...net, subnet()] }],
  'an Elastic IP address': ['fail', host, { with: [...net, subnet(), other('AWS::EC2::EIP', { InstanceId: 'self' })] }],
  'no enclaves': ['not asked', { SubnetId: 'subnet-1' }, { with: [...net, subnet(), out()] }],
  'enclaves are off': ['not asked', { ...host, EnclaveOptions: { Enabled: false } }, { with: [...net, subnet(), out()] }],
  'enclaves by its launch template': [
    'fail',
    { SubnetId: 'subnet-1', LaunchTemplate: { LaunchTemplateId: 'lt-1' } },
    {
      with: [
        ...net,
        subnet(),
        out(),
        other('AWS::EC2::LaunchTemplate', { LaunchTemplateData: { EnclaveOptions: { Enabled: true } } }, 'lt-1'),
      ],
    },
  ],
  'enclaves or not': ['unknown', { ...host, EnclaveOptions: { Enabled: unresolved } }, { with: [...net, subnet(), out()] }],
  'enclaves or not, out of reach': ['pass', { ...host, EnclaveOptions: { Enabled: unresolved } }, { with: [...net, subnet()] }],
  'a subnet that is not here': ['unknown', host, { unread: ['AWS::EC2::Subnet'] }],
  'routes were not read': ['unknown', host, { with: [...net, subnet()], unread: ['AWS::EC2::Route'] }],
  'is gone': ['not asked', { ...host, State: { Name: 'terminated' } }, { with: [...net, subnet(), out()] }],
});
