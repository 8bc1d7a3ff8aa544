import { clusterParameter } from '../../db-cluster/parameters.ts';
import type { ContextOf } from '../../kit.ts';
import type { Cluster } from './cluster-kind.ts';

/** What the parameter group of a cluster says of a parameter; see `clusterParameter`. */
export const rdsClusterParameter = (
  cluster: Cluster,
  name: string,
  { target }: Pick<ContextOf<'AWS::RDS::DBCluster'>, 'target'>,
): string | undefined => clusterParameter(cluster, name, (group) => target('AWS::RDS::DBClusterParameterGroup', group));
