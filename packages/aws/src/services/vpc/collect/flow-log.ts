import { collector } from '../../../collector.ts';
import { ec2Client, tagsOf } from '../../ec2/from-api.ts';

/* The list names what is watched and not its type, which its id begins with: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FlowLog.html (our reading). */
export default collector(['AWS::EC2::FlowLog'], {
  scope: 'regional',
  calls: { DescribeFlowLogs: { action: 'ec2:DescribeFlowLogs' } },
  costs: { fixed: 1 },
  client: ec2Client,
  async *collect({ client, list }) {
    for await (const log of list(client.paginateDescribeFlowLogs({ MaxResults: 1000 }), ({ FlowLogs }) => FlowLogs)) {
      const { FlowLogId: id = '', ResourceId: watched = '' } = log;
      yield {
        type: 'AWS::EC2::FlowLog',
        id,
        from: log,
        properties: {
          Id: id,
          DeliverCrossAccountRole: log.DeliverCrossAccountRole,
          DeliverLogsPermissionArn: log.DeliverLogsPermissionArn,
          DestinationOptions: log.DestinationOptions && {
            FileFormat: log.DestinationOptions.FileFormat,
            HiveCompatiblePartitions: log.DestinationOptions.HiveCompatiblePartitions,
            PerHourPartition: log.DestinationOptions.PerHourPartition,
          },
          LogDestination: log.LogDestination,
          LogDestinationType: log.LogDestinationType,
          LogFormat: log.LogFormat,
          LogGroupName: log.LogGroupName,
          MaxAggregationInterval: log.MaxAggregationInterval,
          ResourceId: watched,
          ResourceType: typeOf(watched),
          Tags: tagsOf(log.Tags),
          TrafficType: log.TrafficType,
        },
      };
    }
  },
});

const kinds: readonly (readonly [string, string])[] = [
  ['vpc-', 'VPC'],
  ['subnet-', 'Subnet'],
  ['eni-', 'NetworkInterface'],
  ['tgw-attach-', 'TransitGatewayAttachment'],
  ['tgw-', 'TransitGateway'],
  ['nat-', 'RegionalNatGateway'],
];
const typeOf = (id: string): string | undefined => kinds.find(([start]) => id.startsWith(start))?.[1];
