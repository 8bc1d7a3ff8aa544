import { all, has, is } from '@demarc/model';
import type { AllTypes } from '../../kit.ts';
import type { Network } from './views.ts';

type Group = AllTypes['AWS::EC2::SecurityGroup'];

/** Whether one of the groups with these identifiers is such a one. */
export const someNamed = (ids: readonly string[], { target }: Network, such: (group: Group) => boolean): boolean =>
  ids.some((id) => such(target('AWS::EC2::SecurityGroup', id)));

/** A group by the name that it has in the default VPC, or as a template refers to one. */
export function someCalled(name: string, { all: every, target }: Network, such: (group: Group) => boolean): boolean {
  const called = every('AWS::EC2::SecurityGroup').filter((group) => is(group, 'GroupName', name));
  return called.some(() => true) ? called.some(such) : such(target('AWS::EC2::SecurityGroup', name));
}

/** As AWS makes the default group of a VPC: its members admit each other and nobody else. */
const initial: Group = { GroupName: 'default', SecurityGroupIngress: [{ IpProtocol: '-1' }] };

/**
 * The default group of a subnet's VPC. In a template it is no resource unless a rule names it: it is as AWS makes it.
 * https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html
 */
export function someDefault(subnet: string | undefined, { all: every, target }: Network, such: (group: Group) => boolean): boolean {
  const vpc = subnet === undefined ? undefined : target('AWS::EC2::Subnet', subnet).VpcId;
  if (vpc === undefined) return false;
  const found = every('AWS::EC2::SecurityGroup').filter((group) =>
    all(
      () => is(group, 'GroupName', 'default'),
      () => group.VpcId === vpc,
    ),
  );
  if (found.some(() => true)) return found.some(such);
  return such(
    has(target('AWS::EC2::VPC', vpc), 'VpcId') ? target('AWS::EC2::SecurityGroup', `that is the default one of ${vpc}`) : initial,
  );
}
