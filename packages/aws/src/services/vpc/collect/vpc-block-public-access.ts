import { collector } from '../../../collector.ts';
import { ec2Client, pagesOf, tagsOf } from '../../ec2/from-api.ts';

/** An exclusion that never was or is no more is listed for a while. */
const over = new Set<string>(['create-failed', 'delete-in-progress', 'delete-complete', 'disable-complete']);

/* One setting for a Region, and what it leaves out: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcBlockPublicAccessOptions.html (our reading). */
export default collector(['AWS::EC2::VPCBlockPublicAccessOptions', 'AWS::EC2::VPCBlockPublicAccessExclusion'], {
  scope: 'regional',
  calls: {
    DescribeVpcBlockPublicAccessOptions: { action: 'ec2:DescribeVpcBlockPublicAccessOptions' },
    DescribeVpcBlockPublicAccessExclusions: { action: 'ec2:DescribeVpcBlockPublicAccessExclusions' },
  },
  costs: { fixed: 2 },
  client: ec2Client,
  async *collect({ client, list, read, part, account }) {
    const options = await read(client.describeVpcBlockPublicAccessOptions({}));
    yield {
      type: 'AWS::EC2::VPCBlockPublicAccessOptions',
      id: account,
      from: options,
      properties: {
        AccountId: account,
        ExclusionsAllowed: part(options, ({ VpcBlockPublicAccessOptions: own }) => own?.ExclusionsAllowed),
        InternetGatewayBlockMode: part(options, ({ VpcBlockPublicAccessOptions: own }) => own?.InternetGatewayBlockMode),
      },
    };
    const pages = pagesOf((token) => client.describeVpcBlockPublicAccessExclusions({ MaxResults: 1000, ...token }));
    for await (const exclusion of list(pages, ({ VpcBlockPublicAccessExclusions }) => VpcBlockPublicAccessExclusions, [
      'AWS::EC2::VPCBlockPublicAccessExclusion',
    ])) {
      const { ExclusionId: id = '', ResourceArn: arn = '', State: state } = exclusion;
      if (state !== undefined && over.has(state)) continue;
      const excluded = arn.slice(arn.lastIndexOf('/') + 1);
      yield {
        type: 'AWS::EC2::VPCBlockPublicAccessExclusion',
        id,
        from: exclusion,
        properties: {
          ExclusionId: id,
          InternetGatewayExclusionMode: exclusion.InternetGatewayExclusionMode,
          SubnetId: excluded.startsWith('subnet-') ? excluded : undefined,
          VpcId: excluded.startsWith('vpc-') ? excluded : undefined,
          Tags: tagsOf(exclusion.Tags),
        },
      };
    }
  },
});
