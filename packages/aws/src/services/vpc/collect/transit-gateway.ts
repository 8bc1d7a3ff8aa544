import { collector } from '../../../collector.ts';
import { ec2Client, otherOwner, tagsOf } from '../../ec2/from-api.ts';

/** What is gone is listed for a while. */
const isGone = (state: string | undefined): boolean =>
  ['deleted', 'deleting', 'failed', 'rejected', 'failing', 'rejecting'].includes(state ?? '');

/* Transit gateways are shared between accounts: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGateway.html (our reading). */
export default collector(['AWS::EC2::TransitGateway', 'AWS::EC2::TransitGatewayAttachment', 'AWS::EC2::TransitGatewayRouteTable'], {
  scope: 'regional',
  calls: {
    DescribeTransitGateways: { action: 'ec2:DescribeTransitGateways' },
    DescribeTransitGatewayVpcAttachments: { action: 'ec2:DescribeTransitGatewayVpcAttachments' },
    DescribeTransitGatewayRouteTables: { action: 'ec2:DescribeTransitGatewayRouteTables' },
  },
  costs: { fixed: 3 },
  client: ec2Client,
  async *collect({ client, list, account }) {
    for await (const gateway of list(
      client.paginateDescribeTransitGateways({ MaxResults: 1000 }),
      ({ TransitGateways }) => TransitGateways,
      ['AWS::EC2::TransitGateway'],
    )) {
      const { TransitGatewayId: id = '', Options: options = {} } = gateway;
      if (isGone(gateway.State)) continue;
      yield {
        type: 'AWS::EC2::TransitGateway',
        id,
        arn: gateway.TransitGatewayArn,
        managedBy: otherOwner(gateway.OwnerId, account),
        from: gateway,
        properties: {
          Id: id,
          TransitGatewayArn: gateway.TransitGatewayArn,
          AmazonSideAsn: options.AmazonSideAsn,
          AssociationDefaultRouteTableId: options.AssociationDefaultRouteTableId,
          AutoAcceptSharedAttachments: options.AutoAcceptSharedAttachments,
          DefaultRouteTableAssociation: options.DefaultRouteTableAssociation,
          DefaultRouteTablePropagation: options.DefaultRouteTablePropagation,
          Description: gateway.Description,
          DnsSupport: options.DnsSupport,
          MulticastSupport: options.MulticastSupport,
          PropagationDefaultRouteTableId: options.PropagationDefaultRouteTableId,
          SecurityGroupReferencingSupport: options.SecurityGroupReferencingSupport,
          Tags: tagsOf(gateway.Tags),
          TransitGatewayCidrBlocks: options.TransitGatewayCidrBlocks,
          VpnEcmpSupport: options.VpnEcmpSupport,
        },
      };
    }
    for await (const attachment of list(
      client.paginateDescribeTransitGatewayVpcAttachments({ MaxResults: 1000 }),
      ({ TransitGatewayVpcAttachments }) => TransitGatewayVpcAttachments,
      ['AWS::EC2::TransitGatewayAttachment'],
    )) {
      const { TransitGatewayAttachmentId: id = '', Options: options } = attachment;
      if (isGone(attachment.State)) continue;
      yield {
        type: 'AWS::EC2::TransitGatewayAttachment',
        id,
        managedBy: otherOwner(attachment.VpcOwnerId, account),
        from: attachment,
        properties: {
          Id: id,
          Options: options && {
            ApplianceModeSupport: options.ApplianceModeSupport,
            DnsSupport: options.DnsSupport,
            Ipv6Support: options.Ipv6Support,
            SecurityGroupReferencingSupport: options.SecurityGroupReferencingSupport,
          },
          SubnetIds: attachment.SubnetIds,
          Tags: tagsOf(attachment.Tags),
          TransitGatewayId: attachment.TransitGatewayId,
          VpcId: attachment.VpcId,
        },
      };
    }
    for await (const table of list(
      client.paginateDescribeTransitGatewayRouteTables({ MaxResults: 1000 }),
      ({ TransitGatewayRouteTables }) => TransitGatewayRouteTables,
      ['AWS::EC2::TransitGatewayRouteTable'],
    )) {
      const { TransitGatewayRouteTableId: id = '' } = table;
      if (isGone(table.State)) continue;
      yield {
        type: 'AWS::EC2::TransitGatewayRouteTable',
        id,
        from: table,
        properties: { TransitGatewayRouteTableId: id, Tags: tagsOf(table.Tags), TransitGatewayId: table.TransitGatewayId },
      };
    }
  },
});
