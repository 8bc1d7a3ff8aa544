import { oneOf, other, table, unresolved } from '../../../testing/index.ts';
import type { Other } from '../../../testing/world.ts';
import { association, gateway, publicTable, route, subnet, tableOf } from '../testing.ts';
import rule from './separates-public-and-private-subnets.ts';

const world = (...list: readonly Other[]): { readonly with: readonly Other[] } => ({ with: [...publicTable(), ...list] });

table(rule, {
  'a public and a private one': ['pass', {}, world(subnet('a'), subnet('b'), association('a', 'rtb-public'))],
  'all are public': ['fail', {}, { ...world(subnet('a'), association('a', 'rtb-public')), says: 'all its subnets' }],
  'two, both public': ['fail', {}, world(subnet('a'), subnet('b'), association('a', 'rtb-public'), association('b', 'rtb-public'))],
  'all are private': ['pass', {}, world(subnet('a'))],
  'no subnets': ['not asked', {}, world()],
  'a table of its own without a way out': [
    'pass',
    {},
    world(subnet('a'), subnet('b'), tableOf('rtb-b'), association('a', 'rtb-public'), association('b', 'rtb-b')),
  ],
  'a way out through a NAT gateway': [
    'pass',
    {},
    world(
      subnet('a'),
      tableOf('rtb-b'),
      association('a', 'rtb-b'),
      route('rtb-b', { NatGatewayId: 'nat-1', DestinationCidrBlock: '0.0.0.0/0' }),
    ),
  ],
  'a way out for IPv6': [
    'fail',
    {},
    world(
      subnet('a'),
      tableOf('rtb-b'),
      association('a', 'rtb-b'),
      route('rtb-b', { GatewayId: 'igw-1', DestinationIpv6CidrBlock: '::/0' }),
    ),
  ],
  'a way to a few addresses only': [
    'pass',
    {},
    world(
      subnet('a'),
      tableOf('rtb-b'),
      association('a', 'rtb-b'),
      route('rtb-b', { GatewayId: 'igw-1', DestinationCidrBlock: '192.0.2.0/24' }),
    ),
  ],
  'a way to a virtual private gateway': [
    'pass',
    {},
    world(
      subnet('a'),
      tableOf('rtb-b'),
      other('AWS::EC2::VPNGateway', {}, 'vgw-1'),
      association('a', 'rtb-b'),
      route('rtb-b', { GatewayId: 'vgw-1', DestinationCidrBlock: '0.0.0.0/0' }),
    ),
  ],
  'the main table leads out, and nothing else is said': [
    'fail',
    {},
    world(subnet('a'), tableOf('rtb-main', true), route('rtb-main', { GatewayId: 'igw-1', DestinationCidrBlock: '0.0.0.0/0' })),
  ],
  'the main table leads out, and one subnet has its own': [
    'pass',
    {},
    world(
      subnet('a'),
      tableOf('rtb-main', true),
      tableOf('rtb-a'),
      association('a', 'rtb-a'),
      route('rtb-main', { GatewayId: 'igw-1', DestinationCidrBlock: '0.0.0.0/0' }),
    ),
  ],
  'the main table leads nowhere': ['pass', {}, world(subnet('a'), tableOf('rtb-main', true))],
  'the main table of another VPC leads out': [
    'pass',
    {},
    world(
      subnet('a'),
      other('AWS::EC2::RouteTable', { VpcId: 'vpc-2', Main: true }, 'rtb-far'),
      route('rtb-far', { GatewayId: 'igw-1', DestinationCidrBlock: '0.0.0.0/0' }),
    ),
  ],
  'a gateway that nobody knows': [
    'unknown',
    {},
    world(
      subnet('a'),
      tableOf('rtb-b'),
      association('a', 'rtb-b'),
      route('rtb-b', { GatewayId: unresolved, DestinationCidrBlock: '0.0.0.0/0' }),
    ),
  ],
  'a destination that nobody knows': [
    'unknown',
    {},
    world(
      subnet('a'),
      tableOf('rtb-b'),
      association('a', 'rtb-b'),
      route('rtb-b', { GatewayId: 'igw-1', DestinationCidrBlock: unresolved }),
    ),
  ],
  'a table that a parameter names': ['unknown', {}, world(subnet('a'), association('a', unresolved))],
  'a public table or a private one': ['unknown', {}, world(subnet('a'), tableOf('rtb-b'), association('a', oneOf('rtb-public', 'rtb-b')))],
  'a private one whatever the other is': ['pass', {}, world(subnet('a'), subnet('b'), association('a', unresolved))],
  'associations that were not read': ['unknown', {}, { ...world(subnet('a')), unread: ['AWS::EC2::SubnetRouteTableAssociation'] }],
  'subnets that were not read': ['unknown', {}, { ...world(), unread: ['AWS::EC2::Subnet'] }],
  'gateways alone': ['not asked', {}, { with: [gateway()] }],
});
