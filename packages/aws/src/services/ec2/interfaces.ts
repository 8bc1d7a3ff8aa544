import { has, type Change } from '@demarc/model';
import { put, type AllTypes, type ContextOf } from '../../kit.ts';
import type { Family } from './internet.ts';
import { launchTemplateSays, type LaunchTemplateData } from './launch.ts';
import type { Ingress } from './opens-to.ts';
import { someCalled, someDefault, someNamed } from './security-groups.ts';
import type { Network } from './views.ts';

type Instance = AllTypes['AWS::EC2::Instance'];
type Group = AllTypes['AWS::EC2::SecurityGroup'];
type Attached = AllTypes['AWS::EC2::NetworkInterface'];
type Given = NonNullable<Instance['NetworkInterfaces']>[number];
type FromTemplate = NonNullable<LaunchTemplateData['NetworkInterfaces']>[number];
type Context = ContextOf<'AWS::EC2::Instance'>;
type Placed = Network & Pick<Context, 'observed'>;

/** A network interface of an instance, as far as the network sees it. Nothing is read before it is asked. */
export interface Interface {
  /** The subnet that it stands in; undefined for a default subnet, which only an account knows. */
  subnet(): string | undefined;
  /** Whether one of its security groups is such a one: what one of them admits is admitted. */
  someGroup(such: (group: Group) => boolean): boolean;
  /** Whether the internet can address it. */
  hasPublicAddress(family: Family): boolean;
}

/**
 * Whether some interface of an instance is such a one: those that its launch makes or takes over (its own, else its launch template's, else one in
 * its subnet), and those that are attached later.
 * https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/ec2/aws.sdk.kotlin.services.ec2.model/-run-instances-request/security-groups.html
 */
export const someInterface = (instance: Instance, context: Context, such: (one: Interface) => boolean): boolean =>
  someLaunched(instance, context, such) ||
  context
    .referrers('AWS::EC2::NetworkInterfaceAttachment', 'InstanceId')
    .some(({ NetworkInterfaceId: id }) => id !== undefined && such(attached(id, context)));

function someLaunched(instance: Instance, context: Context, such: (one: Interface) => boolean): boolean {
  const isOnly = (): boolean => instance.NetworkInterfaces?.length === 1;
  if (instance.NetworkInterfaces?.some(() => true))
    return instance.NetworkInterfaces.some((each) => such(launched(instance, context, each, each.GroupSet, isOnly)));
  if (launchTemplateSays(instance, context, (data) => data.NetworkInterfaces?.some(() => true) === true))
    return launchTemplateSays(instance, context, ({ NetworkInterfaces: given = [] }) =>
      given.some((each) => such(launched(instance, context, each, each.Groups, () => given.length === 1))),
    );
  return such(launched(instance, context, undefined, undefined, () => true));
}

/** One that the launch makes, or takes over where it names one that exists. */
function launched(
  instance: Instance,
  context: Context,
  given: Given | FromTemplate | undefined,
  groups: readonly string[] | undefined,
  isOnly: () => boolean,
): Interface {
  const taken = given?.NetworkInterfaceId;
  const existing = taken === undefined ? undefined : attached(taken, context);
  const subnet = (): string | undefined => given?.SubnetId ?? (existing ? existing.subnet() : instance.SubnetId);
  const isPrimary = (): boolean => given === undefined || isOnly() || String(given.DeviceIndex ?? '0') === '0';
  return {
    subnet,
    someGroup: (such) => {
      if (groups?.some(() => true)) return someNamed(groups, context, such);
      return existing ? existing.someGroup(such) : someOfLaunch(instance, subnet, context, such);
    },
    hasPublicAddress: (family) => {
      if (family === 'ipv4' && isPrimary() && hasOwnAddress(instance, context)) return true;
      if (family === 'ipv6' && namesIpv6(given ?? instance)) return true;
      if (existing) return existing.hasPublicAddress(family);
      if (has(instance, 'InstanceId')) return false; // what runs has its addresses or none
      return family === 'ipv4' ? isGivenIpv4(given, subnet, isOnly, instance, context) : isGivenIpv6(given ?? instance, subnet, context);
    },
  };
}

/** One that exists by itself; its subnet gave it no public IPv4 address, which only a launch does. */
function attached(id: string, context: Placed): Interface {
  const one = (): Attached => context.target('AWS::EC2::NetworkInterface', id);
  const subnet = (): string | undefined => one().SubnetId;
  return {
    subnet,
    someGroup: (such) => {
      const groups = one().GroupSet;
      return groups?.some(() => true) ? someNamed(groups, context, such) : someDefault(subnet(), context, such);
    },
    hasPublicAddress: (family) =>
      family === 'ipv4'
        ? context.all('AWS::EC2::EIPAssociation').some((association) => association.NetworkInterfaceId === id)
        : namesIpv6(one()) || (!has(one(), 'Id') && isGivenIpv6(one(), subnet, context)), // one that exists has its addresses or none
  };
}

/** An address that it has already, or an Elastic IP address: an association by instance is with its primary interface. */
export const hasOwnAddress = (instance: Instance, { referrers }: Context): boolean =>
  has(instance, 'PublicIp') ||
  referrers('AWS::EC2::EIP', 'InstanceId').some(() => true) ||
  referrers('AWS::EC2::EIPAssociation', 'InstanceId').some(() => true);

/**
 * EC2 gives a public IPv4 address at launch, and only to a single new interface: as the launch says, else as the subnet says.
 * https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/ec2/aws.sdk.kotlin.services.ec2.model/-instance-network-interface-specification/associate-public-ip-address.html
 */
const isGivenIpv4 = (
  given: Given | FromTemplate | undefined,
  subnet: () => string | undefined,
  isOnly: () => boolean,
  instance: Instance,
  context: Context,
): boolean => {
  if (given?.AssociatePublicIpAddress !== undefined) return given.AssociatePublicIpAddress;
  const isPlaced = given !== undefined || has(instance, 'SubnetId') || has(instance, 'LaunchTemplate'); // else AWS's default would speak, and is left out
  return isOnly() && isPlaced && isOf(subnet(), context, ({ MapPublicIpOnLaunch: gives }) => gives === true);
};

const isGivenIpv6 = (given: Ipv6Given, subnet: () => string | undefined, context: Placed): boolean =>
  asksNoIpv6(given) && isOf(subnet(), context, ({ AssignIpv6AddressOnCreation: gives }) => gives === true);

/** What a default subnet gives only an account knows. */
const isOf = (subnet: string | undefined, context: Placed, such: (subnet: AllTypes['AWS::EC2::Subnet']) => boolean): boolean =>
  subnet === undefined ? context.observed.PublicIp !== undefined : such(context.target('AWS::EC2::Subnet', subnet));

interface Ipv6Given {
  readonly Ipv6AddressCount?: number | undefined;
  readonly Ipv6Addresses?: readonly unknown[] | undefined;
  readonly Ipv6PrefixCount?: number | undefined;
  readonly Ipv6Prefixes?: readonly unknown[] | undefined;
}
/** IPv6 addresses are public; which of a pool are private is not looked at. */
const namesIpv6 = (given: Ipv6Given): boolean =>
  (given.Ipv6AddressCount ?? 0) > 0 ||
  (given.Ipv6PrefixCount ?? 0) > 0 ||
  given.Ipv6Addresses?.some(() => true) === true ||
  given.Ipv6Prefixes?.some(() => true) === true;

/**
 * A count of 0 refuses what the subnet would give:
 * https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/ec2/aws.sdk.kotlin.services.ec2.model/-create-network-interface-request/ipv6-address-count.html
 */
const asksNoIpv6 = (given: Ipv6Given): boolean => given.Ipv6AddressCount === undefined && !namesIpv6(given);

/** The groups of the launch: the instance's, else its launch template's, else the default one of the VPC. */
function someOfLaunch(instance: Instance, subnet: () => string | undefined, context: Context, such: (group: Group) => boolean): boolean {
  if (namesGroups(instance)) return someOf(instance, context, such);
  if (launchTemplateSays(instance, context, namesGroups))
    return launchTemplateSays(instance, context, (data) => someOf(data, context, such));
  const named = subnet();
  return named === undefined ? context.observed.PublicIp !== undefined : someDefault(named, context, such); // of the default VPC only an account knows
}

interface Naming {
  readonly SecurityGroupIds?: readonly string[] | undefined;
  readonly SecurityGroups?: readonly string[] | undefined;
}
const namesGroups = ({ SecurityGroupIds: ids, SecurityGroups: names }: Naming): boolean =>
  ids?.some(() => true) === true || names?.some(() => true) === true;
const someOf = (
  { SecurityGroupIds: ids = [], SecurityGroups: names = [] }: Naming,
  context: Network,
  such: (group: Group) => boolean,
): boolean => someNamed(ids, context, such) || names.some((name) => someCalled(name, context, such));

/** The change that takes rules away from the groups of an instance, as far as these are here. For a fix. */
export const withoutRules = (instance: Instance, context: Context, isOpen: (rule: Ingress) => boolean): readonly Change[] =>
  groupsOf(instance, context).map(([name, group]) =>
    put('AWS::EC2::SecurityGroup', name, { SecurityGroupIngress: (group.SecurityGroupIngress ?? []).filter((rule) => !isOpen(rule)) }),
  );

/** The groups that an instance and its launch template name, with these names. */
function groupsOf(instance: Instance, { target, all: every, referrers }: Context): readonly (readonly [string, Group])[] {
  const template = instance.LaunchTemplate?.LaunchTemplateId;
  const data = template === undefined ? undefined : here(target('AWS::EC2::LaunchTemplate', template))?.LaunchTemplateData;
  const taken = [
    ...(instance.NetworkInterfaces ?? []).flatMap(({ NetworkInterfaceId: id }) => id ?? []),
    ...referrers('AWS::EC2::NetworkInterfaceAttachment', 'InstanceId').flatMap(({ NetworkInterfaceId: id }) => id ?? []),
  ];
  const names = [
    ...[instance, data].flatMap((naming) => [...(naming?.SecurityGroupIds ?? []), ...(naming?.SecurityGroups ?? [])]),
    ...(instance.NetworkInterfaces ?? []).flatMap((each) => each.GroupSet ?? []),
    ...(data?.NetworkInterfaces ?? []).flatMap((each) => each.Groups ?? []),
    ...taken.flatMap((id) => here(target('AWS::EC2::NetworkInterface', id))?.GroupSet ?? []),
  ];
  return [...new Set(names)].flatMap((name) => {
    const group = here(target('AWS::EC2::SecurityGroup', name)) ?? every('AWS::EC2::SecurityGroup').find((each) => each.GroupName === name);
    return group ? [[name, group] as const] : [];
  });
}

/** A fix sees nothing where a thing is not here. */
const here = <T>(found: T): T | undefined => found;
