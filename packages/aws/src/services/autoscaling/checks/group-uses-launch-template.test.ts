import { given, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './group-uses-launch-template.ts';

const group = { MinSize: '1', MaxSize: '2' };
const template = { LaunchTemplateId: 'lt-1', Version: '3' };

table(rule, {
  'a template by its id': ['pass', { ...group, LaunchTemplate: template }],
  'a template by its name': ['pass', { ...group, LaunchTemplate: { LaunchTemplateName: 'web', Version: '$Latest' } }],
  'a template in a policy for mixed instances': [
    'pass',
    { ...group, MixedInstancesPolicy: { LaunchTemplate: { LaunchTemplateSpecification: template } } },
  ],
  'a launch configuration': ['fail', { ...group, LaunchConfigurationName: 'lc-1' }, { says: 'launch configuration' }],
  'a copy of an instance': ['fail', { ...group, InstanceId: 'i-1' }, { says: 'copies of an instance' }],
  nothing: ['fail', group],
  'a template that nobody knows': ['pass', { ...group, LaunchTemplate: given }],
  'a template whose id nobody knows': ['pass', { ...group, LaunchTemplate: { LaunchTemplateId: unresolved } }],
  'a template, or nothing': ['unknown', { ...group, LaunchTemplate: unresolved }],
  'a template or a launch configuration by a condition': [
    'unknown',
    { ...group, LaunchTemplate: oneOf(template, undefined), LaunchConfigurationName: oneOf(undefined, 'lc-1') },
  ],
  'one template or another': ['pass', { ...group, LaunchTemplate: oneOf(template, { LaunchTemplateId: 'lt-2' }) }],
  'a launch configuration that a parameter names': ['fail', { ...group, LaunchConfigurationName: given }],
});
