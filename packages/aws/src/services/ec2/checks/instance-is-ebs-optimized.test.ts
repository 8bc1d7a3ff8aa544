import { beginning, denied, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import type { Other } from '../../../testing/world.ts';
import rule from './instance-is-ebs-optimized.ts';

const launched = { LaunchTemplate: { LaunchTemplateId: 'lt-1', Version: '1' } };
const template = (data: object): Other => other('AWS::EC2::LaunchTemplate', { LaunchTemplateData: data }, 'lt-1');

table(rule, {
  'a type that is by default': ['pass', { InstanceType: 'm7i.large' }],
  'a type that is by default, and told not to': ['pass', { InstanceType: 'm7i.large', EbsOptimized: false }],
  'a type that cannot be': ['pass', { InstanceType: 't2.micro' }],
  'no type': ['pass', { ImageId: 'ami-1' }],
  'a type that must be told': ['fail', { InstanceType: 'm3.xlarge' }, { says: 'm3.xlarge' }],
  'a type that must be told, and is': ['pass', { InstanceType: 'm3.xlarge', EbsOptimized: true }],
  'a type that must be told, and is not': ['fail', { InstanceType: 'r3.2xlarge', EbsOptimized: false }],
  'told, whatever the type': ['pass', { InstanceType: unresolved, EbsOptimized: true }],
  'the launch template tells it': ['pass', { ...launched, InstanceType: 'm3.xlarge' }, { with: [template({ EbsOptimized: true })] }],
  'the launch template tells it, the instance says no': [
    'fail',
    { ...launched, InstanceType: 'm3.xlarge', EbsOptimized: false },
    { with: [template({ EbsOptimized: true })] },
  ],
  'the launch template has the type': ['fail', launched, { with: [template({ InstanceType: 'c3.xlarge' })], says: 'launch template' }],
  'the launch template has a type that is by default': ['pass', launched, { with: [template({ InstanceType: 'm7i.large' })] }],
  'its own type goes before that of the template': [
    'pass',
    { ...launched, InstanceType: 'm7i.large' },
    { with: [template({ InstanceType: 'c3.xlarge' })] },
  ],
  'a launch template that is not here': ['unknown', launched, { unread: ['AWS::EC2::LaunchTemplate'] }],
  'a parameter names the type': ['unknown', { InstanceType: unresolved }],
  'a type of which the beginning is known': ['pass', { InstanceType: beginning('m7i.') }],
  'a type of which the beginning is of yesterday': ['unknown', { InstanceType: beginning('m3.') }],
  'either type is by default': ['pass', { InstanceType: oneOf('m7i.large', 't3.micro') }],
  'it was not read': ['unknown', { InstanceType: 'm3.xlarge', EbsOptimized: denied }],
  'a terminated instance': ['not asked', { InstanceType: 'm3.xlarge', State: { Name: 'terminated' } }],
});
