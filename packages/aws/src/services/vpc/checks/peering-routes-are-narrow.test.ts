import { more, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import type { Other } from '../../../testing/world.ts';
import rule from './peering-routes-are-narrow.ts';

const peering = { VpcId: 'vpc-a', PeerVpcId: 'vpc-b' };
const networks = (): readonly Other[] => [
  other('AWS::EC2::VPC', { CidrBlock: '10.0.0.0/16' }, 'vpc-a'),
  other('AWS::EC2::VPC', { CidrBlock: '10.1.0.0/16' }, 'vpc-b'),
];
const route = (DestinationCidrBlock: unknown, properties: object = {}): Other =>
  other(
    'AWS::EC2::Route',
    {
      RouteTableId: 'rtb-1',
      VpcPeeringConnectionId: 'self',
      ...(DestinationCidrBlock !== undefined && { DestinationCidrBlock }),
      ...properties,
    },
    `route-${typeof DestinationCidrBlock === 'string' ? DestinationCidrBlock : 'x'}`,
  );
const routes = (...list: readonly Other[]): { readonly with: readonly Other[] } => ({ with: [...networks(), ...list] });
const list = (...cidrs: readonly string[]): Other =>
  other('AWS::EC2::PrefixList', { Entries: cidrs.map((Cidr) => ({ Cidr })), AddressFamily: 'IPv4' }, 'pl-1');
const byList = (): Other => route(undefined, { DestinationPrefixListId: 'pl-1' });
const block = (about: object): Other => other('AWS::EC2::VPCCidrBlock', { VpcId: 'vpc-b', ...about }, 'block');
const second = (): Other => block({ CidrBlock: '10.9.0.0/20' });

table(rule, {
  'no route': ['pass', peering, routes()],
  'a route to one subnet of the peer': ['pass', peering, routes(route('10.1.3.0/24'))],
  'a route to one address': ['pass', peering, { with: [route('10.1.3.4/32')] }],
  'a route to all of the peer': ['fail', peering, { ...routes(route('10.1.0.0/16')), says: 'all of the other network' }],
  'a route back to all of the requester': ['fail', peering, routes(route('10.0.0.0/16'))],
  'a route to more than the peer': ['fail', peering, routes(route('10.0.0.0/8'))],
  'a route that sends everything': ['fail', peering, { with: [route('0.0.0.0/0')], says: 'everything' }],
  'a route that sends every IPv6 address': ['fail', peering, { with: [route(undefined, { DestinationIpv6CidrBlock: '::/0' })] }],
  'a narrow route beside a wide one': ['fail', peering, routes(route('10.1.3.0/24'), route('10.1.0.0/16'))],
  'a route to a second range of the peer': ['fail', peering, routes(second(), route('10.9.0.0/20'))],
  'a route to a part of a second range': ['pass', peering, routes(second(), route('10.9.1.0/24'))],
  'a route to a range of a third network': [
    'pass',
    peering,
    routes(other('AWS::EC2::VPC', {}, 'vpc-c'), block({ VpcId: 'vpc-c', CidrBlock: '10.9.0.0/20' }), route('10.9.0.0/20')),
  ],
  'a route to a range of no network': [
    'pass',
    peering,
    routes(block({ VpcId: undefined, CidrBlock: '10.9.0.0/20' }), route('10.9.0.0/20')),
  ],
  'a route to the IPv6 range of the peer': [
    'fail',
    peering,
    routes(block({ Ipv6CidrBlock: '2001:db8:0:10::/60' }), route(undefined, { DestinationIpv6CidrBlock: '2001:db8:0:10::/60' })),
  ],
  'a route to a part of an IPv6 range, whatever the peer is': [
    'pass',
    peering,
    { with: [route(undefined, { DestinationIpv6CidrBlock: '2001:db8:0:10::/61' })] },
  ],
  'a route to the smallest network': [
    'fail',
    peering,
    { with: [other('AWS::EC2::VPC', { CidrBlock: '10.0.0.0/28' }, 'vpc-a'), networks()[1] ?? block({}), route('10.0.0.0/28')] },
  ],
  'a route to less than the smallest network, whatever the peer is': ['pass', peering, { with: [route('10.1.3.0/29')] }],
  'a route that leads nowhere': ['pass', peering, routes(route(undefined))],
  'a route to what is no range': ['pass', peering, routes(route('everything'))],
  'a peering that does not name the peer': ['pass', { VpcId: 'vpc-a' }, routes(route('10.1.0.0/16'))],
  'a list that is empty': ['pass', peering, routes(other('AWS::EC2::PrefixList', { AddressFamily: 'IPv4' }, 'pl-1'), byList())],
  'a list with an entry without a range': [
    'pass',
    peering,
    routes(other('AWS::EC2::PrefixList', { Entries: [{ Description: 'later' }] }, 'pl-1'), byList()),
  ],
  'a list with all of the peer': ['fail', peering, routes(list('192.0.2.0/24', '10.1.0.0/16'), byList())],
  'a list of narrow ranges': ['pass', peering, routes(list('10.1.3.0/24'), byList())],
  'a list that was not read': ['unknown', peering, routes(byList())],
  'all of the peer is allowed': ['pass', peering, { ...routes(route('10.1.0.0/16')), settings: { allowWholePeerCidr: true } }],
  'all of the peer is allowed, everything is not': [
    'fail',
    peering,
    { ...routes(route('0.0.0.0/0')), settings: { allowWholePeerCidr: true } },
  ],
  'all of the peer is allowed, whatever the peer is': [
    'pass',
    peering,
    { with: [route('10.1.0.0/16')], settings: { allowWholePeerCidr: true } },
  ],
  'a peer that nobody knows': ['unknown', { ...peering, PeerVpcId: 'vpc-far' }, routes(route('10.7.0.0/16'))],
  'a peer that nobody knows, and a route to all of the requester': [
    'fail',
    { ...peering, PeerVpcId: 'vpc-far' },
    routes(route('10.0.0.0/16')),
  ],
  'a parameter says where it leads': ['unknown', peering, routes(route(unresolved))],
  'wide either way': ['fail', peering, routes(route(oneOf('10.1.0.0/16', '10.0.0.0/8')))],
  'wide or narrow': ['unknown', peering, routes(route(oneOf('10.1.0.0/16', '10.1.3.0/24')))],
  'a route over something else': ['pass', peering, routes(route('0.0.0.0/0', { VpcPeeringConnectionId: 'pcx-2' }))],
  'routes that were not read': ['unknown', peering, { ...routes(), unread: ['AWS::EC2::Route'] }],
  'routes that were not read beside a wide one': ['fail', peering, { ...routes(route('0.0.0.0/0')), unread: ['AWS::EC2::Route'] }],
  'tags do not matter': ['pass', { ...peering, Tags: [more] }, routes(route('10.1.3.0/24'))],
});
