import { collector } from '../../../collector.ts';
import { ec2Client, tagsOf } from '../../ec2/from-api.ts';

/** A connection that is over is listed for a while. */
const over = new Set<string>(['deleted', 'deleting', 'rejected', 'expired', 'failed']);

/* Both accounts see a connection: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcPeeringConnection.html (our reading). */
export default collector(['AWS::EC2::VPCPeeringConnection'], {
  scope: 'regional',
  calls: { DescribeVpcPeeringConnections: { action: 'ec2:DescribeVpcPeeringConnections' } },
  costs: { fixed: 1 },
  client: ec2Client,
  async *collect({ client, list }) {
    for await (const connection of list(
      client.paginateDescribeVpcPeeringConnections({ MaxResults: 1000 }),
      ({ VpcPeeringConnections }) => VpcPeeringConnections,
    )) {
      const { VpcPeeringConnectionId: id = '', RequesterVpcInfo: asking, AccepterVpcInfo: accepting } = connection;
      if (over.has(connection.Status?.Code ?? '')) continue;
      yield {
        type: 'AWS::EC2::VPCPeeringConnection',
        id,
        from: connection,
        properties: {
          Id: id,
          VpcId: asking?.VpcId,
          PeerOwnerId: accepting?.OwnerId,
          PeerRegion: accepting?.Region,
          PeerRoleArn: undefined,
          PeerVpcId: accepting?.VpcId,
          Tags: tagsOf(connection.Tags),
        },
      };
    }
  },
});
