import { more, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import rule from './cluster-uses-private-subnets.ts';

type Other = ReturnType<typeof other>;
const group = (...SubnetIds: readonly unknown[]): Other => other('AWS::Neptune::DBSubnetGroup', { SubnetIds }, 'group-1');
const net = [
  other('AWS::EC2::VPC', {}, 'vpc-1'),
  other('AWS::EC2::InternetGateway', {}, 'igw-1'),
  other('AWS::EC2::Subnet', { VpcId: 'vpc-1' }, 'subnet-1'),
  other('AWS::EC2::Subnet', { VpcId: 'vpc-1' }, 'subnet-2'),
  other('AWS::EC2::RouteTable', { VpcId: 'vpc-1' }, 'rtb-1'),
  other('AWS::EC2::SubnetRouteTableAssociation', { SubnetId: 'subnet-1', RouteTableId: 'rtb-1' }),
];
const route = (about: object): Other => other('AWS::EC2::Route', { RouteTableId: 'rtb-1', DestinationCidrBlock: '0.0.0.0/0', ...about });
const out = route({ GatewayId: 'igw-1' });
const cluster = { DBSubnetGroupName: 'group-1' };

table(rule, {
  'no route out': ['pass', cluster, { with: [...net, group('subnet-1', 'subnet-2')] }],
  'a public subnet': ['fail', cluster, { with: [...net, out, group('subnet-1')], says: 'internet gateway' }],
  'one public subnet of two': ['fail', cluster, { with: [...net, out, group('subnet-2', 'subnet-1')] }],
  'the public subnet is not one of its own': ['pass', cluster, { with: [...net, out, group('subnet-2')] }],
  'a route for IPv6': [
    'fail',
    cluster,
    {
      with: [
        ...net,
        group('subnet-1'),
        other('AWS::EC2::Route', { RouteTableId: 'rtb-1', DestinationIpv6CidrBlock: '::/0', GatewayId: 'igw-1' }),
      ],
    },
  ],
  'a route through NAT': ['pass', cluster, { with: [...net, route({ NatGatewayId: 'nat-1' }), group('subnet-1')] }],
  'a route to peers': ['pass', cluster, { with: [...net, route({ VpcPeeringConnectionId: 'pcx-1' }), group('subnet-1')] }],
  'a group of RDS with that name': [
    'unknown',
    cluster,
    { with: [...net, other('AWS::RDS::DBSubnetGroup', { SubnetIds: ['subnet-2'] }, 'group-1')] },
  ],
  'no group: the default VPC': ['unknown', {}, { with: [...net, out] }],
  'a group that is not here': ['unknown', cluster, { unread: ['AWS::Neptune::DBSubnetGroup'] }],
  'a group by a parameter': ['unknown', { DBSubnetGroupName: unresolved }, { with: [...net, out, group('subnet-1')] }],
  'a subnet by a parameter': ['unknown', cluster, { with: [...net, out, group(unresolved)] }],
  'more subnets than are known': ['unknown', cluster, { with: [...net, out, group('subnet-2', more)] }],
  'a gateway by a condition': ['unknown', cluster, { with: [...net, route({ GatewayId: oneOf('igw-1', undefined) }), group('subnet-1')] }],
  'routes were not read': ['unknown', cluster, { with: [...net, group('subnet-1')], unread: ['AWS::EC2::Route'] }],
});
