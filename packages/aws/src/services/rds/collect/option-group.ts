import { collector } from '../../../collector.ts';
import { unlessEmpty } from '../from-api/engine.ts';

/** Option groups; those that begin with `default:` are AWS's own. Fields: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_OptionGroup.html (our reading). */
export default collector(['AWS::RDS::OptionGroup'], {
  scope: 'regional',
  calls: { DescribeOptionGroups: { action: 'rds:DescribeOptionGroups' } },
  costs: { fixed: 1 },
  client: async (config) => new (await import('@aws-sdk/client-rds')).RDS(config),
  async *collect({ client, list }) {
    for await (const group of list(client.paginateDescribeOptionGroups({}), ({ OptionGroupsList }) => OptionGroupsList))
      yield {
        type: 'AWS::RDS::OptionGroup',
        id: group.OptionGroupName ?? '',
        arn: group.OptionGroupArn,
        managedBy: group.OptionGroupName?.startsWith('default:') ? 'aws' : undefined,
        from: group,
        properties: {
          EngineName: group.EngineName,
          MajorEngineVersion: group.MajorEngineVersion,
          OptionConfigurations: group.Options?.map((option) => ({
            DBSecurityGroupMemberships: unlessEmpty(
              option.DBSecurityGroupMemberships?.flatMap(({ DBSecurityGroupName }) => DBSecurityGroupName ?? []),
            ),
            OptionName: option.OptionName,
            OptionSettings: unlessEmpty(option.OptionSettings)?.map(({ Name, Value }) => ({ Name, Value })),
            OptionVersion: option.OptionVersion,
            Port: option.Port,
            VpcSecurityGroupMemberships: unlessEmpty(
              option.VpcSecurityGroupMemberships?.flatMap(({ VpcSecurityGroupId }) => VpcSecurityGroupId ?? []),
            ),
          })),
          OptionGroupDescription: group.OptionGroupDescription,
          OptionGroupName: group.OptionGroupName,
        },
      };
  },
});
