import { any } from '@demarc/model';
import { check } from '../../../kit.ts';
import { isLaunchable, launchTemplateSays } from '../launch.ts';

/** Firewall appliances and nodes of a cluster have several for a reason: waive them. */
export default check('AWS::EC2::Instance', {
  title: 'Instance has a single network interface',
  risk: 'The machine joins two networks and can carry traffic past what keeps them apart',
  severity: 'low',
  domain: 'net.segment',
  why: 'Each further interface has its own subnet, groups and routes; what one of them admits reaches everything behind the others.',
  source: 'https://docs.aws.amazon.com/config/latest/developerguide/ec2-instance-multiple-eni-check',
  equivalents: { prowler: ['ec2_instance_uses_single_eni'], fsbp: ['EC2.17'], config: ['ec2-instance-multiple-eni-check'] },
  applies: isLaunchable,
  failing: (instance, context) =>
    any(
      () => (instance.NetworkInterfaces ?? []).length > 1,
      () =>
        !instance.NetworkInterfaces?.some(() => true) &&
        launchTemplateSays(instance, context, (data) => (data.NetworkInterfaces ?? []).length > 1),
      () => context.referrers('AWS::EC2::NetworkInterfaceAttachment', 'InstanceId').some(({ DeviceIndex: index }) => index !== '0'), // the first is its own
    ) && 'it has several network interfaces',
});
