import { Hole } from '@demarc/model';
import { collector } from '../../../collector.ts';

/*
 * User data comes with the list and is redacted as everywhere.
 * https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_LaunchConfiguration.html (our reading).
 */
export default collector(['AWS::AutoScaling::LaunchConfiguration'], {
  scope: 'regional',
  calls: { DescribeLaunchConfigurations: { action: 'autoscaling:DescribeLaunchConfigurations' } },
  costs: { fixed: 1 },
  client: async (config) => new (await import('@aws-sdk/client-auto-scaling')).AutoScaling(config),
  async *collect({ client, list }) {
    for await (const given of list(
      client.paginateDescribeLaunchConfigurations({ MaxRecords: 100 }),
      ({ LaunchConfigurations }) => LaunchConfigurations,
    )) {
      const { LaunchConfigurationName: id = '' } = given;
      yield {
        type: 'AWS::AutoScaling::LaunchConfiguration',
        id,
        arn: given.LaunchConfigurationARN,
        from: given,
        properties: {
          LaunchConfigurationName: id,
          AssociatePublicIpAddress: given.AssociatePublicIpAddress,
          BlockDeviceMappings: given.BlockDeviceMappings?.length ? given.BlockDeviceMappings : undefined,
          ClassicLinkVPCId: text(given.ClassicLinkVPCId),
          ClassicLinkVPCSecurityGroups: given.ClassicLinkVPCSecurityGroups,
          EbsOptimized: given.EbsOptimized,
          IamInstanceProfile: text(given.IamInstanceProfile),
          ImageId: given.ImageId,
          InstanceId: undefined,
          InstanceMonitoring: given.InstanceMonitoring?.Enabled,
          InstanceType: given.InstanceType,
          KernelId: text(given.KernelId),
          KeyName: text(given.KeyName),
          MetadataOptions: given.MetadataOptions,
          PlacementTenancy: given.PlacementTenancy,
          RamDiskId: text(given.RamdiskId),
          SecurityGroups: given.SecurityGroups,
          SpotPrice: given.SpotPrice,
          UserData: text(given.UserData),
        },
        observed: {
          GivesPublicIp: new Hole('not-collected', 'whether its instances have public addresses is not looked up'),
          VolumesEncrypted: new Hole('not-collected', 'whether the volumes of its instances are encrypted is not looked up'),
        },
      };
    }
  },
});

/** What is not there is written as an empty string. */
const text = (value: string | undefined): string | undefined => (value === '' ? undefined : value);
