import { more, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import rule from './instance-uses-private-subnets.ts';

type Other = ReturnType<typeof other>;
const group = (...SubnetIds: readonly unknown[]): Other => other('AWS::RDS::DBSubnetGroup', { SubnetIds }, 'group-1');
const net = [
  other('AWS::EC2::VPC', {}, 'vpc-1'),
  other('AWS::EC2::InternetGateway', {}, 'igw-1'),
  other('AWS::EC2::Subnet', { VpcId: 'vpc-1' }, 'subnet-1'),
  other('AWS::EC2::Subnet', { VpcId: 'vpc-1' }, 'subnet-2'),
  other('AWS::EC2::RouteTable', { VpcId: 'vpc-1' }, 'rtb-1'),
  other('AWS::EC2::RouteTable', { VpcId: 'vpc-1' }, 'rtb-2'),
  other('AWS::EC2::SubnetRouteTableAssociation', { SubnetId: 'subnet-1', RouteTableId: 'rtb-1' }),
  other('AWS::EC2::SubnetRouteTableAssociation', { SubnetId: 'subnet-2', RouteTableId: 'rtb-2' }),
];
const route = (about: object): Other => other('AWS::EC2::Route', { RouteTableId: 'rtb-1', DestinationCidrBlock: '0.0.0.0/0', ...about });
const out = route({ GatewayId: 'igw-1' });
const db = { Engine: 'mysql', DBSubnetGroupName: 'group-1' };

table(rule, {
  'no route out': ['pass', db, { with: [...net, group('subnet-1', 'subnet-2')] }],
  'a public subnet': ['fail', db, { with: [...net, out, group('subnet-1')], says: 'internet gateway' }],
  'a member of DocumentDB': ['not asked', { ...db, Engine: 'docdb' }, { with: [...net, out, group('subnet-1')] }],
  'one public subnet of two': ['fail', db, { with: [...net, out, group('subnet-2', 'subnet-1')] }],
  'the public subnet is not one of its own': ['pass', db, { with: [...net, out, group('subnet-2')] }],
  'a route for IPv6': [
    'fail',
    db,
    {
      with: [
        ...net,
        group('subnet-1'),
        other('AWS::EC2::Route', { RouteTableId: 'rtb-1', DestinationIpv6CidrBlock: '::/0', GatewayId: 'igw-1' }),
      ],
    },
  ],
  'a route to one public range': [
    'fail',
    db,
    { with: [...net, route({ DestinationCidrBlock: '203.0.113.0/24', GatewayId: 'igw-1' }), group('subnet-1')] },
  ],
  'a route through NAT': ['pass', db, { with: [...net, route({ NatGatewayId: 'nat-1' }), group('subnet-1')] }],
  'a route through an egress-only gateway': [
    'pass',
    db,
    { with: [...net, route({ EgressOnlyInternetGatewayId: 'eigw-1' }), group('subnet-1')] },
  ],
  'a route to peers': ['pass', db, { with: [...net, route({ VpcPeeringConnectionId: 'pcx-1' }), group('subnet-1')] }],
  'a route to a private gateway': [
    'pass',
    db,
    { with: [...net, other('AWS::EC2::VPNGateway', {}, 'vgw-1'), route({ GatewayId: 'vgw-1' }), group('subnet-1')] },
  ],
  'a subnet without a table of its own, in a new VPC': [
    'pass',
    db,
    { with: [...net, out, other('AWS::EC2::Subnet', { VpcId: 'vpc-1' }, 'subnet-3'), group('subnet-3')] },
  ],
  'a subnet without a table of its own, in a VPC that is not here': [
    'unknown',
    db,
    { with: [other('AWS::EC2::Subnet', { VpcId: 'vpc-9' }, 'subnet-3'), group('subnet-3')] },
  ],
  'the main table': [
    'fail',
    db,
    {
      with: [
        ...net,
        other('AWS::EC2::Subnet', { VpcId: 'vpc-1' }, 'subnet-3'),
        other('AWS::EC2::RouteTable', { VpcId: 'vpc-1', Main: true, RouteTableId: 'rtb-3' }, 'rtb-3'),
        route({ RouteTableId: 'rtb-3', GatewayId: 'igw-1' }),
        group('subnet-3'),
      ],
    },
  ],
  'the group of its cluster': [
    'fail',
    { Engine: 'aurora-mysql', DBClusterIdentifier: 'cluster-1' },
    { with: [...net, out, group('subnet-1'), other('AWS::RDS::DBCluster', { DBSubnetGroupName: 'group-1' }, 'cluster-1')] },
  ],
  'a cluster that is not here': [
    'unknown',
    { Engine: 'aurora-mysql', DBClusterIdentifier: 'cluster-1' },
    { with: net, unread: ['AWS::RDS::DBCluster'] },
  ],
  'the group of what it replicates': [
    'fail',
    { SourceDBInstanceIdentifier: 'db-0' },
    { with: [...net, out, group('subnet-1'), other('AWS::RDS::DBInstance', { DBSubnetGroupName: 'group-1' }, 'db-0')] },
  ],
  'no group: the default VPC': ['unknown', { Engine: 'mysql' }, { with: [...net, out] }],
  'a group that is not here': ['unknown', db, { with: net, unread: ['AWS::RDS::DBSubnetGroup'] }],
  'a group by a parameter': ['unknown', { DBSubnetGroupName: unresolved }, { with: [...net, out, group('subnet-1')] }],
  'a subnet that is not here': ['unknown', db, { with: [group('subnet-9')], unread: ['AWS::EC2::Subnet'] }],
  'more subnets than are known': ['unknown', db, { with: [...net, out, group('subnet-2', more)] }],
  'more subnets, one public': ['fail', db, { with: [...net, out, group('subnet-1', more)] }],
  'a gateway by a condition': ['unknown', db, { with: [...net, route({ GatewayId: oneOf('igw-1', undefined) }), group('subnet-1')] }],
  'routes were not read': ['unknown', db, { with: [...net, group('subnet-1')], unread: ['AWS::EC2::Route'] }],
  'Neptune has a type of its own': ['not asked', { ...db, Engine: 'neptune' }, { with: [...net, out, group('subnet-1')] }],
});
