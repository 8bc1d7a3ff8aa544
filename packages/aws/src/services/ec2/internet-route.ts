import { has, is } from '@demarc/model';
import type { AllTypes } from '../../kit.ts';
import { isEverything, type Family } from './internet.ts';
import { listsInternet } from './opens-to.ts';
import { isHere, theOnly, type Network } from './views.ts';

type Route = AllTypes['AWS::EC2::Route'];

/**
 * Whether a subnet has a route to an internet gateway, for whichever destination: AWS then calls it public. NAT and egress-only gateways, peering
 * and transit gateways are none. https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html
 */
export const isPublicSubnet = (subnet: string, network: Network): boolean =>
  routesOf(subnet, network).some((route) => isToGateway(route, network));

/** Ranges more specific than `/0` that are half the internet or more, and how they make up all of it. */
const wide = {
  ipv4: { ranges: ['0.0.0.0/1', '128.0.0.0/1'], wholes: [['0.0.0.0/1', '128.0.0.0/1']] },
  ipv6: {
    ranges: ['::/1', '::/2', '2000::/3', '2000::/4', '3000::/4'],
    wholes: [['::/1'], ['::/2'], ['2000::/3'], ['2000::/4', '3000::/4']],
  },
} as const;

/**
 * Whether addresses of the whole internet, or of half of it, reach a subnet through an internet gateway: the most specific route decides, so one for
 * everything counts unless others take all of the internet elsewhere. One hop: where an endpoint with a firewall behind it stands in the way, nobody
 * can tell from here.
 */
export function hasInternetRoute(subnet: string, family: Family, network: Network): boolean {
  const { target } = network;
  const destination = family === 'ipv4' ? 'DestinationCidrBlock' : 'DestinationIpv6CidrBlock';
  const { ranges, wholes } = wide[family];
  const routes = routesOf(subnet, network);
  const everything = routes.filter((route) => isEverything(route, destination));
  const leads = (route: Route): boolean => isToGateway(route, network);
  const isTakenElsewhere = (range: string): boolean => routes.some((route) => is(route, destination, range) && !leads(route));
  return (
    (everything.some(leads) && !wholes.some((whole) => whole.every(isTakenElsewhere))) ||
    routes.filter((route) => is(route, destination, ...ranges)).some(leads) ||
    routes.filter((route) => listsInternet(route.DestinationPrefixListId, target, family)).some(leads) ||
    everything.some(({ VpcEndpointId: end }) => end !== undefined && isHere(target('AWS::EC2::InternetGateway', `behind ${end}`)))
  );
}

/**
 * The routes of a subnet are those of the table that it is associated with, else of the main one of its VPC:
 * https://docs.amazonaws.cn/vpc/latest/userguide/subnet-route-tables.md
 */
function routesOf(subnet: string, network: Network): readonly Route[] {
  const association = theOnly(network.all('AWS::EC2::SubnetRouteTableAssociation').filter((each) => each.SubnetId === subnet));
  const table = association ? association.RouteTableId : mainTable(subnet, network);
  if (table === undefined || !isHere(network.target('AWS::EC2::RouteTable', table))) return [];
  return network.all('AWS::EC2::Route').filter((route) => route.RouteTableId === table);
}

/** The main table of a VPC that a template makes has no name there, and nothing but the local route. */
function mainTable(subnet: string, { all: every, target }: Network): string | undefined {
  const vpc = target('AWS::EC2::Subnet', subnet).VpcId;
  if (vpc === undefined) return undefined;
  const main = theOnly(every('AWS::EC2::RouteTable').filter((table) => table.Main === true && table.VpcId === vpc));
  if (main) return main.RouteTableId;
  return has(target('AWS::EC2::VPC', vpc), 'VpcId') ? `that is the main one of ${vpc}` : undefined; // that of a VPC which exists was not read
}

const isToGateway = ({ GatewayId: gateway }: Route, { refersTo }: Network): boolean =>
  gateway !== undefined && refersTo(gateway, 'AWS::EC2::InternetGateway');

/**
 * Whether VPC Block Public Access keeps the internet out of a subnet. It is off unless someone turned it on:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcblockpublicaccessoptions.html
 */
export const blocksInternet = (subnet: string, { all: every, target }: Network): boolean => {
  const isExcluded = ({
    SubnetId: one,
    VpcId: vpc,
  }: {
    readonly SubnetId?: string | undefined;
    readonly VpcId?: string | undefined;
  }): boolean => one === subnet || (vpc !== undefined && vpc === target('AWS::EC2::Subnet', subnet).VpcId);
  return (
    (every('AWS::EC2::VPCBlockPublicAccessOptions').some(isBlocking) &&
      !every('AWS::EC2::VPCBlockPublicAccessExclusion').some(
        (exclusion) => is(exclusion, 'InternetGatewayExclusionMode', 'allow-bidirectional') && isExcluded(exclusion),
      )) ||
    isBlocking(target('AWS::EC2::Subnet', subnet).BlockPublicAccessStates)
  );
};

const isBlocking = (state: { readonly InternetGatewayBlockMode?: string | undefined } | undefined): boolean =>
  is(state, 'InternetGatewayBlockMode', 'block-bidirectional', 'block-ingress');
