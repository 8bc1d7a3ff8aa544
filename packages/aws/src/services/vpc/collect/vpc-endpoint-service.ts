import { collector } from '../../../collector.ts';
import { ec2Client, tagsOf } from '../../ec2/from-api.ts';

/* Who may connect is a call for each service: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ServiceConfiguration.html (our reading). */
export default collector(['AWS::EC2::VPCEndpointService', 'AWS::EC2::VPCEndpointServicePermissions'], {
  scope: 'regional',
  calls: {
    DescribeVpcEndpointServiceConfigurations: { action: 'ec2:DescribeVpcEndpointServiceConfigurations' },
    DescribeVpcEndpointServicePermissions: { action: 'ec2:DescribeVpcEndpointServicePermissions' },
  },
  costs: { fixed: 1, each: { 'VPC endpoint service': 1 } },
  client: ec2Client,
  async *collect({ client, list, each, readAll, part }) {
    const services = list(
      client.paginateDescribeVpcEndpointServiceConfigurations({ MaxResults: 1000 }),
      ({ ServiceConfigurations }) => ServiceConfigurations,
    );
    yield* each(services, async (service) => {
      const { ServiceId: id = '' } = service;
      if (service.ServiceState === 'Deleted' || service.ServiceState === 'Deleting') return [];
      const allowed = await readAll(
        client.paginateDescribeVpcEndpointServicePermissions({ ServiceId: id, MaxResults: 1000 }),
        ({ AllowedPrincipals }) => AllowedPrincipals,
      );
      return [
        {
          type: 'AWS::EC2::VPCEndpointService',
          id,
          names: service.ServiceName === undefined ? undefined : [service.ServiceName],
          from: service,
          properties: {
            ServiceId: id,
            AcceptanceRequired: service.AcceptanceRequired,
            GatewayLoadBalancerArns: service.GatewayLoadBalancerArns,
            NetworkLoadBalancerArns: service.NetworkLoadBalancerArns,
            PayerResponsibility: service.PayerResponsibility,
            PrivateDnsName: service.PrivateDnsName,
            SupportedIpAddressTypes: service.SupportedIpAddressTypes,
            SupportedRegions: service.SupportedRegions?.flatMap(({ Region }) => Region ?? []),
            Tags: tagsOf(service.Tags),
          },
        },
        {
          type: 'AWS::EC2::VPCEndpointServicePermissions',
          id,
          from: allowed,
          properties: {
            ServiceId: id,
            AllowedPrincipals: part(allowed, (all) => all.flatMap(({ Principal }) => Principal ?? [])),
          },
        },
      ];
    });
  },
});
