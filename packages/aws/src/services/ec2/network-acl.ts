import { all, has, is } from '@demarc/model';
import type { AllTypes } from '../../kit.ts';
import { families, isEverything, type Family } from './internet.ts';
import type { Ports } from './opens-to.ts';
import { isHere, theOnly, type Network } from './views.ts';

/** One rule of a network ACL. */
export type AclEntry = AllTypes['AWS::EC2::NetworkAclEntry'];

/** Ports that one protocol (IANA's number) has and that are asked about together. */
interface Traffic {
  readonly protocol: 6 | 17;
  readonly from: number;
  readonly to: number;
}
/** Half of the public addresses of a family: entries for less are exceptions, for this or more they decide. */
interface Half {
  readonly property: 'CidrBlock' | 'Ipv6CidrBlock';
  /** The ranges that hold it, besides `/0`. */
  readonly within: readonly string[];
}
const halves: Readonly<Record<Family, readonly Half[]>> = {
  ipv4: [
    { property: 'CidrBlock', within: ['0.0.0.0/1'] },
    { property: 'CidrBlock', within: ['128.0.0.0/1'] },
  ],
  ipv6: [
    { property: 'Ipv6CidrBlock', within: ['::/1', '::/2', '2000::/3', '2000::/4'] },
    { property: 'Ipv6CidrBlock', within: ['::/1', '::/2', '2000::/3', '3000::/4'] },
  ],
};

const trafficOf = ({ tcp = [], udp = [], everything }: Ports): readonly Traffic[] => [
  ...tcp.map((port) => ({ protocol: 6, from: port, to: port }) as const),
  ...udp.map((port) => ({ protocol: 17, from: port, to: port }) as const),
  ...(everything ? ([6, 17] as const).map((protocol) => ({ protocol, from: 1, to: 65535 })) : []),
];

/**
 * Whether an ACL lets the internet, or half of it, in on one of these ports. Entries are tried in the order of their numbers and the first that
 * matches decides; what none matches is denied. What goes out again is not asked: https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html
 */
export const aclAdmits = (entries: readonly AclEntry[], ports: Ports, family?: Family): boolean =>
  ways(ports, family).some(([traffic, half]) => admitting(entries, traffic, half).some(() => true));

const ways = (ports: Ports, family?: Family): readonly (readonly [Traffic, Half])[] =>
  trafficOf(ports).flatMap((traffic) =>
    families
      .filter((each) => family === undefined || each === family)
      .flatMap((each) => halves[each].map((half) => [traffic, half] as const)),
  );

/** The entries that let some traffic in, where none before them keeps it out. */
function admitting(entries: readonly AclEntry[], traffic: Traffic, half: Half): readonly AclEntry[] {
  const deciding = entries.filter((entry) => decidesOn(entry, traffic, half));
  return deciding.filter(
    (entry) =>
      is(entry, 'RuleAction', 'allow') && !deciding.some((other) => is(other, 'RuleAction', 'deny') && numberOf(other) < numberOf(entry)),
  );
}

const numberOf = (entry: AclEntry): number => entry.RuleNumber ?? 0;

/** Whether an entry is about all of some traffic that comes in. `-1` is every protocol, whatever ports are named with it. */
const decidesOn = (entry: AclEntry, { protocol, from, to }: Traffic, { property, within }: Half): boolean =>
  all(
    () => entry.Egress !== true,
    () => isEverything(entry, property) || is(entry, property, ...within),
    () =>
      is(entry, 'Protocol', -1) ||
      (is(entry, 'Protocol', protocol) && (entry.PortRange?.From ?? 0) <= from && (entry.PortRange?.To ?? 65535) >= to),
  );

/**
 * Whether the ACL of a subnet lets the internet in on one of these ports. A subnet that nobody gave an ACL has the default one of its VPC, which
 * admits everything until someone adds to it: https://docs.aws.amazon.com/ja_jp/vpc/latest/userguide/default-network-acl.html
 */
export function subnetAdmits(subnet: string, ports: Ports, family: Family, network: Network): boolean {
  const association = theOnly(network.all('AWS::EC2::SubnetNetworkAclAssociation').filter((each) => each.SubnetId === subnet));
  if (!association) return isUnchangedDefault(subnet, network);
  return association.NetworkAclId !== undefined && aclAdmits(entriesOf(association.NetworkAclId, network), ports, family);
}

/** The entries of an ACL by its name; it must be here, or others of its entries would be missing. */
const entriesOf = (acl: string, { all: every, target }: Network): readonly AclEntry[] =>
  isHere(target('AWS::EC2::NetworkAcl', acl)) ? every('AWS::EC2::NetworkAclEntry').filter((entry) => entry.NetworkAclId === acl) : [];

/**
 * Whether the default ACL of a subnet's VPC is as AWS makes it. In a template it is no resource: an entry that denies, of an ACL which is not here, may
 * be one of its own.
 */
function isUnchangedDefault(subnet: string, { all: every, target }: Network): boolean {
  const vpc = target('AWS::EC2::Subnet', subnet).VpcId;
  if (vpc === undefined || !isHere(target('AWS::EC2::VPC', vpc))) return false;
  if (has(target('AWS::EC2::VPC', vpc), 'VpcId')) return isHere(target('AWS::EC2::NetworkAcl', `that is the default one of ${vpc}`)); // not read
  return !every('AWS::EC2::NetworkAclEntry').some(
    (entry) =>
      is(entry, 'RuleAction', 'deny') &&
      entry.Egress !== true &&
      entry.NetworkAclId !== undefined &&
      !isHere(target('AWS::EC2::NetworkAcl', entry.NetworkAclId)),
  );
}
