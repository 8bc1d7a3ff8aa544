import { any, is, matches } from '@demarc/model';
import type { AllTypes, ContextOf } from '../../kit.ts';

/** The properties of an Aurora or a Multi-AZ DB cluster. */
export type Cluster = AllTypes['AWS::RDS::DBCluster'];
type Relations = Pick<ContextOf<'AWS::RDS::DBCluster'>, 'target'>;
/** Whoever says which engine it is: the cluster itself, or that from which it has its data. */
interface WithEngine {
  readonly Engine?: string | undefined;
}

// `any` of one question: where nobody knows the engine, both answers are tried.

/** Neptune and DocumentDB answer the calls of RDS, too; they have checks of their own, and each thing is reported once. */
export const isRdsCluster = (cluster: Cluster): boolean => !any(() => is(cluster, 'Engine', 'neptune', 'docdb'));

/** The engine of a cluster that does not name one is that of its source, or of its global database. */
function namesEngine(cluster: Cluster, { target }: Relations): WithEngine {
  if (cluster.Engine !== undefined) return cluster;
  if (cluster.SourceDBClusterIdentifier !== undefined) return target('AWS::RDS::DBCluster', cluster.SourceDBClusterIdentifier);
  if (cluster.GlobalClusterIdentifier !== undefined) return target('AWS::RDS::GlobalCluster', cluster.GlobalClusterIdentifier);
  return cluster;
}

/** Aurora MySQL; its first version was called `aurora`. */
export function isAuroraMysql(cluster: Cluster, context: Relations): boolean {
  return isRdsCluster(cluster) && any(() => is(namesEngine(cluster, context), 'Engine', 'aurora-mysql', 'aurora'));
}

/** Aurora of any engine: members are instances of their own, the storage is one volume over three Zones. */
export function isAurora(cluster: Cluster, context: Relations): boolean {
  return isRdsCluster(cluster) && any(() => matches(namesEngine(cluster, context), 'Engine', 'aurora*'));
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
