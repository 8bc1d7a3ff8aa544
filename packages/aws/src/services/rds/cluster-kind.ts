import { any, has, is } from '@demarc/model';
import { isRestored, originOf, patience, type Origins } from '../../db-cluster/origin.ts';
import type { AllTypes, ContextOf } from '../../kit.ts';

/** The properties of an Aurora or a Multi-AZ DB cluster. */
export type Cluster = AllTypes['AWS::RDS::DBCluster'];
type Relations = Pick<ContextOf<'AWS::RDS::DBCluster'>, 'target'>;
// Below, `any` of one question tries both answers where nobody knows the engine.

/** Whoever says which engine it is: the cluster itself, or that from which it has its data. */
interface WithEngine {
  readonly Engine?: string | undefined;
}

/** Where the data of a cluster can come from. */
export const rdsOrigins = ({ target }: Relations): Origins<Cluster> => ({
  cluster: (name) => target('AWS::RDS::DBCluster', name),
  snapshot: (name) => target('AWS::RDS::ClusterSnapshot', name),
});

/** Neptune and DocumentDB answer the calls of RDS, too; they have checks of their own, and each thing is reported once. */
export const isRdsCluster = (cluster: Cluster): boolean => !any(() => is(cluster, 'Engine', 'neptune', 'docdb'));

/** The engine of a cluster that does not name one is that of its source, or of its global database. */
function namesEngine(cluster: Cluster, context: Relations, steps = patience): WithEngine {
  if (cluster.Engine !== undefined || steps === 0) return cluster;
  if (isRestored(cluster)) return namesEngine(originOf(cluster, rdsOrigins(context)), context, steps - 1);
  const global = cluster.GlobalClusterIdentifier;
  return global === undefined || global === '' ? cluster : context.target('AWS::RDS::GlobalCluster', global);
}

/** Aurora MySQL; its first version was called `aurora`. */
export function isAuroraMysql(cluster: Cluster, context: Relations): boolean {
  return isRdsCluster(cluster) && any(() => is(namesEngine(cluster, context), 'Engine', 'aurora-mysql', 'aurora'));
}

/** A Multi-AZ DB cluster is no Aurora: RDS makes its three instances, each in a Zone of its own. */
export function isMultiAzCluster(cluster: Cluster, context: Relations): boolean {
  return (
    isRdsCluster(cluster) &&
    any(
      () => has(cluster, 'DBClusterInstanceClass'),
      () => is(namesEngine(cluster, context), 'Engine', 'mysql', 'postgres'),
    )
  );
}

/** PostgreSQL, of Aurora or of a Multi-AZ DB cluster. */
export function isPostgresql(cluster: Cluster, context: Relations): boolean {
  return isRdsCluster(cluster) && any(() => is(namesEngine(cluster, context), 'Engine', 'aurora-postgresql', 'postgres'));
}

/** MySQL, of Aurora or of a Multi-AZ DB cluster. */
export function isMysql(cluster: Cluster, context: Relations): boolean {
  return isRdsCluster(cluster) && any(() => is(namesEngine(cluster, context), 'Engine', 'aurora-mysql', 'aurora', 'mysql'));
}

/**
 * Aurora Serverless v1 has no instances and none of their settings; version 2 is `provisioned`:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbcluster.html
 */
export const isServerlessV1 = (cluster: Cluster): boolean => any(() => is(cluster, 'EngineMode', 'serverless'));

/** A member of an Aurora global database: it names the global cluster, or is the source of one. */
export function isInGlobalDatabase(cluster: Cluster, { referrers }: Pick<ContextOf<'AWS::RDS::DBCluster'>, 'referrers'>): boolean {
  const names = cluster.GlobalClusterIdentifier;
  return (names !== undefined && names !== '') || referrers('AWS::RDS::GlobalCluster', 'SourceDBClusterIdentifier').some(() => true);
}
