import type { Parameter } from '@aws-sdk/client-rds';
import type { Json } from '@demarc/spec';
import { collector, type Found } from '../../../collector.ts';
import { familyOfGroup } from '../from-api/engine.ts';

const types = [
  'AWS::RDS::DBParameterGroup',
  'AWS::Neptune::DBParameterGroup',
  'AWS::RDS::DBClusterParameterGroup',
  'AWS::Neptune::DBClusterParameterGroup',
  'AWS::DocDB::DBClusterParameterGroup',
] as const;
const ofInstances = types.filter((type) => type.endsWith('::DBParameterGroup'));
const ofClusters = types.filter((type) => type.endsWith('::DBClusterParameterGroup'));
type Yields = Found<(typeof types)[number]>;

/**
 * Parameter groups with what somebody set in them: one call for each group of the customer's own. AWS's groups have a dot in their name, and nobody can
 * set anything there. Their tags would take a call each, and are not read. `Source`:
 * https://boto3.amazonaws.com/v1/documentation/api/1.28.70/reference/services/rds/client/describe_db_parameters.html (read 2026-11-26).
 */
export default collector(types, {
  scope: 'regional',
  calls: {
    DescribeDBParameterGroups: { action: 'rds:DescribeDBParameterGroups' },
    DescribeDBParameters: { action: 'rds:DescribeDBParameters' },
    DescribeDBClusterParameterGroups: { action: 'rds:DescribeDBClusterParameterGroups' },
    DescribeDBClusterParameters: { action: 'rds:DescribeDBClusterParameters' },
  },
  costs: { fixed: 2, each: { 'parameter group': 1 } },
  client: async (config) => new (await import('@aws-sdk/client-rds')).RDS(config),
  async *collect({ client, list, each, readAll, part }) {
    const groups = list(client.paginateDescribeDBParameterGroups({}), ({ DBParameterGroups }) => DBParameterGroups, ofInstances);
    yield* each(groups, async (group): Promise<readonly Yields[]> => {
      const { DBParameterGroupName: name = '', DBParameterGroupFamily: family, Description, DBParameterGroupArn: arn } = group;
      // A group of DocumentDB would have no type: its instances have no parameters.
      const whose = familyOfGroup(family);
      if (whose === 'DocDB') return [];
      const isOwn = !isOfAws(name);
      const parameters =
        isOwn &&
        (await readAll(client.paginateDescribeDBParameters({ DBParameterGroupName: name, Source: 'user' }), (page) => page.Parameters));
      const about = { id: name, arn, from: group, managedBy: isOwn ? undefined : 'aws' };
      const common = { Description, Family: family, Parameters: parameters ? part(parameters, valuesOf) : undefined };
      return whose === 'Neptune'
        ? [{ type: 'AWS::Neptune::DBParameterGroup', ...about, properties: { ...common, Name: name } }]
        : [
            {
              type: 'AWS::RDS::DBParameterGroup',
              ...about,
              properties: { ...common, DBParameterGroupName: name, DBParameterGroupArn: arn },
            },
          ];
    });

    const clusterGroups = list(
      client.paginateDescribeDBClusterParameterGroups({}),
      ({ DBClusterParameterGroups }) => DBClusterParameterGroups,
      ofClusters,
    );
    yield* each(clusterGroups, async (group): Promise<readonly Yields[]> => {
      const { DBClusterParameterGroupName: name = '', DBParameterGroupFamily: family, Description } = group;
      const isOwn = !isOfAws(name);
      const parameters =
        isOwn &&
        (await readAll(
          client.paginateDescribeDBClusterParameters({ DBClusterParameterGroupName: name, Source: 'user' }),
          (page) => page.Parameters,
        ));
      const about = { id: name, arn: group.DBClusterParameterGroupArn, from: group, managedBy: isOwn ? undefined : 'aws' };
      const common = { Description, Family: family, Parameters: parameters ? part(parameters, valuesOf) : undefined };
      switch (familyOfGroup(family)) {
        case 'Neptune':
          return [{ type: 'AWS::Neptune::DBClusterParameterGroup', ...about, properties: { ...common, Name: name } }];
        case 'DocDB':
          return [{ type: 'AWS::DocDB::DBClusterParameterGroup', ...about, properties: { ...common, Name: name } }];
        case 'RDS':
          return [{ type: 'AWS::RDS::DBClusterParameterGroup', ...about, properties: { ...common, DBClusterParameterGroupName: name } }];
      }
    });
  },
});

const isOfAws = (name: string): boolean => name.startsWith('default.');

/** What was set, by the parameter's name. The emulators of RDS tell all parameters: only those that somebody set count. */
const valuesOf = (parameters: readonly Parameter[]): Json =>
  Object.fromEntries(
    parameters.flatMap(({ ParameterName: name, ParameterValue: value, Source }) =>
      name === undefined || value === undefined || (Source ?? 'user') !== 'user' ? [] : [[name, value] as const],
    ),
  );
