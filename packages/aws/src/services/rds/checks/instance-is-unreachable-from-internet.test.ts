import { more, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import rule from './instance-is-unreachable-from-internet.ts';

type Other = ReturnType<typeof other>;
const port = (FromPort: unknown, about: object = { CidrIp: '0.0.0.0/0' }): object => ({
  IpProtocol: 'tcp',
  FromPort,
  ToPort: FromPort,
  ...about,
});
const sg = (...rules: readonly object[]): Other =>
  other('AWS::EC2::SecurityGroup', { GroupName: 'db', VpcId: 'vpc-1', SecurityGroupIngress: rules }, 'sg-1');
const open = sg(port(3306));
const group = other('AWS::RDS::DBSubnetGroup', { SubnetIds: ['subnet-1', 'subnet-2'] }, 'group-1');
const net = [
  other('AWS::EC2::VPC', {}, 'vpc-1'),
  other('AWS::EC2::InternetGateway', {}, 'igw-1'),
  other('AWS::EC2::Subnet', { VpcId: 'vpc-1' }, 'subnet-1'),
  other('AWS::EC2::Subnet', { VpcId: 'vpc-1' }, 'subnet-2'),
  other('AWS::EC2::RouteTable', { VpcId: 'vpc-1' }, 'rtb-1'),
  other('AWS::EC2::SubnetRouteTableAssociation', { SubnetId: 'subnet-1', RouteTableId: 'rtb-1' }),
  group,
];
const out = other('AWS::EC2::Route', { RouteTableId: 'rtb-1', DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw-1' });
const withoutGroup = { PubliclyAccessible: true, VPCSecurityGroups: ['sg-1'] };
const db = { ...withoutGroup, Engine: 'mysql', DBSubnetGroupName: 'group-1' };
const acl = [
  other('AWS::EC2::NetworkAcl', { VpcId: 'vpc-1' }, 'acl-1'),
  other('AWS::EC2::SubnetNetworkAclAssociation', { SubnetId: 'subnet-1', NetworkAclId: 'acl-1' }),
];
const entry = (about: object): Other =>
  other('AWS::EC2::NetworkAclEntry', {
    NetworkAclId: 'acl-1',
    RuleNumber: 100,
    RuleAction: 'allow',
    Protocol: -1,
    CidrBlock: '0.0.0.0/0',
    ...about,
  });

table(rule, {
  'address, group and route': ['fail', db, { with: [...net, out, open], says: 'public address' }],
  'not publicly accessible': ['pass', { ...db, PubliclyAccessible: false }, { with: [...net, out, open] }],
  'a member of Neptune': ['not asked', { ...db, Engine: 'neptune' }, { with: [...net, out, open] }],
  'a group for an office': ['pass', db, { with: [...net, out, sg(port(3306, { CidrIp: '203.0.113.0/24' }))] }],
  'a group for another group': ['pass', db, { with: [...net, out, sg(port(3306, { SourceSecurityGroupId: 'sg-2' }))] }],
  'a group for everyone on another port': ['pass', db, { with: [...net, out, sg(port(443))] }],
  'a group for everyone with IPv6': ['pass', db, { with: [...net, out, sg(port(3306, { CidrIpv6: '::/0' }))] }],
  'all traffic': ['fail', db, { with: [...net, out, sg({ IpProtocol: '-1', CidrIp: '0.0.0.0/0' })] }],
  'no route': ['pass', db, { with: [...net, open] }],
  'a route through NAT': [
    'pass',
    db,
    { with: [...net, open, other('AWS::EC2::Route', { RouteTableId: 'rtb-1', DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-1' })] },
  ],
  'a port of its own, open': ['fail', { ...db, Port: '13306' }, { with: [...net, out, sg(port(13306))] }],
  'a port of its own, closed': ['pass', { ...db, Port: '13306' }, { with: [...net, out, open] }],
  PostgreSQL: ['fail', { ...db, Engine: 'postgres' }, { with: [...net, out, sg(port(5432))] }],
  'PostgreSQL, the port of MySQL': ['pass', { ...db, Engine: 'postgres' }, { with: [...net, out, open] }],
  'SQL Server': ['fail', { ...db, Engine: 'sqlserver-ex' }, { with: [...net, out, sg(port(1433))] }],
  Oracle: ['fail', { ...db, Engine: 'custom-oracle-ee' }, { with: [...net, out, sg(port(1521))] }],
  Db2: ['fail', { ...db, Engine: 'db2-se' }, { with: [...net, out, sg(port(50000))] }],
  'an engine that is not said': ['fail', { ...withoutGroup, DBSubnetGroupName: 'group-1' }, { with: [...net, out, open] }],
  'groups and subnets of its cluster': [
    'fail',
    { Engine: 'aurora-mysql', PubliclyAccessible: true, DBClusterIdentifier: 'cluster-1' },
    {
      with: [...net, out, open, other('AWS::RDS::DBCluster', { DBSubnetGroupName: 'group-1', VpcSecurityGroupIds: ['sg-1'] }, 'cluster-1')],
    },
  ],
  'the port of its cluster': [
    'pass',
    { Engine: 'aurora-mysql', PubliclyAccessible: true, DBClusterIdentifier: 'cluster-1' },
    {
      with: [
        ...net,
        out,
        open,
        other('AWS::RDS::DBCluster', { Port: 13306, DBSubnetGroupName: 'group-1', VpcSecurityGroupIds: ['sg-1'] }, 'cluster-1'),
      ],
    },
  ],
  'no group: the default one': ['pass', { ...db, VPCSecurityGroups: [] }, { with: [...net, out] }],
  'no group: the default one, to which someone added': [
    'fail',
    { ...db, VPCSecurityGroups: [] },
    {
      with: [
        ...net,
        out,
        other('AWS::EC2::SecurityGroup', { GroupName: 'default', VpcId: 'vpc-1', SecurityGroupIngress: [port(3306)] }, 'sg-d'),
      ],
    },
  ],
  'a network ACL that closes the port': [
    'pass',
    db,
    { with: [...net, out, open, ...acl, entry({ Protocol: 6, PortRange: { From: 443, To: 443 } })] },
  ],
  'a network ACL that lets everything in': ['fail', db, { with: [...net, out, open, ...acl, entry({})] }],
  'Block Public Access': [
    'pass',
    db,
    { with: [...net, out, open, other('AWS::EC2::VPCBlockPublicAccessOptions', { InternetGatewayBlockMode: 'block-bidirectional' })] },
  ],

  'public or not by a parameter': ['unknown', { ...db, PubliclyAccessible: unresolved }, { with: [...net, out, open] }],
  'public or not by a parameter, a closed group': ['pass', { ...db, PubliclyAccessible: unresolved }, { with: [...net, out, sg()] }],
  'public either way of a condition': ['unknown', { ...db, PubliclyAccessible: oneOf(true, false) }, { with: [...net, out, open] }],
  'more rules than are known': ['unknown', db, { with: [...net, out, sg(more)] }],
  'a group that is not here': ['unknown', db, { with: [...net, out], unread: ['AWS::EC2::SecurityGroup'] }],
  'the default VPC': ['unknown', { ...withoutGroup, Engine: 'mysql' }, { with: [...net, out, open] }],
  'a port by a parameter': ['unknown', { ...db, Port: unresolved }, { with: [...net, out, open] }],
  'an engine by a parameter': ['unknown', { ...db, Engine: unresolved }, { with: [...net, out, open] }],
  'DocumentDB has a type of its own': ['not asked', { ...db, Engine: 'docdb' }, { with: [...net, out, open] }],
});
