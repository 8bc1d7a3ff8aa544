import type { Origins } from '../../db-cluster/origin.ts';
import type { ContextOf } from '../../kit.ts';

/** Where the data of a DocumentDB cluster can come from; its snapshots are those of RDS. */
export const origins = ({ target }: Pick<ContextOf<'AWS::DocDB::DBCluster'>, 'target'>): Origins => ({
  cluster: (name) => target('AWS::DocDB::DBCluster', name),
  snapshot: (name) => target('AWS::RDS::ClusterSnapshot', name),
});
