import type { DescribeVpcEndpointServicesResult } from '@aws-sdk/client-ec2';
import { Hole } from '@demarc/model';
import { collector, Part, type Answer } from '../../../collector.ts';
import { policyIn } from '../../../policy-text.ts';
import { ec2Client, nonEmpty, otherOwner, tagsOf } from '../../ec2/from-api.ts';

/*
 * Whether a service takes endpoint policies is asked once for all services that the Region's endpoints lead to, by a filter: one that is not shown to
 * this account is then left out, and no error. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEndpoint.html (our reading).
 */
export default collector(['AWS::EC2::VPCEndpoint'], {
  scope: 'regional',
  calls: {
    DescribeVpcEndpoints: { action: 'ec2:DescribeVpcEndpoints' },
    DescribeVpcEndpointServices: { action: 'ec2:DescribeVpcEndpointServices' },
  },
  costs: { fixed: 1, each: { 'batch of endpoint services': 1 } },
  client: ec2Client,
  async *collect({ client, list, read, account }) {
    const endpoints = [];
    for await (const endpoint of list(client.paginateDescribeVpcEndpoints({ MaxResults: 1000 }), ({ VpcEndpoints }) => VpcEndpoints))
      if (!['deleted', 'deleting', 'rejected', 'failed', 'expired'].includes(endpoint.State?.toLowerCase() ?? '')) endpoints.push(endpoint);

    const told = new Map<string, Answer<DescribeVpcEndpointServicesResult>>();
    const names = [...new Set(endpoints.flatMap(({ ServiceName }) => ServiceName ?? []))];
    for (let first = 0; first < names.length; first += 200) {
      const some = names.slice(first, first + 200);
      const answer = await read(
        client.describeVpcEndpointServices({ Filters: [{ Name: 'service-name', Values: some }], MaxResults: 1000 }),
      );
      for (const name of some) told.set(name, answer);
    }
    for (const endpoint of endpoints) {
      const { VpcEndpointId: id = '', ServiceName: service = '' } = endpoint;
      yield {
        type: 'AWS::EC2::VPCEndpoint',
        id,
        // One that a service made for itself it alone can change.
        managedBy: endpoint.RequesterManaged === true ? 'aws' : otherOwner(endpoint.OwnerId, account),
        from: endpoint,
        properties: {
          Id: id,
          CreationTimestamp: endpoint.CreationTimestamp?.toISOString(),
          DnsEntries: endpoint.DnsEntries?.map(({ HostedZoneId, DnsName }) => `${HostedZoneId ?? ''}:${DnsName ?? ''}`),
          DnsOptions: endpoint.DnsOptions && {
            DnsRecordIpType: endpoint.DnsOptions.DnsRecordIpType,
            PrivateDnsOnlyForInboundResolverEndpoint:
              endpoint.DnsOptions.PrivateDnsOnlyForInboundResolverEndpoint === true ? 'OnlyInboundResolver' : 'AllResolvers',
          },
          IpAddressType: endpoint.IpAddressType,
          NetworkInterfaceIds: endpoint.NetworkInterfaceIds,
          PolicyDocument: policyIn(nonEmpty(endpoint.PolicyDocument), 'ec2:DescribeVpcEndpoints'),
          PrivateDnsEnabled: endpoint.PrivateDnsEnabled,
          ResourceConfigurationArn: endpoint.ResourceConfigurationArn,
          RouteTableIds: endpoint.RouteTableIds,
          SecurityGroupIds: endpoint.Groups?.flatMap(({ GroupId }) => GroupId ?? []),
          ServiceName: endpoint.ServiceName,
          ServiceNetworkArn: endpoint.ServiceNetworkArn,
          ServiceRegion: endpoint.ServiceRegion,
          SubnetIds: endpoint.SubnetIds,
          Tags: tagsOf(endpoint.Tags),
          VpcEndpointPolicySupported: takesPolicies(service, told.get(service)),
          VpcEndpointType: endpoint.VpcEndpointType,
          VpcId: endpoint.VpcId,
        },
      };
    }
  },
});

/** Endpoints of a resource or of a service network have no service. */
function takesPolicies(service: string, answer: Answer<DescribeVpcEndpointServicesResult> | undefined): Part<boolean> | undefined {
  if (!answer) return undefined;
  const { value } = answer;
  if (value === undefined || value instanceof Hole) return new Part<boolean>(value, answer);
  const found = value.ServiceDetails?.find(({ ServiceName }) => ServiceName === service);
  return new Part<boolean>(
    found ? found.VpcEndpointPolicySupported : new Hole('not-collected', `the service ${service} is not shown to this account`),
    answer,
  );
}
