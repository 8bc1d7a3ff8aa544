import { collector } from '../../../collector.ts';

/* https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_AutoScalingGroup.html (our reading). */
export default collector(['AWS::AutoScaling::AutoScalingGroup'], {
  scope: 'regional',
  calls: { DescribeAutoScalingGroups: { action: 'autoscaling:DescribeAutoScalingGroups' } },
  costs: { fixed: 1 },
  client: async (config) => new (await import('@aws-sdk/client-auto-scaling')).AutoScaling(config),
  async *collect({ client, list }) {
    for await (const group of list(
      client.paginateDescribeAutoScalingGroups({ MaxRecords: 100 }),
      ({ AutoScalingGroups }) => AutoScalingGroups,
    )) {
      const { AutoScalingGroupName: id = '' } = group;
      // A group that is being deleted has a status; the others have none.
      if (group.Status !== undefined) continue;
      yield {
        type: 'AWS::AutoScaling::AutoScalingGroup',
        id,
        arn: group.AutoScalingGroupARN,
        from: group,
        properties: {
          AutoScalingGroupName: id,
          AutoScalingGroupARN: group.AutoScalingGroupARN,
          AvailabilityZoneDistribution: group.AvailabilityZoneDistribution,
          AvailabilityZoneIds: some(group.AvailabilityZoneIds),
          AvailabilityZoneImpairmentPolicy: group.AvailabilityZoneImpairmentPolicy,
          AvailabilityZones: group.AvailabilityZones,
          CapacityRebalance: group.CapacityRebalance,
          CapacityReservationSpecification: group.CapacityReservationSpecification,
          Context: group.Context,
          Cooldown: textOf(group.DefaultCooldown),
          DefaultInstanceWarmup: group.DefaultInstanceWarmup,
          DeletionProtection: group.DeletionProtection,
          DesiredCapacity: textOf(group.DesiredCapacity),
          DesiredCapacityType: group.DesiredCapacityType,
          HealthCheckGracePeriod: group.HealthCheckGracePeriod,
          HealthCheckType: group.HealthCheckType,
          InstanceId: undefined,
          InstanceLifecyclePolicy: group.InstanceLifecyclePolicy,
          InstanceMaintenancePolicy: group.InstanceMaintenancePolicy,
          LaunchConfigurationName: group.LaunchConfigurationName,
          LaunchTemplate: group.LaunchTemplate && {
            LaunchTemplateId: group.LaunchTemplate.LaunchTemplateId,
            // Either of the two names it.
            LaunchTemplateName: group.LaunchTemplate.LaunchTemplateId === undefined ? group.LaunchTemplate.LaunchTemplateName : undefined,
            Version: group.LaunchTemplate.Version,
          },
          LoadBalancerNames: some(group.LoadBalancerNames),
          MaxInstanceLifetime: group.MaxInstanceLifetime,
          MaxSize: textOf(group.MaxSize),
          MinSize: textOf(group.MinSize),
          MixedInstancesPolicy: group.MixedInstancesPolicy,
          NewInstancesProtectedFromScaleIn: group.NewInstancesProtectedFromScaleIn,
          PlacementGroup: group.PlacementGroup,
          ServiceLinkedRoleARN: group.ServiceLinkedRoleARN,
          Tags: group.Tags?.map(({ Key, Value, PropagateAtLaunch }) => ({
            Key: Key ?? '',
            Value: Value ?? '',
            PropagateAtLaunch: PropagateAtLaunch ?? false,
          })),
          TargetGroupARNs: some(group.TargetGroupARNs),
          TerminationPolicies: group.TerminationPolicies,
          TrafficSources: some(group.TrafficSources)?.map(({ Identifier, Type }) => ({ Identifier, Type })),
          VPCZoneIdentifier: some(group.VPCZoneIdentifier?.split(',').filter((subnet) => subnet !== '')),
        },
      };
    }
  },
});

const textOf = (value: number | undefined): string | undefined => (value === undefined ? undefined : String(value));
/** Of what a group does not have, the API makes an empty list. */
const some = <T>(items: readonly T[] | undefined): readonly T[] | undefined => (items?.length ? items : undefined);
