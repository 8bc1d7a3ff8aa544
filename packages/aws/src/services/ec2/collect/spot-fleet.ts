import type { SpotFleetLaunchSpecification } from '@aws-sdk/client-ec2';
import { collector } from '../../../collector.ts';
import type { AllTypes } from '../../../kit.ts';
import { ec2Client, tagsOf } from '../from-api.ts';

type Config = NonNullable<AllTypes['AWS::EC2::SpotFleet']['SpotFleetRequestConfigData']>;
type Launch = NonNullable<Config['LaunchSpecifications']>[number];

/* User data comes with the list and is redacted as everywhere: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetRequestConfig.html (our reading). */
export default collector(['AWS::EC2::SpotFleet'], {
  scope: 'regional',
  calls: { DescribeSpotFleetRequests: { action: 'ec2:DescribeSpotFleetRequests' } },
  costs: { fixed: 1 },
  client: ec2Client,
  async *collect({ client, list }) {
    for await (const fleet of list(
      client.paginateDescribeSpotFleetRequests({ MaxResults: 1000 }),
      ({ SpotFleetRequestConfigs }) => SpotFleetRequestConfigs,
    )) {
      const { SpotFleetRequestId: id = '', SpotFleetRequestConfig: config } = fleet;
      if (fleet.SpotFleetRequestState === 'cancelled' || fleet.SpotFleetRequestState === 'failed') continue;
      yield {
        type: 'AWS::EC2::SpotFleet',
        id,
        from: fleet,
        properties: {
          Id: id,
          SpotFleetRequestConfigData: config && {
            AllocationStrategy: config.AllocationStrategy,
            Context: config.Context,
            ExcessCapacityTerminationPolicy: config.ExcessCapacityTerminationPolicy,
            IamFleetRole: config.IamFleetRole,
            InstanceInterruptionBehavior: config.InstanceInterruptionBehavior,
            InstancePoolsToUseCount: config.InstancePoolsToUseCount,
            LaunchSpecifications: some(config.LaunchSpecifications)?.map(launchOf),
            LaunchTemplateConfigs: some(config.LaunchTemplateConfigs),
            OnDemandAllocationStrategy: config.OnDemandAllocationStrategy,
            OnDemandMaxTotalPrice: config.OnDemandMaxTotalPrice,
            OnDemandTargetCapacity: config.OnDemandTargetCapacity,
            ReplaceUnhealthyInstances: config.ReplaceUnhealthyInstances,
            SpotMaxTotalPrice: config.SpotMaxTotalPrice,
            SpotPrice: config.SpotPrice,
            TargetCapacity: config.TargetCapacity,
            TargetCapacityUnitType: config.TargetCapacityUnitType,
            TerminateInstancesWithExpiration: config.TerminateInstancesWithExpiration,
            Type: config.Type,
            ValidFrom: config.ValidFrom?.toISOString(),
            ValidUntil: config.ValidUntil?.toISOString(),
          },
          Tags: tagsOf(fleet.Tags),
        },
      };
    }
  },
});

const launchOf = (given: SpotFleetLaunchSpecification): Launch => ({
  BlockDeviceMappings: some(given.BlockDeviceMappings),
  EbsOptimized: given.EbsOptimized,
  IamInstanceProfile: given.IamInstanceProfile && { Arn: given.IamInstanceProfile.Arn },
  ImageId: given.ImageId,
  InstanceType: given.InstanceType,
  KeyName: given.KeyName,
  Monitoring: given.Monitoring && { Enabled: given.Monitoring.Enabled },
  NetworkInterfaces: some(given.NetworkInterfaces)?.map((one) => ({
    AssociatePublicIpAddress: one.AssociatePublicIpAddress,
    DeviceIndex: one.DeviceIndex,
    Groups: some(one.Groups),
    NetworkInterfaceId: one.NetworkInterfaceId,
    SubnetId: one.SubnetId,
  })),
  SecurityGroups: some(given.SecurityGroups)?.map(({ GroupId }) => ({ GroupId: GroupId ?? '' })),
  SpotPrice: given.SpotPrice,
  SubnetId: given.SubnetId,
  UserData: given.UserData,
  WeightedCapacity: given.WeightedCapacity,
});

/** Of what a fleet does not have, the API makes an empty list. */
const some = <T>(items: readonly T[] | undefined): readonly T[] | undefined => (items?.length ? items : undefined);
