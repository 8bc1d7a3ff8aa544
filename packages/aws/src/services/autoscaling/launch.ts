import { all, any } from '@demarc/model';
import type { AllTypes, ContextOf } from '../../kit.ts';
import type { LaunchTemplateData } from '../ec2/launch.ts';

type Group = AllTypes['AWS::AutoScaling::AutoScalingGroup'];
type LaunchTemplate = AllTypes['AWS::EC2::LaunchTemplate'];
type Named = NonNullable<Group['LaunchTemplate']>;
type Relations = Pick<ContextOf<'AWS::AutoScaling::AutoScalingGroup'>, 'all' | 'target'>;

/** The launch template that a group names itself, or in its policy for mixed instances. */
export const templateOf = (group: Group): Named | undefined =>
  group.LaunchTemplate ?? group.MixedInstancesPolicy?.LaunchTemplate?.LaunchTemplateSpecification;

/**
 * Whether the launch template of a group says something; no, when it has none. It is named by its id or by its name, and read as the code or the
 * account gives it, whatever version the group names.
 */
export function templateSays(group: Group, { all: every, target }: Relations, says: (data: LaunchTemplateData) => boolean): boolean {
  const named = templateOf(group);
  if (named === undefined) return false;
  const ask = (template: LaunchTemplate): boolean => says(template.LaunchTemplateData ?? {});
  if (named.LaunchTemplateId !== undefined) return ask(target('AWS::EC2::LaunchTemplate', named.LaunchTemplateId));
  const name = named.LaunchTemplateName;
  if (name === undefined) return false;
  const called = every('AWS::EC2::LaunchTemplate').filter((template) => template.LaunchTemplateName === name); // one, or none that was read
  return called.some(() => true) ? called.every(ask) : ask(target('AWS::EC2::LaunchTemplate', name));
}

/** Whether some of the instances of a group may be Spot instances: by its own distribution, or by what it launches from. */
export const usesSpot = (group: Group, context: Relations): boolean =>
  any(
    () => onDemandShare(group) < 100,
    () =>
      all(
        () => group.LaunchConfigurationName !== undefined,
        () =>
          group.LaunchConfigurationName !== undefined &&
          context.target('AWS::AutoScaling::LaunchConfiguration', group.LaunchConfigurationName).SpotPrice !== undefined,
      ),
    () => templateSays(group, context, (data) => data.InstanceMarketOptions?.MarketType === 'spot'),
  );

/** The share of On-Demand instances above the base capacity, in percent. */
const onDemandShare = (group: Group): number =>
  group.MixedInstancesPolicy?.InstancesDistribution?.OnDemandPercentageAboveBaseCapacity ?? 100;
