import type { AllTypes, ContextOf } from '../../kit.ts';

type Instance = AllTypes['AWS::EC2::Instance'];
type LaunchTemplate = AllTypes['AWS::EC2::LaunchTemplate'];
/** What a launch template hands to the instances launched from it. */
export type LaunchTemplateData = NonNullable<LaunchTemplate['LaunchTemplateData']>;
export type MetadataOptions = NonNullable<Instance['MetadataOptions']>;
type Relations = Pick<ContextOf, 'all' | 'target'>;
/** How a launch names its template. */
export type NamedTemplate = Pick<NonNullable<Instance['LaunchTemplate']>, 'LaunchTemplateId' | 'LaunchTemplateName'>;

/**
 * Whether the launch template that is named says something; no, when none is. It is named by its id or by its name, and read as the code or the account
 * gives it, whatever version is named.
 */
export function templateSays(
  named: NamedTemplate | undefined,
  { all, target }: Relations,
  says: (data: LaunchTemplateData) => boolean,
): boolean {
  if (named === undefined) return false;
  const ask = (template: LaunchTemplate): boolean => says(template.LaunchTemplateData ?? {});
  if (named.LaunchTemplateId !== undefined) return ask(target('AWS::EC2::LaunchTemplate', named.LaunchTemplateId));
  const name = named.LaunchTemplateName;
  if (name === undefined) return false;
  const called = all('AWS::EC2::LaunchTemplate').filter((template) => template.LaunchTemplateName === name); // one, or none that was read
  return called.some(() => true) ? called.every(ask) : ask(target('AWS::EC2::LaunchTemplate', name));
}

/**
 * Whether the launch template of an instance says something. What the instance says itself goes before:
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-launch-templates.html
 */
export const launchTemplateSays = (instance: Instance, context: Relations, says: (data: LaunchTemplateData) => boolean): boolean =>
  templateSays(instance.LaunchTemplate, context, says);

/** A terminated instance is listed for a while and has lost what it had; nothing is asked of it. */
export const isLaunchable = (instance: Instance): boolean =>
  instance.State?.Name !== 'terminated' && instance.State?.Name !== 'shutting-down';
