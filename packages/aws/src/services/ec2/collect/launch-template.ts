import type { ResponseLaunchTemplateData } from '@aws-sdk/client-ec2';
import { Hole } from '@demarc/model';
import { collector } from '../../../collector.ts';
import { ec2Client, tagRecord, tagsOf } from '../from-api.ts';
import type { LaunchTemplateData } from '../launch.ts';

/*
 * The default version of every launch template comes in one list: it is what a launch gets that names no version. User data comes with it and is
 * redacted as everywhere.
 * https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/ec2/aws.sdk.kotlin.services.ec2.model/-describe-launch-template-versions-request/versions.html (2026-11-26)
 */
export default collector(['AWS::EC2::LaunchTemplate'], {
  scope: 'regional',
  calls: {
    DescribeLaunchTemplates: { action: 'ec2:DescribeLaunchTemplates' },
    DescribeLaunchTemplateVersions: { action: 'ec2:DescribeLaunchTemplateVersions' },
  },
  costs: { fixed: 2 },
  client: ec2Client,
  async *collect({ client, list, readAll, part }) {
    const versions = await readAll(
      client.paginateDescribeLaunchTemplateVersions({ Versions: ['$Default'], MaxResults: 200 }),
      ({ LaunchTemplateVersions }) => LaunchTemplateVersions,
    );
    for await (const template of list(
      client.paginateDescribeLaunchTemplates({ MaxResults: 200 }),
      ({ LaunchTemplates }) => LaunchTemplates,
    )) {
      const { LaunchTemplateId: id = '' } = template;
      yield {
        type: 'AWS::EC2::LaunchTemplate',
        id,
        from: template,
        tags: tagRecord(template.Tags),
        properties: {
          LaunchTemplateId: id,
          LaunchTemplateName: template.LaunchTemplateName,
          DefaultVersionNumber: String(template.DefaultVersionNumber ?? ''),
          LatestVersionNumber: String(template.LatestVersionNumber ?? ''),
          LaunchTemplateData: part(versions, (all) => {
            const version = all.find(({ LaunchTemplateId }) => LaunchTemplateId === id);
            return version ? dataOf(version.LaunchTemplateData ?? {}) : new Hole('not-collected', 'its default version was not listed');
          }),
          TagSpecifications: template.Tags?.length ? [{ ResourceType: 'launch-template', Tags: tagsOf(template.Tags) }] : undefined,
          VersionDescription: part(versions, (all) => all.find(({ LaunchTemplateId }) => LaunchTemplateId === id)?.VersionDescription),
        },
      };
    }
  },
});

/** The same names on both sides. Of a list that a template does not have, the API makes an empty one. */
function dataOf(given: ResponseLaunchTemplateData): LaunchTemplateData {
  return {
    BlockDeviceMappings: some(given.BlockDeviceMappings),
    CapacityReservationSpecification: given.CapacityReservationSpecification,
    CpuOptions: given.CpuOptions,
    CreditSpecification: given.CreditSpecification,
    DisableApiStop: given.DisableApiStop,
    DisableApiTermination: given.DisableApiTermination,
    EbsOptimized: given.EbsOptimized,
    EnclaveOptions: given.EnclaveOptions && { Enabled: given.EnclaveOptions.Enabled },
    HibernationOptions: given.HibernationOptions && { Configured: given.HibernationOptions.Configured },
    IamInstanceProfile: given.IamInstanceProfile,
    ImageId: given.ImageId,
    InstanceInitiatedShutdownBehavior: given.InstanceInitiatedShutdownBehavior,
    InstanceMarketOptions: given.InstanceMarketOptions && {
      MarketType: given.InstanceMarketOptions.MarketType,
      SpotOptions: given.InstanceMarketOptions.SpotOptions && {
        ...given.InstanceMarketOptions.SpotOptions,
        ValidUntil: given.InstanceMarketOptions.SpotOptions.ValidUntil?.toISOString(),
      },
    },
    InstanceRequirements: given.InstanceRequirements,
    InstanceType: given.InstanceType,
    KernelId: given.KernelId,
    KeyName: given.KeyName,
    LicenseSpecifications: some(given.LicenseSpecifications),
    MaintenanceOptions: given.MaintenanceOptions,
    MetadataOptions: given.MetadataOptions && {
      HttpEndpoint: given.MetadataOptions.HttpEndpoint,
      HttpProtocolIpv6: given.MetadataOptions.HttpProtocolIpv6,
      HttpPutResponseHopLimit: given.MetadataOptions.HttpPutResponseHopLimit,
      HttpTokens: given.MetadataOptions.HttpTokens,
      InstanceMetadataTags: given.MetadataOptions.InstanceMetadataTags,
    },
    Monitoring: given.Monitoring && { Enabled: given.Monitoring.Enabled },
    NetworkInterfaces: some(given.NetworkInterfaces)?.map((one) => ({
      ...one,
      Groups: some(one.Groups),
      Ipv6Addresses: some(one.Ipv6Addresses),
      Ipv6Prefixes: some(one.Ipv6Prefixes),
      PrivateIpAddresses: some(one.PrivateIpAddresses),
    })),
    NetworkPerformanceOptions: given.NetworkPerformanceOptions,
    Placement: given.Placement,
    PrivateDnsNameOptions: given.PrivateDnsNameOptions,
    RamDiskId: given.RamDiskId,
    SecurityGroupIds: some(given.SecurityGroupIds),
    SecurityGroups: some(given.SecurityGroups),
    TagSpecifications: some(given.TagSpecifications)?.map(({ ResourceType, Tags }) => ({ ResourceType, Tags: tagsOf(Tags) })),
    UserData: given.UserData,
  };
}

const some = <T>(items: readonly T[] | undefined): readonly T[] | undefined => (items?.length ? items : undefined);
