import { all, any } from '@demarc/model';
import { check } from '../../../kit.ts';
import { isLaunchable, launchTemplateSays } from '../launch.ts';

/** Off unless the instance or its launch template asks for it. */
export default check('AWS::EC2::Instance', {
  title: 'Instance sends one-minute metrics',
  risk: 'An alarm sees an overload or a runaway process five minutes late',
  severity: 'low',
  domain: 'detect.monitor',
  why: 'Basic monitoring sends a value every five minutes: too coarse for scaling and for seeing what happened.',
  equivalents: {
    prowler: ['ec2_instance_detailed_monitoring_enabled'],
    checkov: ['CKV_AWS_126'],
    guard: ['EC2_INSTANCE_DETAILED_MONITORING_ENABLED'],
    config: ['ec2-instance-detailed-monitoring-enabled'],
  },
  applies: isLaunchable,
  failing: (instance, context) =>
    !any(
      () => instance.Monitoring === true,
      () =>
        all(
          () => instance.Monitoring === undefined,
          () => launchTemplateSays(instance, context, (data) => data.Monitoring?.Enabled === true),
        ),
    ) && 'metrics come every five minutes',
  fix: () => ({ Monitoring: true }),
  command: (id) => ['ec2', 'monitor-instances', '--instance-ids', id],
});
