import { collector } from '../../../collector.ts';
import { ec2Client, otherOwner, tagsOf } from '../../ec2/from-api.ts';

/*
 * Default VPCs are the customer's like all others; a VPC of another account is listed where its subnets are shared with this one. The first range of a
 * VPC is its own, each further one a VPCCidrBlock. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Vpc.html (our reading).
 */
export default collector(['AWS::EC2::VPC', 'AWS::EC2::VPCCidrBlock'], {
  scope: 'regional',
  calls: { DescribeVpcs: { action: 'ec2:DescribeVpcs' } },
  costs: { fixed: 1 },
  client: ec2Client,
  async *collect({ client, list, account }) {
    for await (const vpc of list(client.paginateDescribeVpcs({ MaxResults: 1000 }), ({ Vpcs }) => Vpcs)) {
      const { VpcId: id = '' } = vpc;
      const managedBy = otherOwner(vpc.OwnerId, account);
      const ranges = (vpc.CidrBlockAssociationSet ?? []).filter(({ CidrBlockState: state }) => isThere(state?.State));
      const wide = (vpc.Ipv6CidrBlockAssociationSet ?? []).filter(({ Ipv6CidrBlockState: state }) => isThere(state?.State));
      yield {
        type: 'AWS::EC2::VPC',
        id,
        managedBy,
        from: vpc,
        properties: {
          VpcId: id,
          CidrBlock: vpc.CidrBlock,
          CidrBlockAssociations: ranges.flatMap(({ AssociationId }) => AssociationId ?? []),
          InstanceTenancy: vpc.InstanceTenancy,
          Ipv6CidrBlocks: wide.flatMap(({ Ipv6CidrBlock }) => Ipv6CidrBlock ?? []),
          Tags: tagsOf(vpc.Tags),
        },
      };
      for (const range of ranges)
        if (range.CidrBlock !== vpc.CidrBlock)
          yield {
            type: 'AWS::EC2::VPCCidrBlock',
            id: `${range.AssociationId ?? ''}|${id}`,
            managedBy,
            from: vpc,
            properties: { Id: range.AssociationId, VpcId: id, CidrBlock: range.CidrBlock, Ipv6CidrBlock: undefined },
          };
      for (const range of wide)
        yield {
          type: 'AWS::EC2::VPCCidrBlock',
          id: `${range.AssociationId ?? ''}|${id}`,
          managedBy,
          from: vpc,
          properties: {
            Id: range.AssociationId,
            VpcId: id,
            CidrBlock: undefined,
            Ipv6CidrBlock: range.Ipv6CidrBlock,
            Ipv6CidrBlockNetworkBorderGroup: range.NetworkBorderGroup,
            Ipv6Pool: range.Ipv6Pool,
          },
        };
    }
  },
});

/** A range that is taken away is listed for a while. */
const isThere = (state: string | undefined): boolean => state === 'associated' || state === 'associating';
