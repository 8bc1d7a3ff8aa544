import { describe, expect, test } from 'vitest';
import type { AllTypes } from '../../kit.ts';
import { blocksInternet, hasInternetRoute, isPublicSubnet } from './internet-route.ts';
import type { Network } from './views.ts';

type Route = AllTypes['AWS::EC2::Route'];
interface World {
  readonly routes?: readonly Route[];
  readonly associated?: boolean;
  readonly more?: Readonly<Record<string, readonly object[]>>;
  readonly subnet?: AllTypes['AWS::EC2::Subnet'];
  readonly vpc?: AllTypes['AWS::EC2::VPC'];
}

/** A network in which everything is known: one subnet of one VPC, with a table `rtb-1`. What is not there throws, as the engine stops there. */
function network({ routes = [], associated = true, more = {}, subnet = { VpcId: 'vpc-1' }, vpc = {} }: World): Network {
  const named: Readonly<Record<string, object>> = {
    'subnet-1': subnet,
    'vpc-1': vpc,
    'rtb-1': { VpcId: 'vpc-1' },
    'rtb-main': { VpcId: 'vpc-1' },
    'pl-all': { AddressFamily: 'IPv4', PrefixListName: 'all', Entries: [{ Cidr: '0.0.0.0/0' }] },
    'pl-office': { AddressFamily: 'IPv4', PrefixListName: 'office', Entries: [{ Cidr: '203.0.113.0/24' }] },
  };
  const lists: Readonly<Record<string, readonly object[]>> = {
    'AWS::EC2::Route': routes.map((route) => ({ RouteTableId: 'rtb-1', ...route })),
    'AWS::EC2::SubnetRouteTableAssociation': associated ? [{ SubnetId: 'subnet-1', RouteTableId: 'rtb-1' }] : [],
    ...more,
  };
  return {
    all: (type) => lists[type] ?? [],
    target: (_, name) => {
      const found = named[name];
      if (!found) throw new Error(`${name} is not here`);
      return found;
    },
    refersTo: (value, type) => type === 'AWS::EC2::InternetGateway' && value?.startsWith('igw-') === true,
  };
}

const v4 = (DestinationCidrBlock: string, about: Route = { GatewayId: 'igw-1' }): Route => ({ DestinationCidrBlock, ...about });
const v6 = (DestinationIpv6CidrBlock: string, about: Route = { GatewayId: 'igw-1' }): Route => ({ DestinationIpv6CidrBlock, ...about });
const nat: Route = { NatGatewayId: 'nat-1' };

describe('the way to the internet', () => {
  test.each<[string, readonly Route[], ipv4: boolean, ipv6: boolean, isPublic: boolean]>([
    ['no route', [], false, false, false],
    ['everything', [v4('0.0.0.0/0')], true, false, true],
    ['everything of IPv6', [v6('::/0')], false, true, true],
    ['one public range', [v4('203.0.113.0/24')], false, false, true],
    ['half', [v4('128.0.0.0/1')], true, false, true],
    ['all public addresses of IPv6', [v6('2000::/3')], false, true, true],
    ['through NAT', [v4('0.0.0.0/0', nat), v6('::/0', { EgressOnlyInternetGatewayId: 'eigw-1' })], false, false, false],
    ['to a private gateway', [v4('0.0.0.0/0', { GatewayId: 'vgw-1' })], false, false, false],
    ['one half elsewhere', [v4('0.0.0.0/0'), v4('0.0.0.0/1', nat)], true, false, true],
    ['both halves elsewhere', [v4('0.0.0.0/0'), v4('0.0.0.0/1', nat), v4('128.0.0.0/1', nat)], false, false, true],
    ['both halves to the gateway as well', [v4('0.0.0.0/0', nat), v4('0.0.0.0/1'), v4('128.0.0.0/1')], true, false, true],
    ['public IPv6 elsewhere', [v6('::/0'), v6('2000::/3', nat)], false, false, true],
    ['half of public IPv6 elsewhere', [v6('::/0'), v6('3000::/4', nat)], false, true, true],
    ['both halves of public IPv6 elsewhere', [v6('::/0'), v6('2000::/4', nat), v6('3000::/4', nat)], false, false, true],
    ['private ranges elsewhere', [v4('0.0.0.0/0'), v4('10.0.0.0/8', { VpcPeeringConnectionId: 'pcx-1' })], true, false, true],
    ['a list of everything', [{ DestinationPrefixListId: 'pl-all', GatewayId: 'igw-1' }], true, false, true],
    ['a list of one range', [{ DestinationPrefixListId: 'pl-office', GatewayId: 'igw-1' }], false, false, true],
    ['of another table', [{ RouteTableId: 'rtb-2', ...v4('0.0.0.0/0') }], false, false, false],
  ])('%s', (_, routes, ipv4, ipv6, isPublic) => {
    const net = network({ routes });
    expect([hasInternetRoute('subnet-1', 'ipv4', net), hasInternetRoute('subnet-1', 'ipv6', net), isPublicSubnet('subnet-1', net)]).toEqual(
      [ipv4, ipv6, isPublic],
    );
  });
  test('what stands behind an endpoint is not known', () => {
    const net = network({ routes: [v4('0.0.0.0/0', { VpcEndpointId: 'vpce-1' })] });
    expect(() => hasInternetRoute('subnet-1', 'ipv4', net)).toThrow('behind vpce-1 is not here');
    expect(isPublicSubnet('subnet-1', net)).toBe(false);
  });
});

describe('a subnet without a table of its own', () => {
  const main = { 'AWS::EC2::RouteTable': [{ VpcId: 'vpc-1', Main: true, RouteTableId: 'rtb-main' }] };
  const toGateway = [{ ...v4('0.0.0.0/0'), RouteTableId: 'rtb-main' }];
  test('has the main one, where it is known', () =>
    expect(isPublicSubnet('subnet-1', network({ associated: false, more: main, routes: toGateway }))).toBe(true));
  test('has its own, not the main one', () => expect(isPublicSubnet('subnet-1', network({ more: main, routes: toGateway }))).toBe(false));
  test('has only the local route in a VPC that a template makes', () =>
    expect(isPublicSubnet('subnet-1', network({ associated: false, routes: [v4('0.0.0.0/0')] }))).toBe(false));
  test('has a table that was not read in a VPC that exists', () =>
    expect(() => isPublicSubnet('subnet-1', network({ associated: false, vpc: { VpcId: 'vpc-1' } }))).toThrow(
      'main one of vpc-1 is not here',
    ));
  test('has a main table that was not read in a VPC that was not read', () =>
    expect(() => isPublicSubnet('subnet-1', network({ associated: false, subnet: { VpcId: 'vpc-9' } }))).toThrow('vpc-9 is not here'));
});

describe('Block Public Access', () => {
  const options = (InternetGatewayBlockMode: string, exclusion?: object): World => ({
    more: {
      'AWS::EC2::VPCBlockPublicAccessOptions': [{ InternetGatewayBlockMode }],
      'AWS::EC2::VPCBlockPublicAccessExclusion': exclusion ? [exclusion] : [],
    },
  });
  const both = 'allow-bidirectional';
  test.each<[string, World, boolean]>([
    ['nobody turned it on', {}, false],
    ['off', options('off'), false],
    ['both ways', options('block-bidirectional'), true],
    ['in', options('block-ingress'), true],
    ['but for this subnet', options('block-ingress', { InternetGatewayExclusionMode: both, SubnetId: 'subnet-1' }), false],
    ['but for its VPC', options('block-ingress', { InternetGatewayExclusionMode: both, VpcId: 'vpc-1' }), false],
    ['but for another VPC', options('block-ingress', { InternetGatewayExclusionMode: both, VpcId: 'vpc-2' }), true],
    ['but for what goes out', options('block-bidirectional', { InternetGatewayExclusionMode: 'allow-egress', VpcId: 'vpc-1' }), true],
    ['as the subnet has it', { subnet: { VpcId: 'vpc-1', BlockPublicAccessStates: { InternetGatewayBlockMode: 'block-ingress' } } }, true],
  ])('%s', (_, world, expected) => expect(blocksInternet('subnet-1', network(world))).toBe(expected));
});
