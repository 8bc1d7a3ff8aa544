import { all, any, has, is } from '@demarc/model';
import { isRestored, originOf, patience, storageHasNoOwnKey } from '../../db-cluster/origin.ts';
import type { ContextOf } from '../../kit.ts';
import { isServerlessV1, rdsOrigins, type Cluster } from './cluster-kind.ts';

/*
 * A cluster that is restored takes from its source what it does not say itself: encryption, key, administrator, port, backups. A source that is
 * not in the inventory leaves the answer unknown.
 *
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rds-dbcluster.html
 */

type Relations = Pick<ContextOf<'AWS::RDS::DBCluster'>, 'target'>;

/** What a cluster says of a property, or its source, or the source of that. */
export function ownOrInherited<K extends 'BackupRetentionPeriod' | 'MasterUsername' | 'Port'>(
  cluster: Cluster,
  name: K,
  context: Relations,
  steps = patience,
): Cluster[K] {
  const own = cluster[name];
  return own !== undefined || steps === 0 || !isRestored(cluster)
    ? own
    : ownOrInherited(originOf(cluster, rdsOrigins(context)), name, context, steps - 1);
}

/**
 * Whether the storage of a cluster is encrypted. A restored one is as its source is; to name a key encrypts it as well, and is refused where that
 * cannot be. A replica, and a member of a global database, are as their primary is. Aurora Serverless v1 is always encrypted.
 *
 * Sources: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless.html,
 * https://docs.aws.amazon.com/sdk-for-kotlin/api/latest/rds/aws.sdk.kotlin.services.rds.model/-restore-db-cluster-to-point-in-time-request/kms-key-id.html
 */
export function isEncrypted(cluster: Cluster, context: Relations, steps = patience): boolean {
  const { target } = context;
  const fromThere = (source: () => Cluster): boolean => steps > 0 && isEncrypted(source(), context, steps - 1);
  return any(
    () => is(cluster, 'StorageEncryptionType', 'sse-rds', 'sse-kms'),
    () => isServerlessV1(cluster),
    () =>
      all(
        () => !isRestored(cluster),
        () => cluster.StorageEncrypted === true,
      ),
    () =>
      all(
        () => isRestored(cluster),
        () =>
          any(
            () => has(cluster, 'KmsKeyId'),
            () => fromThere(() => originOf(cluster, rdsOrigins(context))),
          ),
      ),
    () => {
      const primary = cluster.ReplicationSourceIdentifier;
      return primary !== undefined && primary !== '' && fromThere(() => target('AWS::RDS::DBCluster', primary));
    },
    () => {
      const global = cluster.GlobalClusterIdentifier;
      return global !== undefined && global !== '' && target('AWS::RDS::GlobalCluster', global).StorageEncrypted === true;
    },
  );
}

/** Why the storage of a cluster has no key of the customer's own; a restored one that names none has that of its source. */
export const hasNoOwnKey = (cluster: Cluster, context: Relations): string | false => storageHasNoOwnKey(cluster, rdsOrigins(context));
