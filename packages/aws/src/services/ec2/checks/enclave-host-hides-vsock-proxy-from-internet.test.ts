import { other, table, unresolved } from '../../../testing/index.ts';
import rule from './enclave-host-hides-vsock-proxy-from-internet.ts';

type Other = ReturnType<typeof other>;
const net = [
  other('AWS::EC2::VPC', {}, 'vpc-1'),
  other('AWS::EC2::InternetGateway', {}, 'igw-1'),
  other('AWS::EC2::RouteTable', { VpcId: 'vpc-1' }, 'rtb-1'),
  other('AWS::EC2::SubnetRouteTableAssociation', { SubnetId: 'subnet-1', RouteTableId: 'rtb-1' }),
  other('AWS::EC2::Subnet', { VpcId: 'vpc-1', MapPublicIpOnLaunch: true }, 'subnet-1'),
];
const out = other('AWS::EC2::Route', { RouteTableId: 'rtb-1', DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw-1' });
const group = (FromPort: unknown, ToPort: unknown = FromPort, about: object = { CidrIp: '0.0.0.0/0' }): Other =>
  other('AWS::EC2::SecurityGroup', { SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort, ToPort, ...about }] }, 'sg-1');
const host = { EnclaveOptions: { Enabled: true }, SubnetId: 'subnet-1', SecurityGroupIds: ['sg-1'] };

table(rule, {
  'a single port': ['fail', host, { with: [...net, out, group(5000)], says: 'proxies' }],
  'the first of a range': ['fail', host, { with: [...net, out, group(8000)] }],
  'the last of a range': ['fail', host, { with: [...net, out, group(8090)] }],
  'before a range': ['pass', host, { with: [...net, out, group(7999)] }],
  'after a range': ['pass', host, { with: [...net, out, group(8091)] }],
  'a range of rules around it': ['fail', host, { with: [...net, out, group(1024, 65535)] }],
  'for an office': ['pass', host, { with: [...net, out, group(5000, 5000, { CidrIp: '203.0.113.0/24' })] }],
  'without a route': ['pass', host, { with: [...net, group(5000)] }],
  'other ports, by a setting': ['fail', host, { with: [...net, out, group(7777)], settings: { ports: ['7000-8000'] } }],
  'a setting that is no port': ['pass', host, { with: [...net, out, group(7777)], settings: { ports: ['vsock'] } }],
  'a port that is not known': ['unknown', host, { with: [...net, out, group(unresolved)] }],
  'a group that is not here': ['unknown', host, { with: [...net, out], unread: ['AWS::EC2::SecurityGroup'] }],
  'no enclaves': ['not asked', { SubnetId: 'subnet-1', SecurityGroupIds: ['sg-1'] }, { with: [...net, out, group(5000)] }],
});
