import { all, any, same } from '@demarc/model';
import type { AllTypes, ContextOf } from '../../kit.ts';

type Subnet = AllTypes['AWS::EC2::Subnet'];
type Route = AllTypes['AWS::EC2::Route'];
type RouteTable = AllTypes['AWS::EC2::RouteTable'];
type Relations = Pick<ContextOf<'AWS::EC2::VPC'>, 'all' | 'target' | 'referrers' | 'refersTo'>;

/** The subnets of a VPC. */
export const subnetsOf = ({ referrers }: Pick<ContextOf<'AWS::EC2::VPC'>, 'referrers'>): readonly Subnet[] =>
  referrers('AWS::EC2::Subnet', 'VpcId');

/** Whether a value names this very subnet: whatever a resource is called by, it is one object. */
export const isNamed = (id: string | undefined, subnet: Subnet, { target }: Pick<Relations, 'target'>): boolean =>
  id !== undefined && target('AWS::EC2::Subnet', id) === subnet;

/** Every address that there is, of one family. */
export const isEverywhere = (route: Route): boolean =>
  route.DestinationCidrBlock === '0.0.0.0/0' || route.DestinationIpv6CidrBlock === '::/0';

/**
 * Whether a subnet of the VPC is public: its route table sends what is for the internet to an internet gateway. A subnet without a table of its own
 * follows the main table of the VPC; that of a VPC which a template makes holds nothing but the local route, unless someone else writes to it.
 *
 * Source: https://docs.amazonaws.cn/vpc/latest/userguide/subnet-route-tables.md; that nobody else writes to a main table is our own reading.
 */
export function isPublic(subnet: Subnet, context: Relations): boolean {
  const { all: every, target, referrers } = context;
  return any(
    () =>
      every('AWS::EC2::SubnetRouteTableAssociation').some((association) =>
        all(
          () => isNamed(association.SubnetId, subnet, context),
          () => association.RouteTableId !== undefined && leadsOut(target('AWS::EC2::RouteTable', association.RouteTableId), context),
        ),
      ),
    () =>
      all(
        () =>
          referrers('AWS::EC2::RouteTable', 'VpcId').some((table) =>
            all(
              () => table.Main === true,
              () => leadsOut(table, context),
            ),
          ),
        () => !every('AWS::EC2::SubnetRouteTableAssociation').some((association) => isNamed(association.SubnetId, subnet, context)),
      ),
  );
}

/** Whether a route table sends what is for the internet to an internet gateway. */
const leadsOut = (table: RouteTable, { all: every, target, refersTo }: Relations): boolean =>
  every('AWS::EC2::Route').some((route) =>
    all(
      () => isEverywhere(route),
      () => route.GatewayId !== undefined,
      () => route.RouteTableId !== undefined && target('AWS::EC2::RouteTable', route.RouteTableId) === table,
      () => refersTo(route.GatewayId, 'AWS::EC2::InternetGateway'),
    ),
  );

/** The Zone of a subnet, where it is given one. */
export const zoneOf = (subnet: Subnet): string | undefined => subnet.AvailabilityZone ?? subnet.AvailabilityZoneId;

/** Whether some values, one an element, hold so many different ones; an element without one counts for none. */
export function holdsDifferent<T>(list: readonly T[], least: number, valueOf: (element: T) => string | undefined): boolean {
  const more = (seen: readonly string[]): boolean =>
    seen.length >= least ||
    list.some((element) => {
      const value = valueOf(element);
      return value !== undefined && !seen.some((other) => same(other, value)) && more([...seen, value]);
    });
  return more([]);
}

/** Whether there is a subnet at all: without one a VPC holds nothing. */
export const hasSubnets = (context: Pick<ContextOf<'AWS::EC2::VPC'>, 'referrers'>): boolean =>
  any(() => subnetsOf(context).some(() => true));
