import {
  CreateAutoScalingGroupCommand,
  CreateLaunchConfigurationCommand,
  DescribeAutoScalingGroupsCommand,
  DescribeLaunchConfigurationsCommand,
} from '@aws-sdk/client-auto-scaling';
import { production, staging, type Seeding } from './context.ts';
import { names } from './names.ts';

/** Groups of hosts. They hold no instances: what the emulator would start has no names. One still uses a launch configuration, in one zone. */
export async function seedAutoScaling(seeding: Seeding): Promise<void> {
  const { autoscaling, ec2 } = seeding.clients(production);
  const known = await names(ec2);
  const { AutoScalingGroups = [] } = await autoscaling.send(new DescribeAutoScalingGroupsCommand({}));
  const has = (name: string): boolean => AutoScalingGroups.some(({ AutoScalingGroupName }) => AutoScalingGroupName === name);
  const subnets = (network: string, tier: string, zones: readonly string[]): string =>
    zones.map((zone) => known.id('subnet', `${network}-${tier}-${zone}`)).join(',');
  const tagged = (application: string): { Key: string; Value: string; PropagateAtLaunch: boolean }[] => [
    { Key: 'application', Value: application, PropagateAtLaunch: true },
    { Key: 'environment', Value: 'prod', PropagateAtLaunch: true },
  ];

  for (const [name, zones, capacity] of [
    ['dispatch-web', ['a', 'b', 'c'], 6],
    ['dispatch-matcher', ['a', 'b'], 4],
    ['dispatch-batch', ['c'], 1],
  ] as const) {
    if (has(name)) continue;
    seeding.at('2026-11-09T23:00:00Z');
    await autoscaling.send(
      new CreateAutoScalingGroupCommand({
        AutoScalingGroupName: name,
        LaunchTemplate: { LaunchTemplateName: name, Version: '$Default' },
        MinSize: 0,
        MaxSize: capacity,
        DesiredCapacity: 0,
        VPCZoneIdentifier: subnets('halden-prod', name === 'dispatch-batch' ? 'public' : 'app', zones),
        HealthCheckType: name === 'dispatch-web' ? 'ELB' : 'EC2',
        HealthCheckGracePeriod: 300,
        Tags: tagged('dispatch'),
      }),
    );
  }

  const old = await seeding.clients(staging).autoscaling.send(new DescribeLaunchConfigurationsCommand({}));
  const { LaunchConfigurations = [] } = await autoscaling.send(new DescribeLaunchConfigurationsCommand({}));
  seeding.at('2018-12-03T09:00:00Z');
  if (!LaunchConfigurations.some(({ LaunchConfigurationName }) => LaunchConfigurationName === 'fleet-2018'))
    await autoscaling.send(
      new CreateLaunchConfigurationCommand({
        LaunchConfigurationName: 'fleet-2018',
        ImageId: 'ami-0a1b2c3d4e5f60003',
        InstanceType: 'm5.large',
        KeyName: 'old-admin',
        SecurityGroups: [known.id('security-group', 'legacy-default')],
        AssociatePublicIpAddress: true,
        BlockDeviceMappings: [{ DeviceName: '/dev/sda1', Ebs: { VolumeSize: 50, VolumeType: 'gp2', Encrypted: false } }],
        UserData: Buffer.from('#!/bin/sh\nexport FLEET_DB_PASSWORD=not-a-real-password-5127\n').toString('base64'),
      }),
    );
  if (!has('fleet'))
    await autoscaling.send(
      new CreateAutoScalingGroupCommand({
        AutoScalingGroupName: 'fleet',
        LaunchConfigurationName: 'fleet-2018',
        MinSize: 0,
        MaxSize: 2,
        DesiredCapacity: 0,
        VPCZoneIdentifier: subnets('halden-legacy', 'public', ['a']),
      }),
    );
  if (old.LaunchConfigurations?.length === 0)
    await seeding.clients(staging).autoscaling.send(
      new CreateLaunchConfigurationCommand({
        LaunchConfigurationName: 'staging-2024',
        ImageId: 'ami-0a1b2c3d4e5f60002',
        InstanceType: 't3.small',
        InstanceMonitoring: { Enabled: true },
      }),
    );
}
