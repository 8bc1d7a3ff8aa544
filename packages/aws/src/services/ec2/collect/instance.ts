import type { Image, Instance, Volume } from '@aws-sdk/client-ec2';
import { Hole } from '@demarc/model';
import { collector, Part, type Answer } from '../../../collector.ts';
import type { AllTypes } from '../../../kit.ts';
import { ec2Client, nameIn, nonEmpty, tagsOf } from '../from-api.ts';

const volumeTypes = ['AWS::EC2::Volume', 'AWS::EC2::VolumeAttachment'] as const;
type Device = NonNullable<AllTypes['AWS::EC2::Instance']['BlockDeviceMappings']>[number];

/*
 * Instances with their volumes: the list of instances names its volumes and does not say whether they are encrypted, that of volumes does. User data
 * takes a call for each instance and is not read. Actions: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html (our reading).
 */
export default collector(['AWS::EC2::Instance', ...volumeTypes], {
  scope: 'regional',
  calls: {
    DescribeInstances: { action: 'ec2:DescribeInstances' },
    DescribeVolumes: { action: 'ec2:DescribeVolumes' },
    DescribeImages: { action: 'ec2:DescribeImages' },
  },
  costs: { fixed: 2, each: { 'batch of machine images': 1 } },
  client: ec2Client,
  async *collect({ client, list, read, readAll }) {
    const volumes = await readAll(client.paginateDescribeVolumes({ MaxResults: 500 }), ({ Volumes }) => Volumes, volumeTypes);
    const known = volumes.value instanceof Hole ? [] : (volumes.value ?? []);
    for (const volume of known) {
      const { VolumeId: id = '' } = volume;
      yield {
        type: 'AWS::EC2::Volume',
        id,
        from: volume,
        properties: {
          VolumeId: id,
          AvailabilityZone: volume.AvailabilityZone,
          AvailabilityZoneId: volume.AvailabilityZoneId,
          Encrypted: volume.Encrypted,
          Iops: volume.Iops,
          KmsKeyId: volume.KmsKeyId,
          MultiAttachEnabled: volume.MultiAttachEnabled,
          OutpostArn: volume.OutpostArn,
          Size: volume.Size,
          SnapshotId: nonEmpty(volume.SnapshotId),
          SourceVolumeId: nonEmpty(volume.SourceVolumeId),
          Tags: tagsOf(volume.Tags),
          Throughput: volume.Throughput,
          VolumeInitializationRate: volume.VolumeInitializationRate,
          VolumeType: volume.VolumeType,
        },
      };
      for (const { InstanceId: instance, Device: device, EbsCardIndex: card, State: state } of volume.Attachments ?? [])
        if (instance !== undefined && state !== 'detached')
          yield {
            type: 'AWS::EC2::VolumeAttachment',
            id: `${id}|${instance}`,
            from: volume,
            properties: { VolumeId: id, InstanceId: instance, Device: device, EbsCardIndex: card },
          };
    }

    const instances: Instance[] = [];
    for await (const instance of list(
      client.paginateDescribeInstances({ MaxResults: 1000 }),
      ({ Reservations }) => Reservations?.flatMap((each) => each.Instances ?? []),
      ['AWS::EC2::Instance'],
    ))
      if (instance.State?.Name !== 'terminated' && instance.State?.Name !== 'shutting-down') instances.push(instance);

    // By a filter: an image that is gone is then left out, and no error; so would be those of others that are deprecated.
    const owners = new Map<string, string | Hole>();
    const images = [...new Set(instances.flatMap(({ ImageId }) => ImageId ?? []))];
    for (let first = 0; first < images.length; first += 200) {
      const some = images.slice(first, first + 200);
      const told = await read(client.describeImages({ Filters: [{ Name: 'image-id', Values: some }], IncludeDeprecated: true }));
      if (told.value instanceof Hole) for (const id of some) owners.set(id, told.value);
      else for (const image of told.value?.Images ?? []) owners.set(image.ImageId ?? '', ownerOf(image));
    }

    const bySizes = new Map(known.map((volume) => [volume.VolumeId, volume]));
    for (const instance of instances) {
      const { InstanceId: id = '', ImageId: image = '' } = instance;
      const devices = devicesOf(instance, volumes, bySizes);
      yield {
        type: 'AWS::EC2::Instance',
        id,
        from: instance,
        properties: {
          InstanceId: id,
          Affinity: instance.Placement?.Affinity,
          AvailabilityZone: instance.Placement?.AvailabilityZone,
          BlockDeviceMappings: devices,
          CpuOptions: instance.CpuOptions && {
            CoreCount: instance.CpuOptions.CoreCount,
            ThreadsPerCore: instance.CpuOptions.ThreadsPerCore,
          },
          EbsOptimized: instance.EbsOptimized,
          EnclaveOptions: instance.EnclaveOptions && { Enabled: instance.EnclaveOptions.Enabled },
          HibernationOptions: instance.HibernationOptions && { Configured: instance.HibernationOptions.Configured },
          HostId: instance.Placement?.HostId,
          HostResourceGroupArn: instance.Placement?.HostResourceGroupArn,
          IamInstanceProfile: nameIn(instance.IamInstanceProfile?.Arn),
          ImageId: instance.ImageId,
          InstanceType: instance.InstanceType,
          // Addresses and groups stand at the interfaces.
          Ipv6AddressCount: undefined,
          Ipv6Addresses: undefined,
          KernelId: instance.KernelId,
          KeyName: instance.KeyName,
          // What its template said is what it has, or had; its own values are those that hold now.
          LaunchTemplate: undefined,
          LicenseSpecifications: instance.Licenses?.map(({ LicenseConfigurationArn }) => ({ LicenseConfigurationArn })),
          MetadataOptions: instance.MetadataOptions && {
            HttpEndpoint: instance.MetadataOptions.HttpEndpoint,
            HttpProtocolIpv6: instance.MetadataOptions.HttpProtocolIpv6,
            HttpPutResponseHopLimit: instance.MetadataOptions.HttpPutResponseHopLimit,
            HttpTokens: instance.MetadataOptions.HttpTokens,
            InstanceMetadataTags: instance.MetadataOptions.InstanceMetadataTags,
          },
          Monitoring: instance.Monitoring && (instance.Monitoring.State === 'enabled' || instance.Monitoring.State === 'pending'),
          NetworkInterfaces: (instance.NetworkInterfaces ?? []).map((each) => ({
            // AWS's own address; an Elastic IP address has its account as owner.
            AssociatePublicIpAddress: each.Association?.IpOwnerId === 'amazon' ? true : undefined,
            DeleteOnTermination: each.Attachment?.DeleteOnTermination,
            Description: nonEmpty(each.Description),
            DeviceIndex: String(each.Attachment?.DeviceIndex ?? 0),
            GroupSet: (each.Groups ?? []).flatMap(({ GroupId }) => GroupId ?? []),
            Ipv6Addresses: (each.Ipv6Addresses ?? []).map(({ Ipv6Address }) => ({ Ipv6Address })),
            NetworkInterfaceId: each.NetworkInterfaceId,
            PrivateIpAddress: each.PrivateIpAddress,
            PrivateIpAddresses: (each.PrivateIpAddresses ?? []).map(({ Primary, PrivateIpAddress }) => ({ Primary, PrivateIpAddress })),
            SubnetId: each.SubnetId,
          })),
          PlacementGroupName: nonEmpty(instance.Placement?.GroupName),
          PrivateDnsName: nonEmpty(instance.PrivateDnsName),
          PrivateDnsNameOptions: instance.PrivateDnsNameOptions && {
            EnableResourceNameDnsAAAARecord: instance.PrivateDnsNameOptions.EnableResourceNameDnsAAAARecord,
            EnableResourceNameDnsARecord: instance.PrivateDnsNameOptions.EnableResourceNameDnsARecord,
            HostnameType: instance.PrivateDnsNameOptions.HostnameType,
          },
          PrivateIp: instance.PrivateIpAddress,
          PrivateIpAddress: instance.PrivateIpAddress,
          PublicDnsName: nonEmpty(instance.PublicDnsName),
          PublicIp: nonEmpty(instance.PublicIpAddress),
          RamdiskId: instance.RamdiskId,
          SecurityGroupIds: (instance.SecurityGroups ?? []).flatMap(({ GroupId }) => GroupId ?? []),
          SecurityGroups: undefined,
          SourceDestCheck: instance.SourceDestCheck,
          State: { Code: String(instance.State?.Code ?? ''), Name: instance.State?.Name },
          SubnetId: instance.SubnetId,
          Tags: tagsOf(instance.Tags),
          Tenancy: instance.Placement?.Tenancy,
          UserData: new Hole('not-collected', 'user data is not read: it takes ec2:DescribeInstanceAttribute for each instance'),
          Volumes: (instance.BlockDeviceMappings ?? [])
            .filter((device) => !goesWith(instance, device))
            .map(({ DeviceName: name, Ebs: ebs }) => ({ Device: name, VolumeId: ebs?.VolumeId })),
          VpcId: instance.VpcId,
        },
        observed: {
          PublicIp: nonEmpty(instance.PublicIpAddress),
          VolumesEncrypted: allEncrypted(instance, volumes, bySizes),
          ImageOwner:
            owners.get(image) ?? new Hole('not-collected', `the image ${image} is not there any more, or not shown to this account`),
        },
      };
    }
  },
});

/** `amazon`, `aws-marketplace`, `self`, or the account id of another owner. */
const ownerOf = ({ ImageOwnerAlias: alias, OwnerId: id }: Image): string => alias ?? id ?? '';

type Attached = NonNullable<Instance['BlockDeviceMappings']>[number];

/** The root volume and those that are deleted with the instance are the launch's; the others were attached, and are asked themselves. */
const goesWith = (instance: Instance, { DeviceName: name, Ebs: ebs }: Attached): boolean =>
  name === instance.RootDeviceName || ebs?.DeleteOnTermination === true;

function devicesOf(
  instance: Instance,
  volumes: Answer<readonly Volume[]>,
  byId: ReadonlyMap<string | undefined, Volume>,
): Part<readonly Device[]> {
  const { value } = volumes;
  if (value instanceof Hole) return new Part<readonly Device[]>(value, volumes);
  const devices = (instance.BlockDeviceMappings ?? [])
    .filter((device) => goesWith(instance, device))
    .map(({ DeviceName, Ebs: ebs }): Device => {
      const volume = byId.get(ebs?.VolumeId);
      if (!volume) return { DeviceName, Ebs: unlisted(ebs?.VolumeId) };
      return {
        DeviceName,
        Ebs: {
          DeleteOnTermination: ebs?.DeleteOnTermination,
          Encrypted: volume.Encrypted,
          Iops: volume.Iops,
          KmsKeyId: volume.KmsKeyId,
          SnapshotId: nonEmpty(volume.SnapshotId),
          VolumeSize: volume.Size,
          VolumeType: volume.VolumeType,
        },
      };
    });
  return new Part(devices, volumes);
}

/** A volume that the list of volumes does not have: it was made in between. */
const unlisted = (id: string | undefined): never =>
  new Hole('not-collected', `the volume ${id ?? ''} is not among the volumes that were listed`) as never; // a hole may stand for any value

function allEncrypted(
  instance: Instance,
  { value }: Answer<readonly Volume[]>,
  byId: ReadonlyMap<string | undefined, Volume>,
): boolean | Hole {
  if (value instanceof Hole) return value;
  return (instance.BlockDeviceMappings ?? []).every(({ Ebs: ebs }) => byId.get(ebs?.VolumeId)?.Encrypted === true);
}
