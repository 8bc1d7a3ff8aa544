import { more, other, table, unresolved } from '../../../testing/index.ts';
import rule from './enclave-host-opens-only-allowed-ports.ts';

type Other = ReturnType<typeof other>;
const host = { EnclaveOptions: { Enabled: true }, SubnetId: 'subnet-1', SecurityGroupIds: ['sg-1'] };
const group = (...rules: readonly object[]): Other => other('AWS::EC2::SecurityGroup', { SecurityGroupIngress: rules }, 'sg-1');
const port = (FromPort: unknown, IpProtocol = 'tcp'): object => ({ IpProtocol, FromPort, ToPort: FromPort, CidrIp: '0.0.0.0/0' });

table(rule, {
  'HTTPS for everyone': ['pass', host, { with: [group(port(443))] }],
  'SSH for everyone': ['fail', host, { with: [group(port(22))], says: 'other ports' }],
  'SSH for everyone, allowed': ['pass', host, { with: [group(port(22))], settings: { allowedTcpPorts: [22, 443] } }],
  'SSH for everyone with IPv6': ['fail', host, { with: [group({ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIpv6: '::/0' })] }],
  'SSH for an office': ['pass', host, { with: [group({ ...port(22), CidrIp: '203.0.113.0/24' })] }],
  'the same number over UDP': ['fail', host, { with: [group(port(443, 'udp'))] }],
  everything: ['fail', host, { with: [group({ IpProtocol: '-1', CidrIp: '0.0.0.0/0' })] }],
  'everything for its own group': ['pass', host, { with: [group({ IpProtocol: '-1', SourceSecurityGroupId: 'sg-1' })] }],
  ping: ['pass', host, { with: [group({ IpProtocol: 'icmp', FromPort: -1, ToPort: -1, CidrIp: '0.0.0.0/0' })] }],
  'no rules': ['pass', host, { with: [group()] }],
  'one port, and perhaps more': ['unknown', host, { with: [group(port(443), more)] }],
  'a port that is not known': ['unknown', host, { with: [group(port(unresolved))] }],
  'a group that is not here': ['unknown', host, { unread: ['AWS::EC2::SecurityGroup'] }],
  'no enclaves': ['not asked', { SecurityGroupIds: ['sg-1'] }, { with: [group(port(22))] }],
});
