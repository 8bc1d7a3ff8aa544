import { more, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import type { Other } from '../../../testing/world.ts';
import rule from './group-mixes-instance-types.ts';

const group = { MinSize: '1', MaxSize: '2' };
const specification = { LaunchTemplateId: 'lt-1', Version: '1' };
const mixed = (...Overrides: readonly object[]): object => ({
  ...group,
  MixedInstancesPolicy: { LaunchTemplate: { LaunchTemplateSpecification: specification, Overrides } },
});
const type = (InstanceType: unknown): object => ({ InstanceType });
const template = (data: object): Other =>
  other('AWS::EC2::LaunchTemplate', { LaunchTemplateName: 'web', LaunchTemplateData: data }, 'lt-1');
const plain = { with: [template({ InstanceType: 'm7i.large' })] };
const requirements = { InstanceRequirements: { VCpuCount: { Min: 2 }, MemoryMiB: { Min: 4096 } } };

table(rule, {
  'two types': ['pass', mixed(type('m7i.large'), type('m6i.large')), plain],
  'one type': ['fail', mixed(type('m7i.large')), { ...plain, says: 'one instance type' }],
  'one type twice': ['fail', mixed(type('m7i.large'), type('m7i.large')), plain],
  'one type, and its weight': ['fail', mixed(type('m7i.large'), { WeightedCapacity: '2' }), plain],
  requirements: ['pass', mixed(requirements), plain],
  'a policy without overrides': ['fail', mixed(), plain],
  'no policy': ['fail', { ...group, LaunchTemplate: specification }, plain],
  'no policy, and requirements in the template': ['pass', { ...group, LaunchTemplate: specification }, { with: [template(requirements)] }],
  'requirements in the template, named by its name': [
    'pass',
    { ...group, LaunchTemplate: { LaunchTemplateName: 'web', Version: '1' } },
    { with: [template(requirements)] },
  ],
  'a launch configuration': ['fail', { ...group, LaunchConfigurationName: 'lc-1' }],
  'a template that is not here': ['unknown', { ...group, LaunchTemplate: { LaunchTemplateId: 'lt-9' } }],
  'a template that is not here, and two types': ['pass', mixed(type('m7i.large'), type('m6i.large'))],
  'a type that a parameter names': ['unknown', mixed(type('m7i.large'), type(unresolved)), plain],
  'two types and one that a parameter names': ['pass', mixed(type('m7i.large'), type('m6i.large'), type(unresolved)), plain],
  'another type either way': ['pass', mixed(type('m7i.large'), type(oneOf('m6i.large', 'm5.large'))), plain],
  'one type, and maybe more': ['unknown', mixed(type('m7i.large'), more), plain],
  'a policy that nobody knows': ['unknown', { ...group, MixedInstancesPolicy: unresolved }],
});
