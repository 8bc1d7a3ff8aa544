import type { Route } from '@aws-sdk/client-ec2';
import { collector } from '../../../collector.ts';
import { ec2Client, otherOwner, tagsOf } from '../../ec2/from-api.ts';

/*
 * A table comes with its routes and associations. Left out are what no template writes as a route: the local ones, which lead nowhere else, and those
 * of gateway endpoints, which the endpoint's own `RouteTableIds` says.
 * https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RouteTable.html and API_Route.html (our reading).
 */
export default collector(['AWS::EC2::RouteTable', 'AWS::EC2::Route', 'AWS::EC2::SubnetRouteTableAssociation'], {
  scope: 'regional',
  calls: { DescribeRouteTables: { action: 'ec2:DescribeRouteTables' } },
  costs: { fixed: 1 },
  client: ec2Client,
  async *collect({ client, list, account }) {
    for await (const table of list(client.paginateDescribeRouteTables({ MaxResults: 100 }), ({ RouteTables }) => RouteTables)) {
      const { RouteTableId: id = '', Associations: associations = [] } = table;
      const managedBy = otherOwner(table.OwnerId, account);
      yield {
        type: 'AWS::EC2::RouteTable',
        id,
        managedBy,
        from: table,
        properties: {
          RouteTableId: id,
          VpcId: table.VpcId,
          Tags: tagsOf(table.Tags),
          Main: associations.some(({ Main }) => Main === true),
        },
      };
      for (const route of table.Routes ?? []) {
        if (isImplied(route)) continue;
        const to = route.DestinationCidrBlock ?? route.DestinationIpv6CidrBlock ?? route.DestinationPrefixListId;
        const isEndpoint = route.GatewayId?.startsWith('vpce-') === true;
        yield {
          type: 'AWS::EC2::Route',
          id: `${id}|${to ?? ''}`,
          managedBy,
          from: table,
          properties: {
            RouteTableId: id,
            CidrBlock: to,
            CarrierGatewayId: route.CarrierGatewayId,
            CoreNetworkArn: route.CoreNetworkArn,
            DestinationCidrBlock: route.DestinationCidrBlock,
            DestinationIpv6CidrBlock: route.DestinationIpv6CidrBlock,
            DestinationPrefixListId: route.DestinationPrefixListId,
            EgressOnlyInternetGatewayId: route.EgressOnlyInternetGatewayId,
            GatewayId: isEndpoint ? undefined : route.GatewayId,
            InstanceId: route.InstanceId,
            LocalGatewayId: route.LocalGatewayId,
            NatGatewayId: route.NatGatewayId,
            // That of an instance is named with it.
            NetworkInterfaceId: route.InstanceId === undefined ? route.NetworkInterfaceId : undefined,
            OdbNetworkArn: route.OdbNetworkArn,
            TransitGatewayId: route.TransitGatewayId,
            VpcEndpointId: isEndpoint ? route.GatewayId : undefined,
            VpcPeeringConnectionId: route.VpcPeeringConnectionId,
          },
        };
      }
      for (const association of associations)
        if (association.SubnetId !== undefined && association.AssociationState?.State !== 'disassociated')
          yield {
            type: 'AWS::EC2::SubnetRouteTableAssociation',
            id: association.RouteTableAssociationId ?? '',
            managedBy,
            from: table,
            properties: { Id: association.RouteTableAssociationId, RouteTableId: id, SubnetId: association.SubnetId },
          };
    }
  },
});

const isImplied = ({ GatewayId: gateway, DestinationPrefixListId: prefixes }: Route): boolean =>
  gateway === 'local' || (prefixes !== undefined && gateway?.startsWith('vpce-') === true);
