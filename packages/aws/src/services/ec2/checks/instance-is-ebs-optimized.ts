import { all, any, is } from '@demarc/model';
import { check } from '../../../kit.ts';
import { notOptimizedByDefault } from '../ebs-optimization.ts';
import { isLaunchable, launchTemplateSays } from '../launch.ts';

const source = 'https://docs.aws.amazon.com/config/latest/developerguide/ebs-optimized-instance.md';

/** Types of today are optimized whatever is said; of those of yesterday some must be told. The instance decides, else its launch template. */
export default check('AWS::EC2::Instance', {
  title: 'Instance is EBS-optimized',
  risk: 'Disks and network of this machine take capacity from each other',
  severity: 'low',
  domain: 'config.mgmt',
  why: 'Without the optimization a busy network makes the disks slow, and the other way round.',
  source,
  equivalents: { checkov: ['CKV_AWS_135'], guard: ['EBS_OPTIMIZED_INSTANCE'], config: ['ebs-optimized-instance'] },
  differs: [{ from: 'checkov, guard', because: 'most types are EBS-optimized by default, and some cannot be', source }],
  applies: isLaunchable,
  failing(instance, context) {
    const mustBeTold = (): boolean =>
      any(
        () => is(instance, 'InstanceType', ...notOptimizedByDefault),
        () =>
          all(
            () => instance.InstanceType === undefined,
            () => launchTemplateSays(instance, context, (data) => is(data, 'InstanceType', ...notOptimizedByDefault)),
          ),
      );
    const isTold = (): boolean =>
      any(
        () => instance.EbsOptimized === true,
        () =>
          all(
            () => instance.EbsOptimized === undefined,
            () => launchTemplateSays(instance, context, (data) => data.EbsOptimized === true),
          ),
      );
    return (
      all(mustBeTold, () => !isTold()) && `${instance.InstanceType ?? 'the type of its launch template'} is not EBS-optimized by default`
    );
  },
  fix: () => ({ EbsOptimized: true }),
  command: (name) => ['ec2', 'modify-instance-attribute', '--instance-id', name, '--ebs-optimized'], // of a stopped instance
});
