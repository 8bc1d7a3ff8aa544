import { all, any, has } from '@demarc/model';
import { lacksCustomerKey } from '../customer-key.ts';

/** What a cluster of any engine says of its storage and of where its data come from. */
export interface Restorable {
  readonly BackupRetentionPeriod?: number | undefined;
  readonly KmsKeyId?: string | undefined;
  readonly SnapshotIdentifier?: string | undefined;
  readonly SourceDBClusterIdentifier?: string | undefined;
  readonly SourceDbClusterResourceId?: string | undefined;
  readonly StorageEncrypted?: boolean | undefined;
}
/** A snapshot; code says of it only whose it is. */
export interface Snapshot extends Restorable {
  readonly DBClusterIdentifier?: string | undefined;
}
/** How the sources of an engine's clusters are found by their names. One that is not in the inventory leaves the answer unknown. */
export interface Origins<C extends Restorable = Restorable> {
  cluster(name: string): C;
  snapshot(name: string): C & Snapshot;
}

/** Sources of sources that are followed; only a template that AWS refuses has more. */
export const patience = 8;

const isNamed = (cluster: Restorable, name: keyof Restorable): boolean => has(cluster, name) && cluster[name] !== '';

/** Whether the data of a cluster come from a snapshot or from another cluster. */
export const isRestored = (cluster: Restorable): boolean =>
  any(
    () => isNamed(cluster, 'SnapshotIdentifier'),
    () => isNamed(cluster, 'SourceDBClusterIdentifier'),
    () => isNamed(cluster, 'SourceDbClusterResourceId'),
  );

/** That from which a cluster is restored: another cluster, or a snapshot, which has the same properties where it was read. */
export function originOf<C extends Restorable>(cluster: C, origins: Origins<C>): C {
  const id = cluster.SnapshotIdentifier;
  if (id === undefined || id === '') {
    const source = cluster.SourceDBClusterIdentifier;
    return origins.cluster(source !== undefined && source !== '' ? source : (cluster.SourceDbClusterResourceId ?? ''));
  }
  const snapshot = origins.snapshot(id);
  return snapshot.StorageEncrypted === undefined && snapshot.DBClusterIdentifier !== undefined
    ? origins.cluster(snapshot.DBClusterIdentifier)
    : snapshot;
}

/**
 * Whether the storage of a Neptune or DocumentDB cluster is encrypted. A restored one that does not say is as its source; to name a key encrypts it
 * as well, and is refused where that cannot be.
 *
 * Sources: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-neptune-dbcluster.html,
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-docdb-dbcluster.html
 */
export function storageIsEncrypted(cluster: Restorable, origins: Origins, steps = patience): boolean {
  return any(
    () => cluster.StorageEncrypted === true,
    () =>
      all(
        () => isRestored(cluster),
        () =>
          any(
            () => has(cluster, 'KmsKeyId'),
            () => steps > 0 && storageIsEncrypted(originOf(cluster, origins), origins, steps - 1),
          ),
      ),
  );
}

/** Days for which a cluster keeps its automatic backups; a restored one that does not say keeps those of its source. */
export function retentionOf(cluster: Restorable, origins: Origins, steps = patience): number | undefined {
  const own = cluster.BackupRetentionPeriod;
  return own !== undefined || steps === 0 || !isRestored(cluster) ? own : retentionOf(originOf(cluster, origins), origins, steps - 1);
}

/** Why the storage of a cluster has no key of the customer's own; a restored one that names none has that of its source. */
export function storageHasNoOwnKey(cluster: Restorable, origins: Origins, steps = patience): string | false {
  if (has(cluster, 'KmsKeyId') || steps === 0 || !isRestored(cluster))
    return lacksCustomerKey(cluster, 'KmsKeyId', 'no key is named: a key of AWS encrypts it, if any does');
  return storageHasNoOwnKey(originOf(cluster, origins), origins, steps - 1);
}
