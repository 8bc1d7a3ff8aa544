import { collector } from '../../../collector.ts';
import { ec2Client, tagRecord, tagsOf } from '../from-api.ts';

/* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ClientVpnEndpoint.html (our reading). */
export default collector(['AWS::EC2::ClientVpnEndpoint'], {
  scope: 'regional',
  calls: { DescribeClientVpnEndpoints: { action: 'ec2:DescribeClientVpnEndpoints' } },
  costs: { fixed: 1 },
  client: ec2Client,
  async *collect({ client, list }) {
    for await (const endpoint of list(
      client.paginateDescribeClientVpnEndpoints({ MaxResults: 1000 }),
      ({ ClientVpnEndpoints }) => ClientVpnEndpoints,
    )) {
      if (endpoint.Status?.Code === 'deleted' || endpoint.Status?.Code === 'deleting') continue;
      const { ClientVpnEndpointId: id = '', Tags: tags } = endpoint;
      yield {
        type: 'AWS::EC2::ClientVpnEndpoint',
        id,
        from: endpoint,
        tags: tagRecord(tags),
        properties: {
          Id: id,
          AuthenticationOptions: endpoint.AuthenticationOptions?.map((option) => ({
            Type: option.Type,
            ActiveDirectory: option.ActiveDirectory && { DirectoryId: option.ActiveDirectory.DirectoryId },
            FederatedAuthentication: option.FederatedAuthentication && {
              SAMLProviderArn: option.FederatedAuthentication.SamlProviderArn,
              SelfServiceSAMLProviderArn: option.FederatedAuthentication.SelfServiceSamlProviderArn,
            },
            MutualAuthentication: option.MutualAuthentication && {
              ClientRootCertificateChainArn: option.MutualAuthentication.ClientRootCertificateChain,
            },
          })),
          ClientCidrBlock: endpoint.ClientCidrBlock,
          ClientConnectOptions: endpoint.ClientConnectOptions && {
            Enabled: endpoint.ClientConnectOptions.Enabled,
            LambdaFunctionArn: endpoint.ClientConnectOptions.LambdaFunctionArn,
          },
          ClientLoginBannerOptions: endpoint.ClientLoginBannerOptions,
          ConnectionLogOptions: endpoint.ConnectionLogOptions && {
            Enabled: endpoint.ConnectionLogOptions.Enabled,
            CloudwatchLogGroup: endpoint.ConnectionLogOptions.CloudwatchLogGroup,
            CloudwatchLogStream: endpoint.ConnectionLogOptions.CloudwatchLogStream,
          },
          Description: endpoint.Description,
          DisconnectOnSessionTimeout: endpoint.DisconnectOnSessionTimeout,
          DnsServers: endpoint.DnsServers,
          SecurityGroupIds: endpoint.SecurityGroupIds,
          ServerCertificateArn: endpoint.ServerCertificateArn,
          SessionTimeoutHours: endpoint.SessionTimeoutHours,
          SplitTunnel: endpoint.SplitTunnel,
          TagSpecifications: tags?.length ? [{ ResourceType: 'client-vpn-endpoint', Tags: tagsOf(tags) }] : undefined,
          TransportProtocol: endpoint.TransportProtocol,
          VpcId: endpoint.VpcId,
          VpnPort: endpoint.VpnPort,
        },
      };
    }
  },
});
