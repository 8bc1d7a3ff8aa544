import { any, has } from '@demarc/model';
import { check } from '../../../kit.ts';
import { controls } from '../pages.ts';

/** A group launches from a template, alone or mixed, from a launch configuration, or from what AWS copies of an instance: such a configuration. */
export default check('AWS::AutoScaling::AutoScalingGroup', {
  title: 'Group launches from a launch template',
  risk: 'New instance types and new protections pass this group by',
  severity: 'low',
  domain: 'config.mgmt',
  why: 'Launch configurations get no new features of EC2 any more, and a change makes a new one without a history.',
  source: controls,
  equivalents: {
    prowler: ['autoscaling_group_using_ec2_launch_template'],
    checkov: ['CKV_AWS_315'],
    fsbp: ['AutoScaling.9'],
    config: ['autoscaling-launch-template'],
  },
  failing(group) {
    const fromTemplate = any(
      () => has(group, 'LaunchTemplate'),
      () => has(group, 'MixedInstancesPolicy'),
    );
    if (fromTemplate) return undefined;
    return has(group, 'InstanceId') ? 'it launches copies of an instance' : 'it launches from a launch configuration';
  },
  // No fix: it takes a launch template.
});
