import { more, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import type { Other } from '../../../testing/world.ts';
import rule from './records-flow-logs.ts';

const log = (ResourceId: unknown, TrafficType: unknown = 'ALL', ResourceType = 'VPC', name = 'log'): Other =>
  other(
    'AWS::EC2::FlowLog',
    { ResourceId, ResourceType, TrafficType, LogDestinationType: 's3', LogDestination: 'arn:aws:s3:::logs' },
    name,
  );
const subnet = (name: string, VpcId: unknown = 'self'): Other => other('AWS::EC2::Subnet', { VpcId, CidrBlock: '10.0.0.0/24' }, name);
const ofSubnet = (name: string, type: unknown = 'ALL'): Other => log(name, type, 'Subnet', `log-${name}`);
const vpc = { CidrBlock: '10.0.0.0/16' };

table(rule, {
  'a flow log of all traffic': ['pass', vpc, { with: [log('self')] }],
  'a flow log of what is refused': ['pass', vpc, { with: [log('self', 'REJECT')] }],
  'a flow log of what is accepted': ['fail', vpc, { with: [log('self', 'ACCEPT')], says: 'REJECT' }],
  'one of what is accepted, another of what is refused': [
    'pass',
    vpc,
    { with: [log('self', 'ACCEPT'), log('self', 'REJECT', 'VPC', 'l2')] },
  ],
  'no flow log': ['fail', vpc],
  'a flow log of another VPC': ['fail', vpc, { with: [log('vpc-2'), other('AWS::EC2::VPC', vpc, 'vpc-2')] }],
  'a flow log of its only subnet': ['pass', vpc, { with: [subnet('a'), ofSubnet('a')] }],
  'a flow log of one of two subnets': ['fail', vpc, { with: [subnet('a'), subnet('b'), ofSubnet('a')] }],
  'a flow log of each of two subnets': ['pass', vpc, { with: [subnet('a'), subnet('b'), ofSubnet('a'), ofSubnet('b', 'REJECT')] }],
  'subnets that log what is accepted': ['fail', vpc, { with: [subnet('a'), ofSubnet('a', 'ACCEPT')] }],
  'a subnet of another VPC logs': ['fail', vpc, { with: [subnet('a'), subnet('b', 'vpc-2'), ofSubnet('b')] }],
  'a subnet of another VPC does not log': ['pass', vpc, { with: [subnet('a'), subnet('b', 'vpc-2'), ofSubnet('a')] }],
  'a flow log of an interface': ['fail', vpc, { with: [subnet('a'), log('eni-1', 'ALL', 'NetworkInterface')] }],
  'a flow log of the VPC beside a silent subnet': ['pass', vpc, { with: [subnet('a'), log('self')] }],
  'a parameter names what is logged': ['unknown', vpc, { with: [log(unresolved)] }],
  'a parameter decides what is logged': ['unknown', vpc, { with: [log('self', unresolved)] }],
  'either way what is refused is logged': ['pass', vpc, { with: [log('self', oneOf('ALL', 'REJECT'))] }],
  'a condition decides what is logged': ['unknown', vpc, { with: [log('self', oneOf('ALL', 'ACCEPT'))] }],
  'flow logs that were not read': ['unknown', vpc, { unread: ['AWS::EC2::FlowLog'] }],
  'flow logs that were not read beside one': ['pass', vpc, { with: [log('self')], unread: ['AWS::EC2::FlowLog'] }],
  'subnets that were not read': ['unknown', vpc, { with: [subnet('a'), ofSubnet('a')], unread: ['AWS::EC2::Subnet'] }],
  'subnets that were not read, and no flow log at all': ['fail', vpc, { unread: ['AWS::EC2::Subnet'] }],
  'all traffic is asked for': ['fail', vpc, { with: [log('self', 'REJECT')], settings: { trafficType: 'ALL' }, says: 'all traffic' }],
  'all traffic is asked for and recorded': ['pass', vpc, { with: [log('self', 'ALL')], settings: { trafficType: 'ALL' } }],
  'tags that nobody knows do not matter': ['pass', { ...vpc, Tags: [more] }, { with: [log('self')] }],
});
