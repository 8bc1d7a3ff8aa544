import { all, any, is, matches } from '@demarc/model';
import type { AllTypes, ContextOf } from '../../kit.ts';
import { isInternet, type Family } from './internet.ts';

type Group = AllTypes['AWS::EC2::SecurityGroup'];
type PrefixList = AllTypes['AWS::EC2::PrefixList'];
/** One rule for traffic that comes in. */
export type Ingress = NonNullable<Group['SecurityGroupIngress']>[number];
/** One rule for traffic that goes out. */
export type Egress = NonNullable<Group['SecurityGroupEgress']>[number];
type Rule = Ingress | Egress;

/** Ports by protocol; `everything` means all traffic, or all ports of TCP or of UDP. */
export type Ports = {
  readonly tcp?: readonly number[];
  readonly udp?: readonly number[];
  readonly everything?: true;
};
type Target = Pick<ContextOf, 'target'>['target'];

/**
 * Whether a rule lets these ports through. `-1` lets everything through whatever ports it names, and so does a TCP or UDP rule without ports
 * (EC2 refuses one). Every other protocol has no ports: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-security-group-egress.html
 */
export function opens(rule: Rule, ports: Ports): boolean {
  return any(
    () => is(rule, 'IpProtocol', '-1'),
    () => opensPorts(rule, 'tcp', ports.tcp ?? [], ports.everything),
    () => opensPorts(rule, 'udp', ports.udp ?? [], ports.everything),
  );
}

function opensPorts(rule: Rule, protocol: 'tcp' | 'udp', ports: readonly number[], everything: true | undefined): boolean {
  if (everything)
    return all(
      () => is(rule, 'IpProtocol', protocol),
      () => first(rule) <= 1,
      () => last(rule) >= 65535,
    );
  if (ports.length === 0) return false;
  return all(
    () => is(rule, 'IpProtocol', protocol),
    () => first(rule) <= Math.max(...ports),
    () => last(rule) >= Math.min(...ports),
    () => ports.some((port) => first(rule) <= port && last(rule) >= port),
  );
}

/** Whether a rule lets through a TCP or UDP port besides these. A rule for a protocol without ports lets none through. */
export const opensOther = (rule: Rule, ports: Ports): boolean =>
  any(
    () => is(rule, 'IpProtocol', '-1'),
    () =>
      all(
        () => is(rule, 'IpProtocol', 'tcp'),
        () => leaves(rule, ports.tcp ?? []),
      ),
    () =>
      all(
        () => is(rule, 'IpProtocol', 'udp'),
        () => leaves(rule, ports.udp ?? []),
      ),
  );

/** Whether the range of a rule leaves these ports: at one of its ends, or between. */
const leaves = (rule: Rule, ports: readonly number[]): boolean =>
  any(
    () => !ports.includes(first(rule)),
    () => !ports.includes(last(rule)),
    () => new Set(ports.filter((port) => first(rule) <= port && port <= last(rule))).size < last(rule) - first(rule) + 1,
  );

const first = (rule: Rule): number => rule.FromPort ?? -1;
const last = (rule: Rule): number => (rule.ToPort === undefined || rule.ToPort === -1 ? 65535 : rule.ToPort);

/** Whether a rule admits the internet. A source group never does; a prefix list does when one of its entries does. */
export const admitsInternet = (rule: Ingress, target: Target, family?: Family): boolean =>
  any(
    () => family !== 'ipv6' && isInternet(rule, 'CidrIp'),
    () => family !== 'ipv4' && isInternet(rule, 'CidrIpv6'),
    () => listsInternet(rule.SourcePrefixListId, target, family),
  );

/** Whether a rule lets traffic out to the internet. */
export const reachesInternet = (rule: Egress, target: Target): boolean =>
  any(
    () => isInternet(rule, 'CidrIp'),
    () => isInternet(rule, 'CidrIpv6'),
    () => listsInternet(rule.DestinationPrefixListId, target),
  );

/** The lists that AWS keeps hold addresses of its own services; nobody else may give a list such a name (CreateManagedPrefixList). */
export function listsInternet(id: string | undefined, target: Target, family?: Family): boolean {
  if (id === undefined) return false;
  const list: PrefixList | undefined = target('AWS::EC2::PrefixList', id); // a fix sees nothing where a list is not known
  return all(
    () => !matches(list, 'PrefixListName', 'com.amazonaws.*'),
    () => family === undefined || is(list, 'AddressFamily', family === 'ipv4' ? 'IPv4' : 'IPv6'),
    () => list?.Entries?.some((entry) => isInternet(entry, 'Cidr')),
  );
}

/** What a rule lets through, in words. Only for one that surely opens something. */
export function portsOf(rule: Rule): string {
  if (rule.IpProtocol === '-1') return 'all traffic is';
  const [from, to] = [first(rule), last(rule)];
  if (from <= 1 && to >= 65535) return `every ${String(rule.IpProtocol)} port is`;
  return from === to ? `${String(rule.IpProtocol)} port ${from} is` : `${String(rule.IpProtocol)} ports ${from} to ${to} are`;
}
