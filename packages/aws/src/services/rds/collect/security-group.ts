import { collector } from '../../../collector.ts';

/**
 * Groups of EC2-Classic. The empty group `default` stands in old accounts and cannot be deleted: it is AWS's. Fields:
 * https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBSecurityGroup.html (our reading).
 */
export default collector(['AWS::RDS::DBSecurityGroup'], {
  scope: 'regional',
  calls: { DescribeDBSecurityGroups: { action: 'rds:DescribeDBSecurityGroups' } },
  costs: { fixed: 1 },
  client: async (config) => new (await import('@aws-sdk/client-rds')).RDS(config),
  async *collect({ client, list }) {
    for await (const group of list(client.paginateDescribeDBSecurityGroups({}), ({ DBSecurityGroups }) => DBSecurityGroups)) {
      const ingress = [
        ...(group.IPRanges ?? []).map(({ CIDRIP }) => ({ CIDRIP })),
        ...(group.EC2SecurityGroups ?? []).map(({ EC2SecurityGroupId, EC2SecurityGroupName, EC2SecurityGroupOwnerId }) => ({
          EC2SecurityGroupId,
          EC2SecurityGroupName,
          EC2SecurityGroupOwnerId,
        })),
      ];
      yield {
        type: 'AWS::RDS::DBSecurityGroup',
        id: group.DBSecurityGroupName ?? '',
        arn: group.DBSecurityGroupArn,
        managedBy: group.DBSecurityGroupName === 'default' && ingress.length === 0 ? 'aws' : undefined,
        from: group,
        properties: {
          DBSecurityGroupIngress: ingress,
          EC2VpcId: group.VpcId,
          GroupDescription: group.DBSecurityGroupDescription,
          Id: group.DBSecurityGroupName,
        },
      };
    }
  },
});
