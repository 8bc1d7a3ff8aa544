import { given, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './route-uses-nat-gateway.ts';

const route = { RouteTableId: 'rtb-1', DestinationCidrBlock: '0.0.0.0/0' };

table(rule, {
  'a NAT gateway': ['pass', { ...route, NatGatewayId: 'nat-1' }],
  'an internet gateway': ['pass', { ...route, GatewayId: 'igw-1' }],
  'a transit gateway': ['pass', { ...route, TransitGatewayId: 'tgw-1' }],
  'a firewall endpoint': ['pass', { ...route, VpcEndpointId: 'vpce-1' }],
  'an egress-only gateway': ['pass', { RouteTableId: 'rtb-1', DestinationIpv6CidrBlock: '::/0', EgressOnlyInternetGatewayId: 'eigw-1' }],
  'an instance': ['fail', { ...route, InstanceId: 'i-1' }, { says: 'instance' }],
  'a network interface': ['fail', { ...route, NetworkInterfaceId: 'eni-1' }],
  'an instance for IPv6': ['fail', { RouteTableId: 'rtb-1', DestinationIpv6CidrBlock: '::/0', InstanceId: 'i-1' }],
  'an instance for a few addresses': ['not asked', { ...route, DestinationCidrBlock: '10.8.0.0/16', InstanceId: 'i-1' }],
  'a list of prefixes': ['not asked', { RouteTableId: 'rtb-1', DestinationPrefixListId: 'pl-1', InstanceId: 'i-1' }],
  'an instance that a parameter names': ['fail', { ...route, InstanceId: given }],
  'an instance, or nothing': ['unknown', { ...route, InstanceId: unresolved }],
  'an instance or a gateway by a condition': [
    'unknown',
    { ...route, InstanceId: oneOf('i-1', undefined), NatGatewayId: oneOf(undefined, 'nat-1') },
  ],
  'a destination that a parameter names, and an instance': ['unknown', { ...route, DestinationCidrBlock: unresolved, InstanceId: 'i-1' }],
  'a destination that a parameter names, and a gateway': ['pass', { ...route, DestinationCidrBlock: unresolved, NatGatewayId: 'nat-1' }],
});
