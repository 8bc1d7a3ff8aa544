import { has } from '@demarc/model';
import type { AllTypes, ContextOf } from '../../kit.ts';

/** Whether the node group's launch template names an image: then it is a custom one, whatever the group says. */
export function namesImage(nodegroup: AllTypes['AWS::EKS::Nodegroup'], { target }: ContextOf<'AWS::EKS::Nodegroup'>): boolean {
  const name = nodegroup.LaunchTemplate?.Id ?? nodegroup.LaunchTemplate?.Name;
  return name !== undefined && has(target('AWS::EC2::LaunchTemplate', name).LaunchTemplateData, 'ImageId');
}
