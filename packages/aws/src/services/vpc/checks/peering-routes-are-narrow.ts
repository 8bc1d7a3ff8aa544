import { all, any } from '@demarc/model';
import { checkEach, type AllTypes, type ContextOf } from '../../../kit.ts';
import { contains, parseCidr } from '../../ec2/cidr.ts';
import { isEverywhere } from '../subnets.ts';

type Connection = AllTypes['AWS::EC2::VPCPeeringConnection'];
type Route = AllTypes['AWS::EC2::Route'];
type Context = ContextOf<'AWS::EC2::VPCPeeringConnection'>;

const guide = 'https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-routing.html';

/**
 * A route over a peering may lead to a part of the other network only. Whether it leads to all of it shows where the other network is known; one to
 * a few addresses is narrow whatever it is, since the smallest range of a VPC has sixteen. A list of prefixes counts as its entries.
 */
export default checkEach('AWS::EC2::VPCPeeringConnection', {
  title: 'Peering routes reach only what they must',
  risk: 'Whoever breaks into one of the two networks reaches all of the other',
  severity: 'medium',
  domain: 'net.segment',
  why: 'A peering has no filter of its own: what a route leads to, every machine behind it can try to reach.',
  source: guide,
  equivalents: { prowler: ['vpc_peering_routing_tables_with_least_privilege'], checkov: ['CKV2_AWS_44'] },
  differs: [
    { from: 'checkov', because: 'a route to all of the other network is no narrow one, even if it is not 0.0.0.0/0', source: guide },
  ],
  settings: { allowWholePeerCidr: false },
  each: (_connection, { referrers }) => referrers('AWS::EC2::Route', 'VpcPeeringConnectionId'),
  failing(route, context, connection) {
    if (isEverywhere(route)) return 'a route sends everything over the peering';
    if (context.settings.allowWholePeerCidr) return undefined;
    return leadsToAll(route, connection, context) && 'a route leads to all of the other network';
  },
});

function leadsToAll(route: Route, connection: Connection, context: Context): boolean {
  const listId = route.DestinationPrefixListId;
  if (listId !== undefined)
    return (
      context
        .target('AWS::EC2::PrefixList', listId)
        .Entries?.some((entry) => entry.Cidr !== undefined && holdsNetwork(entry.Cidr, connection, context)) ?? false
    );
  const to = route.DestinationCidrBlock ?? route.DestinationIpv6CidrBlock;
  return to !== undefined && holdsNetwork(to, connection, context);
}

/** The smallest range of a VPC: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html (our reading: not opened). */
const narrowest = { ipv4: 28, ipv6: 60 } as const;

/** Whether a range holds a whole range of one of the two networks. */
function holdsNetwork(text: string, { VpcId, PeerVpcId }: Connection, { target, all: every }: Context): boolean {
  const to = parseCidr(text);
  if (to === undefined || to.prefixLength > narrowest[to.family]) return false;
  const isHeld = (own: string | undefined): boolean => {
    const range = own === undefined ? undefined : parseCidr(own);
    return range !== undefined && contains(to, range);
  };
  return any(
    ...[VpcId, PeerVpcId].map((id) => (): boolean => {
      if (id === undefined) return false;
      const network = target('AWS::EC2::VPC', id);
      return any(
        () => isHeld(network.CidrBlock),
        () =>
          every('AWS::EC2::VPCCidrBlock').some((more) =>
            all(
              () => isHeld(more.CidrBlock) || isHeld(more.Ipv6CidrBlock),
              () => more.VpcId !== undefined && target('AWS::EC2::VPC', more.VpcId) === network,
            ),
          ),
      );
    }),
  );
}
