import type { NatGatewayAddress } from '@aws-sdk/client-ec2';
import { collector } from '../../../collector.ts';
import type { AllTypes } from '../../../kit.ts';
import { ec2Client, onePage, otherOwner, tagsOf } from '../../ec2/from-api.ts';

type NatGateway = AllTypes['AWS::EC2::NatGateway'];
const types = [
  'AWS::EC2::InternetGateway',
  'AWS::EC2::VPNGateway',
  'AWS::EC2::VPCGatewayAttachment',
  'AWS::EC2::EgressOnlyInternetGateway',
  'AWS::EC2::NatGateway',
] as const;

/*
 * The gateways of VPCs. Internet and VPN gateways come with their attachments, so that both lists stand in one file; VPN gateways have no pages.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInternetGateways.html and its neighbours (our reading).
 */
export default collector(types, {
  scope: 'regional',
  calls: {
    DescribeInternetGateways: { action: 'ec2:DescribeInternetGateways' },
    DescribeVpnGateways: { action: 'ec2:DescribeVpnGateways' },
    DescribeEgressOnlyInternetGateways: { action: 'ec2:DescribeEgressOnlyInternetGateways' },
    DescribeNatGateways: { action: 'ec2:DescribeNatGateways' },
  },
  costs: { fixed: 4 },
  client: ec2Client,
  async *collect({ client, list, account }) {
    for await (const gateway of list(client.paginateDescribeInternetGateways({ MaxResults: 1000 }), (page) => page.InternetGateways, [
      'AWS::EC2::InternetGateway',
      'AWS::EC2::VPCGatewayAttachment',
    ])) {
      const { InternetGatewayId: id = '' } = gateway;
      const managedBy = otherOwner(gateway.OwnerId, account);
      yield {
        type: 'AWS::EC2::InternetGateway',
        id,
        managedBy,
        from: gateway,
        properties: { InternetGatewayId: id, Tags: tagsOf(gateway.Tags) },
      };
      for (const { VpcId, State } of gateway.Attachments ?? [])
        if (VpcId !== undefined && State !== 'detached')
          yield {
            type: 'AWS::EC2::VPCGatewayAttachment',
            id: `IGW|${VpcId}`,
            managedBy,
            from: gateway,
            properties: { AttachmentType: 'IGW', VpcId, InternetGatewayId: id, VpnGatewayId: undefined },
          };
    }
    for await (const gateway of list(
      onePage(() => client.describeVpnGateways({})),
      ({ VpnGateways }) => VpnGateways,
      ['AWS::EC2::VPNGateway', 'AWS::EC2::VPCGatewayAttachment'],
    )) {
      const { VpnGatewayId: id = '' } = gateway;
      if (gateway.State === 'deleted' || gateway.State === 'deleting') continue;
      yield {
        type: 'AWS::EC2::VPNGateway',
        id,
        from: gateway,
        properties: { VPNGatewayId: id, AmazonSideAsn: gateway.AmazonSideAsn, Type: gateway.Type, Tags: tagsOf(gateway.Tags) },
      };
      for (const { VpcId, State } of gateway.VpcAttachments ?? [])
        if (VpcId !== undefined && State !== 'detached')
          yield {
            type: 'AWS::EC2::VPCGatewayAttachment',
            id: `VGW|${VpcId}`,
            from: gateway,
            properties: { AttachmentType: 'VGW', VpcId, InternetGatewayId: undefined, VpnGatewayId: id },
          };
    }
    for await (const gateway of list(
      client.paginateDescribeEgressOnlyInternetGateways({ MaxResults: 255 }),
      (page) => page.EgressOnlyInternetGateways,
      ['AWS::EC2::EgressOnlyInternetGateway'],
    )) {
      const { EgressOnlyInternetGatewayId: id = '' } = gateway;
      const attached = gateway.Attachments?.find(({ State }) => State !== 'detached');
      yield {
        type: 'AWS::EC2::EgressOnlyInternetGateway',
        id,
        from: gateway,
        properties: { Id: id, VpcId: attached?.VpcId, Tags: tagsOf(gateway.Tags) },
      };
    }
    for await (const gateway of list(client.paginateDescribeNatGateways({ MaxResults: 1000 }), ({ NatGateways }) => NatGateways, [
      'AWS::EC2::NatGateway',
    ])) {
      const { NatGatewayId: id = '', NatGatewayAddresses: addresses = [] } = gateway;
      if (gateway.State === 'deleted' || gateway.State === 'deleting' || gateway.State === 'failed') continue;
      const first = addresses.find(({ IsPrimary }) => IsPrimary === true) ?? addresses[0];
      const others = addresses.filter((address) => address !== first);
      yield {
        type: 'AWS::EC2::NatGateway',
        id,
        from: gateway,
        properties: {
          NatGatewayId: id,
          AllocationId: first?.AllocationId,
          AvailabilityMode: gateway.AvailabilityMode,
          AvailabilityZoneAddresses: gateway.AvailabilityMode === 'regional' ? inZones(addresses) : undefined,
          ConnectivityType: gateway.ConnectivityType,
          EniId: first?.NetworkInterfaceId,
          PrivateIpAddress: first?.PrivateIp,
          SecondaryAllocationIds: others.flatMap(({ AllocationId }) => AllocationId ?? []),
          SecondaryPrivateIpAddressCount: undefined,
          SecondaryPrivateIpAddresses: others.flatMap(({ PrivateIp }) => PrivateIp ?? []),
          SubnetId: gateway.SubnetId,
          Tags: tagsOf(gateway.Tags),
          VpcId: gateway.VpcId,
        },
      };
    }
  },
});

/** A regional NAT gateway has addresses in each of its zones. */
const inZones = (addresses: readonly NatGatewayAddress[]): NonNullable<NatGateway['AvailabilityZoneAddresses']> =>
  [...Map.groupBy(addresses, ({ AvailabilityZone }) => AvailabilityZone)].map(([AvailabilityZone, each]) => ({
    AvailabilityZone,
    AllocationIds: each.flatMap(({ AllocationId }) => AllocationId ?? []),
  }));
