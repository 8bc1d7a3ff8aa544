import { all, any } from '@demarc/model';
import { check } from '../../../kit.ts';
import { publicAddress } from '../pages.ts';

/**
 * What the launch configuration says counts; where it says nothing, the subnets of the groups that use it decide. A group without subnets of its own
 * launches into default subnets, whose setting only a live account knows.
 */
export default check('AWS::AutoScaling::LaunchConfiguration', {
  title: 'Launch configuration hands out no public IP address',
  risk: 'Every instance of the group stands on the internet; only its security groups are between it and everyone',
  severity: 'medium',
  domain: 'net.perimeter',
  why: 'Behind a load balancer, with Session Manager and a NAT gateway, a machine needs no address of its own that scanners can find.',
  source: publicAddress,
  equivalents: {
    prowler: ['autoscaling_group_launch_configuration_no_public_ip'],
    checkov: ['CKV_AWS_389'],
    trivy: ['AWS-0009'],
    guard: ['AUTOSCALING_LAUNCH_CONFIG_PUBLIC_IP_DISABLED'],
    fsbp: ['Autoscaling.5'],
    config: ['autoscaling-launch-config-public-ip-disabled'],
  },
  differs: [
    {
      from: 'checkov, trivy',
      because: 'where the launch configuration says nothing, a subnet that hands out addresses gives one',
      source: publicAddress,
    },
  ],
  failing(configuration, context) {
    const { referrers, target } = context;
    const gives = any(
      () => configuration.AssociatePublicIpAddress === true,
      () =>
        all(
          () => configuration.AssociatePublicIpAddress === undefined,
          () =>
            referrers('AWS::AutoScaling::AutoScalingGroup', 'LaunchConfigurationName').some((group) =>
              group.VPCZoneIdentifier === undefined
                ? context.observed.GivesPublicIp === true
                : group.VPCZoneIdentifier.some((id) => target('AWS::EC2::Subnet', id).MapPublicIpOnLaunch === true),
            ),
        ),
    );
    return gives && 'instances get a public IP address';
  },
  fix: () => ({ AssociatePublicIpAddress: false }),
});
