import { all, any } from '@demarc/model';
import type { AllTypes, ContextOf } from '../../kit.ts';
import { families, type Family } from './internet.ts';
import { blocksInternet, hasInternetRoute } from './internet-route.ts';
import { someInterface, type Interface } from './interfaces.ts';
import { subnetAdmits } from './network-acl.ts';
import { admitsInternet, opens, type Ingress, type Ports } from './opens-to.ts';
import type { Network } from './views.ts';

type Instance = AllTypes['AWS::EC2::Instance'];
type Group = AllTypes['AWS::EC2::SecurityGroup'];
type Context = ContextOf<'AWS::EC2::Instance'>;

/**
 * Whether the internet reaches an instance on one of these ports: an interface with a public address, a group that admits everyone, a route through an
 * internet gateway and a network ACL that does not stand in the way, all of one family of addresses.
 */
export const isReachable = (instance: Instance, ports: Ports, context: Context): boolean =>
  isExposed(instance, context, ports, (rule) => opens(rule, ports));

/** The same of rules that are such, on ports of which the ACL is asked: one of them is enough. */
export const isExposed = (instance: Instance, context: Context, ports: Ports, such: (rule: Ingress) => boolean): boolean =>
  someInterface(instance, context, (one) =>
    all(
      () => one.someGroup((group) => groupAdmits(group, undefined, context, such)), // most groups admit nobody
      () =>
        any(
          ...families.map(
            (family) => () =>
              all(
                () => one.someGroup((group) => groupAdmits(group, family, context, such)),
                () => one.hasPublicAddress(family),
                () => inSubnet(one, context, (subnet) => hasInternetRoute(subnet, family, context)),
                () => inSubnet(one, context, (subnet) => subnetAdmits(subnet, ports, family, context)),
                () => inSubnet(one, context, (subnet) => !blocksInternet(subnet, context)),
              ),
          ),
        ),
    ),
  );

/** Whether an instance stands on the internet, whatever its groups admit: an address of its own and a route. */
export const isOnInternet = (instance: Instance, context: Context): boolean =>
  someInterface(instance, context, (one) =>
    any(
      ...families.map(
        (family) => () =>
          all(
            () => one.hasPublicAddress(family),
            () => inSubnet(one, context, (subnet) => hasInternetRoute(subnet, family, context)),
            () => inSubnet(one, context, (subnet) => !blocksInternet(subnet, context)),
          ),
      ),
    ),
  );

/** What is asked of its subnet. Of a default subnet only an account can tell. */
function inSubnet(one: Interface, context: Context, such: (subnet: string) => boolean): boolean {
  const subnet = one.subnet();
  return subnet === undefined ? context.observed.PublicIp !== undefined : such(subnet);
}

/** Whether some rule of a group that is such a one admits the internet. */
export const groupAdmits = (
  group: Group,
  family: Family | undefined,
  { target }: Pick<Network, 'target'>,
  such: (rule: Ingress) => boolean,
): boolean =>
  group.SecurityGroupIngress?.some((rule) =>
    all(
      () => such(rule),
      () => admitsInternet(rule, target, family),
    ),
  ) === true;
