import { all, any } from '@demarc/model';
import type { AllTypes, ContextOf } from '../../kit.ts';
import { templateSays, type LaunchTemplateData, type NamedTemplate } from '../ec2/launch.ts';

type Group = AllTypes['AWS::AutoScaling::AutoScalingGroup'];
type Relations = Pick<ContextOf<'AWS::AutoScaling::AutoScalingGroup'>, 'all' | 'target'>;

/** The launch template that a group names itself, or in its policy for mixed instances. */
export const templateOf = (group: Group): NamedTemplate | undefined =>
  group.LaunchTemplate ?? group.MixedInstancesPolicy?.LaunchTemplate?.LaunchTemplateSpecification;

/** Whether the launch template of a group says something; no, when it has none. */
export const groupTemplateSays = (group: Group, context: Relations, says: (data: LaunchTemplateData) => boolean): boolean =>
  templateSays(templateOf(group), context, says);

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
    () => groupTemplateSays(group, context, (data) => data.InstanceMarketOptions?.MarketType === 'spot'),
  );

/** The share of On-Demand instances above the base capacity, in percent. */
const onDemandShare = (group: Group): number =>
  group.MixedInstancesPolicy?.InstancesDistribution?.OnDemandPercentageAboveBaseCapacity ?? 100;
