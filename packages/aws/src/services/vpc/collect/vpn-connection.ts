import { collector } from '../../../collector.ts';
import { ec2Client, nonEmpty, onePage, tagsOf } from '../../ec2/from-api.ts';

const gone = new Set<string>(['deleted', 'deleting']);

/*
 * The answer holds the shared keys of the tunnels, in a field of their own and in the device's configuration; neither is kept.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpnConnection.html (our reading).
 */
export default collector(['AWS::EC2::VPNConnection', 'AWS::EC2::CustomerGateway'], {
  scope: 'regional',
  calls: {
    DescribeVpnConnections: { action: 'ec2:DescribeVpnConnections' },
    DescribeCustomerGateways: { action: 'ec2:DescribeCustomerGateways' },
  },
  costs: { fixed: 2 },
  client: ec2Client,
  async *collect({ client, list }) {
    for await (const connection of list(
      onePage(() => client.describeVpnConnections({})),
      ({ VpnConnections }) => VpnConnections,
      ['AWS::EC2::VPNConnection'],
    )) {
      const { VpnConnectionId: id = '', Options: options = {} } = connection;
      if (gone.has(connection.State ?? '')) continue;
      yield {
        type: 'AWS::EC2::VPNConnection',
        id,
        from: connection,
        properties: {
          VpnConnectionId: id,
          CustomerGatewayId: connection.CustomerGatewayId,
          EnableAcceleration: options.EnableAcceleration,
          LocalIpv4NetworkCidr: options.LocalIpv4NetworkCidr,
          LocalIpv6NetworkCidr: options.LocalIpv6NetworkCidr,
          OutsideIpAddressType: options.OutsideIpAddressType,
          RemoteIpv4NetworkCidr: options.RemoteIpv4NetworkCidr,
          RemoteIpv6NetworkCidr: options.RemoteIpv6NetworkCidr,
          StaticRoutesOnly: options.StaticRoutesOnly,
          Tags: tagsOf(connection.Tags),
          TransitGatewayId: nonEmpty(connection.TransitGatewayId),
          TransportTransitGatewayAttachmentId: options.TransportTransitGatewayAttachmentId,
          TunnelInsideIpVersion: options.TunnelInsideIpVersion,
          Type: connection.Type,
          VpnGatewayId: nonEmpty(connection.VpnGatewayId),
          VpnTunnelOptionsSpecifications: (options.TunnelOptions ?? []).map((tunnel) => ({
            DPDTimeoutAction: tunnel.DpdTimeoutAction,
            DPDTimeoutSeconds: tunnel.DpdTimeoutSeconds,
            EnableTunnelLifecycleControl: tunnel.EnableTunnelLifecycleControl,
            IKEVersions: tunnel.IkeVersions?.map(({ Value }) => ({ Value })),
            LogOptions: tunnel.LogOptions && {
              CloudwatchLogOptions: tunnel.LogOptions.CloudWatchLogOptions && {
                BgpLogEnabled: tunnel.LogOptions.CloudWatchLogOptions.BgpLogEnabled,
                BgpLogGroupArn: tunnel.LogOptions.CloudWatchLogOptions.BgpLogGroupArn,
                BgpLogOutputFormat: tunnel.LogOptions.CloudWatchLogOptions.BgpLogOutputFormat,
                LogEnabled: tunnel.LogOptions.CloudWatchLogOptions.LogEnabled,
                LogGroupArn: tunnel.LogOptions.CloudWatchLogOptions.LogGroupArn,
                LogOutputFormat: tunnel.LogOptions.CloudWatchLogOptions.LogOutputFormat,
              },
            },
            Phase1DHGroupNumbers: tunnel.Phase1DHGroupNumbers?.map(({ Value }) => ({ Value })),
            Phase1EncryptionAlgorithms: tunnel.Phase1EncryptionAlgorithms?.map(({ Value }) => ({ Value })),
            Phase1IntegrityAlgorithms: tunnel.Phase1IntegrityAlgorithms?.map(({ Value }) => ({ Value })),
            Phase1LifetimeSeconds: tunnel.Phase1LifetimeSeconds,
            Phase2DHGroupNumbers: tunnel.Phase2DHGroupNumbers?.map(({ Value }) => ({ Value })),
            Phase2EncryptionAlgorithms: tunnel.Phase2EncryptionAlgorithms?.map(({ Value }) => ({ Value })),
            Phase2IntegrityAlgorithms: tunnel.Phase2IntegrityAlgorithms?.map(({ Value }) => ({ Value })),
            Phase2LifetimeSeconds: tunnel.Phase2LifetimeSeconds,
            RekeyFuzzPercentage: tunnel.RekeyFuzzPercentage,
            RekeyMarginTimeSeconds: tunnel.RekeyMarginTimeSeconds,
            ReplayWindowSize: tunnel.ReplayWindowSize,
            StartupAction: tunnel.StartupAction,
            TunnelInsideCidr: tunnel.TunnelInsideCidr,
            TunnelInsideIpv6Cidr: tunnel.TunnelInsideIpv6Cidr,
          })),
        },
      };
    }
    for await (const gateway of list(
      onePage(() => client.describeCustomerGateways({})),
      ({ CustomerGateways }) => CustomerGateways,
      ['AWS::EC2::CustomerGateway'],
    )) {
      const { CustomerGatewayId: id = '' } = gateway;
      if (gone.has(gateway.State ?? '')) continue;
      yield {
        type: 'AWS::EC2::CustomerGateway',
        id,
        from: gateway,
        properties: {
          CustomerGatewayId: id,
          BgpAsn: gateway.BgpAsn === undefined ? undefined : Number(gateway.BgpAsn),
          BgpAsnExtended: gateway.BgpAsnExtended === undefined ? undefined : Number(gateway.BgpAsnExtended),
          CertificateArn: gateway.CertificateArn,
          DeviceName: gateway.DeviceName,
          IpAddress: gateway.IpAddress,
          Tags: tagsOf(gateway.Tags),
          Type: gateway.Type,
        },
      };
    }
  },
});
