import type { DBInstance, DBCluster, DBSubnetGroup, GlobalCluster } from '@aws-sdk/client-rds';
import { Hole } from '@demarc/model';
import { collector, type Answer, type Found } from '../../../collector.ts';
import {
  clusterProperties,
  docdbClusterProperties,
  globalProperties,
  neptuneClusterProperties,
  writerOf,
  type InGlobal,
} from '../from-api/cluster.ts';
import { familyOf, timeOf, type Family } from '../from-api/engine.ts';
import { docdbInstanceProperties, instanceProperties, neptuneInstanceProperties } from '../from-api/instance.ts';

const types = [
  'AWS::RDS::DBInstance',
  'AWS::Neptune::DBInstance',
  'AWS::DocDB::DBInstance',
  'AWS::RDS::DBCluster',
  'AWS::Neptune::DBCluster',
  'AWS::DocDB::DBCluster',
  'AWS::RDS::GlobalCluster',
  'AWS::Neptune::GlobalCluster',
  'AWS::DocDB::GlobalCluster',
  'AWS::RDS::DBSubnetGroup',
  'AWS::Neptune::DBSubnetGroup',
  'AWS::DocDB::DBSubnetGroup',
  'Demarc::RDS::EngineVersion',
] as const;
type Yields = Found<(typeof types)[number]>;

/**
 * Databases, clusters, global clusters and subnet groups; the lists of RDS hold those of Neptune and DocumentDB, too, and each is told as what it is. A
 * subnet group belongs to no engine, but to those that stand in it. The versions that RDS offers are asked once for each engine in use. Actions:
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonrds.html (our reading).
 */
export default collector(types, {
  scope: 'regional',
  calls: {
    DescribeDBInstances: { action: 'rds:DescribeDBInstances' },
    DescribeDBClusters: { action: 'rds:DescribeDBClusters' },
    DescribeGlobalClusters: { action: 'rds:DescribeGlobalClusters' },
    DescribeDBSubnetGroups: { action: 'rds:DescribeDBSubnetGroups' },
    DescribeDBEngineVersions: { action: 'rds:DescribeDBEngineVersions' },
  },
  costs: { fixed: 4, each: { 'database engine in use': 1 } },
  client: async (config) => new (await import('@aws-sdk/client-rds')).RDS(config),
  async *collect({ client, list, readAll, region }) {
    const [instances, clusters, globals, groups] = await Promise.all([
      // Whose a subnet group is, and which engines are in use, is known from whatever stands in it.
      allOf(
        list(client.paginateDescribeDBInstances({}), ({ DBInstances }) => DBInstances, [
          ...of('DBInstance'),
          ...of('DBSubnetGroup'),
          'Demarc::RDS::EngineVersion',
        ]),
      ),
      allOf(list(client.paginateDescribeDBClusters({}), ({ DBClusters }) => DBClusters, [...of('DBCluster'), ...of('DBSubnetGroup')])),
      readAll(client.paginateDescribeGlobalClusters({}), ({ GlobalClusters }) => GlobalClusters, of('GlobalCluster')),
      allOf(list(client.paginateDescribeDBSubnetGroups({}), ({ DBSubnetGroups }) => DBSubnetGroups, of('DBSubnetGroup'))),
    ]);
    for (const db of instances) yield instanceFound(db, region);
    for (const cluster of clusters) yield clusterFound(cluster, globalOf(cluster, globals));
    for (const global of itemsOf(globals)) if (isToldHere(global, region)) yield globalFound(global);
    const users = usersOf(instances, clusters);
    for (const group of groups)
      for (const family of users.get(group.DBSubnetGroupName ?? '') ?? (['RDS'] as const)) yield groupFound(group, family);

    const engines = [...new Set(instances.flatMap(({ Engine }) => (Engine === undefined || !isOffered(Engine) ? [] : Engine)))].sort();
    const offered = await Promise.all(
      engines.map((Engine) =>
        readAll(client.paginateDescribeDBEngineVersions({ Engine }), ({ DBEngineVersions }) => DBEngineVersions, [
          'Demarc::RDS::EngineVersion',
        ]),
      ),
    );
    for (const answer of offered)
      for (const version of itemsOf(answer))
        yield {
          type: 'Demarc::RDS::EngineVersion',
          id: `${version.Engine ?? ''}|${version.EngineVersion ?? ''}`,
          managedBy: 'aws',
          from: version,
          properties: { Engine: version.Engine, EngineVersion: version.EngineVersion, IsDefault: unasked, Support: unasked },
        };
  },
});

const unasked = new Hole('not-collected', 'the list of versions does not tell it');

/** A type of each of the three services. */
const of = <N extends 'DBInstance' | 'DBCluster' | 'GlobalCluster' | 'DBSubnetGroup'>(
  name: N,
): readonly (`AWS::RDS::${N}` | `AWS::Neptune::${N}` | `AWS::DocDB::${N}`)[] => [
  `AWS::RDS::${name}`,
  `AWS::Neptune::${name}`,
  `AWS::DocDB::${name}`,
];

/** RDS Custom runs versions that its customer makes; Neptune's and DocumentDB's are nobody's question. */
const isOffered = (engine: string): boolean => familyOf(engine) === 'RDS' && !engine.startsWith('custom-');

function instanceFound(db: DBInstance, region: string): Yields {
  const about = { id: db.DBInstanceIdentifier ?? '', arn: db.DBInstanceArn, names: namesOf(db.DbiResourceId), from: db };
  switch (familyOf(db.Engine)) {
    case 'Neptune':
      return { type: 'AWS::Neptune::DBInstance', ...about, properties: neptuneInstanceProperties(db) };
    case 'DocDB':
      return { type: 'AWS::DocDB::DBInstance', ...about, properties: docdbInstanceProperties(db) };
    case 'RDS':
      return {
        type: 'AWS::RDS::DBInstance',
        ...about,
        properties: instanceProperties(db, region),
        observed: {
          BackupProtected: unread,
          CertificateValidTill: timeOf(db.CertificateDetails?.ValidTill),
          EngineVersion: db.EngineVersion,
        },
      };
  }
}

const unread = new Hole('not-collected', 'the recovery points of AWS Backup are not read');

function clusterFound(cluster: DBCluster, global: InGlobal): Yields {
  const about = {
    id: cluster.DBClusterIdentifier ?? '',
    arn: cluster.DBClusterArn,
    names: namesOf(cluster.DbClusterResourceId),
    from: cluster,
  };
  switch (familyOf(cluster.Engine)) {
    case 'Neptune':
      return { type: 'AWS::Neptune::DBCluster', ...about, properties: neptuneClusterProperties(cluster, global) };
    case 'DocDB':
      return { type: 'AWS::DocDB::DBCluster', ...about, properties: docdbClusterProperties(cluster, global) };
    case 'RDS':
      return { type: 'AWS::RDS::DBCluster', ...about, properties: clusterProperties(cluster, global) };
  }
}

/** The global cluster of a cluster: what it says itself, else whoever counts it among its members. */
function globalOf(cluster: DBCluster, globals: Answer<readonly GlobalCluster[]>): InGlobal {
  if (cluster.GlobalClusterIdentifier !== undefined) return cluster.GlobalClusterIdentifier;
  if (globals.value instanceof Hole) return globals.value;
  return globals.value?.find(({ GlobalClusterMembers: members }) =>
    members?.some(({ DBClusterArn }) => DBClusterArn === cluster.DBClusterArn),
  )?.GlobalClusterIdentifier;
}

/** A global cluster is listed in every Region of its members, and told in that of the one that writes. */
function isToldHere(global: GlobalCluster, region: string): boolean {
  const writer = writerOf(global);
  return writer === undefined || writer.split(':')[3] === region;
}

function globalFound(global: GlobalCluster): Yields {
  const about = {
    id: global.GlobalClusterIdentifier ?? '',
    arn: global.GlobalClusterArn,
    names: namesOf(global.GlobalClusterResourceId),
    from: global,
  };
  const properties = globalProperties(global);
  switch (familyOf(global.Engine)) {
    case 'Neptune':
      return { type: 'AWS::Neptune::GlobalCluster', ...about, properties };
    case 'DocDB':
      return {
        type: 'AWS::DocDB::GlobalCluster',
        ...about,
        properties: { ...properties, GlobalClusterArn: global.GlobalClusterArn, GlobalClusterResourceId: global.GlobalClusterResourceId },
      };
    case 'RDS':
      return {
        type: 'AWS::RDS::GlobalCluster',
        ...about,
        properties: {
          ...properties,
          EngineLifecycleSupport: global.EngineLifecycleSupport,
          GlobalEndpoint: global.Endpoint === undefined ? undefined : { Address: global.Endpoint },
        },
      };
  }
}

/** Whose databases stand in each subnet group, by its name. */
function usersOf(instances: readonly DBInstance[], clusters: readonly DBCluster[]): ReadonlyMap<string, ReadonlySet<Family>> {
  const users = new Map<string, Set<Family>>();
  const note = (group: string | undefined, engine: string | undefined): void => {
    if (group !== undefined) users.set(group, (users.get(group) ?? new Set()).add(familyOf(engine)));
  };
  for (const { DBSubnetGroup: group, Engine } of instances) note(group?.DBSubnetGroupName, Engine);
  for (const { DBSubnetGroup: group, Engine } of clusters) note(group, Engine);
  return users;
}

function groupFound(group: DBSubnetGroup, family: Family): Yields {
  const properties = {
    DBSubnetGroupDescription: group.DBSubnetGroupDescription,
    DBSubnetGroupName: group.DBSubnetGroupName,
    SubnetIds: group.Subnets?.flatMap(({ SubnetIdentifier }) => SubnetIdentifier ?? []),
  };
  const about = { id: group.DBSubnetGroupName ?? '', arn: group.DBSubnetGroupArn, from: group };
  switch (family) {
    case 'Neptune':
      return { type: 'AWS::Neptune::DBSubnetGroup', ...about, properties };
    case 'DocDB':
      return { type: 'AWS::DocDB::DBSubnetGroup', ...about, properties };
    case 'RDS':
      return { type: 'AWS::RDS::DBSubnetGroup', ...about, properties: { ...properties, DBSubnetGroupArn: group.DBSubnetGroupArn } };
  }
}

async function allOf<I>(items: AsyncIterable<I>): Promise<readonly I[]> {
  const all: I[] = [];
  for await (const item of items) all.push(item);
  return all;
}
const namesOf = (id: string | undefined): readonly string[] => (id === undefined ? [] : [id]);
const itemsOf = <I>({ value }: Answer<readonly I[]>): readonly I[] => (value instanceof Hole ? [] : (value ?? []));
