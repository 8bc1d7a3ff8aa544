import { all } from '@demarc/model';
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
 * internet gateway and a network ACL that does not stand in the way, all of one family of addresses. The cheapest question stands first: most
 * groups admit nobody.
 */
export const isReachable = (instance: Instance, ports: Ports, context: Context): boolean =>
  someInterface(instance, context, (one) => {
    const isOpen = (family?: Family): boolean =>
      one.someGroup((group) => groupAdmits(group, context, (rule) => opens(rule, ports), family));
    return all(
      () => isOpen(),
      () => hasPublicAddress(one),
      () =>
        families.some(
          (family) =>
            isOpen(family) &&
            isOnInternetBy(one, family, context) &&
            inSubnet(one, context, (subnet) => subnetAdmits(subnet, ports, family, context)),
        ),
    );
  });

/** Whether an instance stands on the internet, whatever its groups admit: an address of its own and a route. */
export const isOnInternet = (instance: Instance, context: Context): boolean =>
  someInterface(instance, context, (one) =>
    all(
      () => hasPublicAddress(one),
      () => families.some((family) => isOnInternetBy(one, family, context)),
    ),
  );

const hasPublicAddress = (one: Interface): boolean => families.some((family) => one.hasPublicAddress(family));

const isOnInternetBy = (one: Interface, family: Family, context: Context): boolean =>
  one.hasPublicAddress(family) &&
  inSubnet(one, context, (subnet) => hasInternetRoute(subnet, family, context) && !blocksInternet(subnet, context));

/** What is asked of its subnet. Of a default subnet only an account can tell. */
function inSubnet(one: Interface, context: Context, such: (subnet: string) => boolean): boolean {
  const subnet = one.subnet();
  return subnet === undefined ? context.observed.PublicIp !== undefined : such(subnet);
}

/** Whether some rule of a group that is such a one admits the internet. */
export const groupAdmits = (
  group: Group,
  { target }: Pick<Network, 'target'>,
  such: (rule: Ingress) => boolean,
  family?: Family,
): boolean =>
  group.SecurityGroupIngress?.some((rule) =>
    all(
      () => such(rule),
      () => admitsInternet(rule, target, family),
    ),
  ) === true;
