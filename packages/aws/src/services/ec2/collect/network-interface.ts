import { collector } from '../../../collector.ts';
import { ec2Client, nonEmpty, otherOwner, tagsOf } from '../from-api.ts';

/*
 * Interfaces that a service made for itself (`RequesterManaged`: load balancers, NAT gateways, endpoints, functions) are listed here and changed by it
 * alone, but for their tags: https://docs.amazonaws.cn/en_us/AWSEC2/latest/UserGuide/requester-managed-eni.html (2026-11-26).
 */
export default collector(['AWS::EC2::NetworkInterface', 'AWS::EC2::NetworkInterfaceAttachment'], {
  scope: 'regional',
  calls: { DescribeNetworkInterfaces: { action: 'ec2:DescribeNetworkInterfaces' } },
  costs: { fixed: 1 },
  client: ec2Client,
  async *collect({ client, list, account }) {
    for await (const one of list(
      client.paginateDescribeNetworkInterfaces({ MaxResults: 1000 }),
      ({ NetworkInterfaces }) => NetworkInterfaces,
    )) {
      const { NetworkInterfaceId: id = '', Attachment: attached } = one;
      const addresses = one.PrivateIpAddresses ?? [];
      const managedBy = one.RequesterManaged === true ? 'aws' : otherOwner(one.OwnerId, account);
      yield {
        type: 'AWS::EC2::NetworkInterface',
        id,
        managedBy,
        from: one,
        properties: {
          Id: id,
          ConnectionTrackingSpecification: one.ConnectionTrackingConfiguration && {
            TcpEstablishedTimeout: one.ConnectionTrackingConfiguration.TcpEstablishedTimeout,
            UdpStreamTimeout: one.ConnectionTrackingConfiguration.UdpStreamTimeout,
            UdpTimeout: one.ConnectionTrackingConfiguration.UdpTimeout,
          },
          Description: nonEmpty(one.Description),
          GroupSet: (one.Groups ?? []).flatMap(({ GroupId }) => GroupId ?? []),
          InterfaceType: one.InterfaceType,
          // Counts are wishes of a launch; the addresses and prefixes themselves are here.
          Ipv4PrefixCount: undefined,
          Ipv4Prefixes: one.Ipv4Prefixes?.map(({ Ipv4Prefix }) => ({ Ipv4Prefix })),
          Ipv6AddressCount: undefined,
          Ipv6Addresses: (one.Ipv6Addresses ?? []).map(({ Ipv6Address }) => ({ Ipv6Address })),
          Ipv6PrefixCount: undefined,
          Ipv6Prefixes: one.Ipv6Prefixes?.map(({ Ipv6Prefix }) => ({ Ipv6Prefix })),
          PrimaryPrivateIpAddress: one.PrivateIpAddress,
          PrivateIpAddress: one.PrivateIpAddress,
          PrivateIpAddresses: addresses.map(({ Primary, PrivateIpAddress }) => ({ Primary, PrivateIpAddress })),
          SecondaryPrivateIpAddressCount: undefined,
          SecondaryPrivateIpAddresses: addresses
            .filter(({ Primary }) => Primary !== true)
            .flatMap(({ PrivateIpAddress }) => PrivateIpAddress ?? []),
          SourceDestCheck: one.SourceDestCheck,
          SubnetId: one.SubnetId,
          Tags: tagsOf(one.TagSet),
          VpcId: one.VpcId,
        },
      };
      // Services attach theirs to machines of their own.
      if (attached?.AttachmentId !== undefined && attached.InstanceId !== undefined && attached.InstanceOwnerId === account)
        yield {
          type: 'AWS::EC2::NetworkInterfaceAttachment',
          id: attached.AttachmentId,
          managedBy,
          from: one,
          properties: {
            AttachmentId: attached.AttachmentId,
            DeleteOnTermination: attached.DeleteOnTermination,
            DeviceIndex: String(attached.DeviceIndex ?? 0),
            EnaQueueCount: attached.EnaQueueCount,
            InstanceId: attached.InstanceId,
            NetworkInterfaceId: id,
          },
        };
    }
  },
});
