import { collector } from '../../../collector.ts';
import { ec2Client, otherOwner, tagsOf } from '../from-api.ts';

/** One that never was or is no more is listed for a while. */
const over = new Set<string>(['create-failed', 'delete-in-progress', 'delete-complete']);

/* https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Ec2InstanceConnectEndpoint.html (our reading). */
export default collector(['AWS::EC2::InstanceConnectEndpoint'], {
  scope: 'regional',
  calls: { DescribeInstanceConnectEndpoints: { action: 'ec2:DescribeInstanceConnectEndpoints' } },
  costs: { fixed: 1 },
  client: ec2Client,
  async *collect({ client, list, account }) {
    for await (const endpoint of list(
      client.paginateDescribeInstanceConnectEndpoints({ MaxResults: 50 }),
      ({ InstanceConnectEndpoints }) => InstanceConnectEndpoints,
    )) {
      const { InstanceConnectEndpointId: id = '' } = endpoint;
      if (endpoint.State !== undefined && over.has(endpoint.State)) continue;
      yield {
        type: 'AWS::EC2::InstanceConnectEndpoint',
        id,
        arn: endpoint.InstanceConnectEndpointArn,
        managedBy: otherOwner(endpoint.OwnerId, account),
        from: endpoint,
        properties: {
          Id: id,
          AvailabilityZone: endpoint.AvailabilityZone,
          InstanceConnectEndpointArn: endpoint.InstanceConnectEndpointArn,
          NetworkInterfaceIds: endpoint.NetworkInterfaceIds,
          OwnerId: endpoint.OwnerId,
          PreserveClientIp: endpoint.PreserveClientIp,
          SecurityGroupIds: endpoint.SecurityGroupIds,
          State: endpoint.State,
          SubnetId: endpoint.SubnetId,
          Tags: tagsOf(endpoint.Tags),
          VpcId: endpoint.VpcId,
        },
      };
    }
  },
});
