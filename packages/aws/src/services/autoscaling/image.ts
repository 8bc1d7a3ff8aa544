import { written } from '@demarc/model';
import type { AllTypes, ContextOf } from '../../kit.ts';

type Group = AllTypes['AWS::AutoScaling::AutoScalingGroup'];

/** Whether the image that a group starts says something, as its launch configuration or launch template writes it; no, where it names neither. */
export function imageSays(
  group: Group,
  { target }: Pick<ContextOf<'AWS::AutoScaling::AutoScalingGroup'>, 'target'>,
  says: (written: string | undefined) => boolean,
): boolean {
  if (group.LaunchConfigurationName !== undefined)
    return says(written(target('AWS::AutoScaling::LaunchConfiguration', group.LaunchConfigurationName), 'ImageId'));
  const template = group.LaunchTemplate ?? group.MixedInstancesPolicy?.LaunchTemplate?.LaunchTemplateSpecification;
  const name = template?.LaunchTemplateId ?? template?.LaunchTemplateName;
  return name !== undefined && says(written(target('AWS::EC2::LaunchTemplate', name).LaunchTemplateData, 'ImageId'));
}
