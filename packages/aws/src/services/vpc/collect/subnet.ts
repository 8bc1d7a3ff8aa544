import { collector } from '../../../collector.ts';
import { ec2Client, otherOwner, tagsOf } from '../../ec2/from-api.ts';

/* A subnet that another account shares is listed, too: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Subnet.html (our reading). */
export default collector(['AWS::EC2::Subnet'], {
  scope: 'regional',
  calls: { DescribeSubnets: { action: 'ec2:DescribeSubnets' } },
  costs: { fixed: 1 },
  client: ec2Client,
  async *collect({ client, list, account }) {
    for await (const subnet of list(client.paginateDescribeSubnets({ MaxResults: 1000 }), ({ Subnets }) => Subnets)) {
      const { SubnetId: id = '' } = subnet;
      const ranges = (subnet.Ipv6CidrBlockAssociationSet ?? [])
        .filter(({ Ipv6CidrBlockState: state }) => state?.State === 'associated' || state?.State === 'associating')
        .flatMap(({ Ipv6CidrBlock }) => Ipv6CidrBlock ?? []);
      yield {
        type: 'AWS::EC2::Subnet',
        id,
        managedBy: otherOwner(subnet.OwnerId, account),
        from: subnet,
        properties: {
          SubnetId: id,
          AssignIpv6AddressOnCreation: subnet.AssignIpv6AddressOnCreation,
          AvailabilityZone: subnet.AvailabilityZone,
          AvailabilityZoneId: subnet.AvailabilityZoneId,
          BlockPublicAccessStates: subnet.BlockPublicAccessStates && {
            InternetGatewayBlockMode: subnet.BlockPublicAccessStates.InternetGatewayBlockMode,
          },
          CidrBlock: subnet.CidrBlock,
          EnableDns64: subnet.EnableDns64,
          EnableLniAtDeviceIndex: subnet.EnableLniAtDeviceIndex,
          Ipv6CidrBlock: ranges[0],
          Ipv6CidrBlocks: ranges,
          Ipv6Native: subnet.Ipv6Native,
          MapPublicIpOnLaunch: subnet.MapPublicIpOnLaunch,
          OutpostArn: subnet.OutpostArn,
          PrivateDnsNameOptionsOnLaunch: subnet.PrivateDnsNameOptionsOnLaunch && {
            EnableResourceNameDnsAAAARecord: subnet.PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsAAAARecord,
            EnableResourceNameDnsARecord: subnet.PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsARecord,
            HostnameType: subnet.PrivateDnsNameOptionsOnLaunch.HostnameType,
          },
          Tags: tagsOf(subnet.Tags),
          VpcId: subnet.VpcId,
        },
      };
    }
  },
});
