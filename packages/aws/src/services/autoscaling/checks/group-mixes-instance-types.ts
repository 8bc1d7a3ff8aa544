import { any, has } from '@demarc/model';
import { check } from '../../../kit.ts';
import { groupTemplateSays } from '../launch.ts';
import { controls } from '../pages.ts';

/** Several types by name, or whatever fits some requirements: those of the group's policy, or of its launch template. */
export default check('AWS::AutoScaling::AutoScalingGroup', {
  title: 'Group may launch several instance types',
  risk: 'When AWS runs short of one instance type, this group cannot grow or replace what it lost',
  severity: 'low',
  domain: 'resil.ha',
  why: 'A Zone may have no capacity of one type left; with a second type the group launches that.',
  source: controls,
  equivalents: {
    prowler: ['autoscaling_group_multiple_instance_types'],
    fsbp: ['AutoScaling.6'],
    config: ['autoscaling-multiple-instance-types'],
  },
  differs: [
    {
      from: 'prowler',
      because: 'what a group may launch counts, not what runs at the moment; the Zones of a group are asked by themselves',
      source: controls,
    },
  ],
  failing(group, context) {
    const overrides = group.MixedInstancesPolicy?.LaunchTemplate?.Overrides ?? [];
    const mixes = any(
      () => overrides.some((each) => has(each, 'InstanceRequirements')),
      () =>
        overrides.some(
          ({ InstanceType: one }) => one !== undefined && overrides.some(({ InstanceType: other }) => other !== undefined && other !== one),
        ),
      () => groupTemplateSays(group, context, (data) => has(data, 'InstanceRequirements')),
    );
    return !mixes && 'it launches one instance type only';
  },
  // No fix: which types your application runs on nobody but you can say.
});
