import { any, has, is, matches } from '@demarc/model';
import type { AllTypes, ContextOf } from '../../kit.ts';

export type Instance = AllTypes['AWS::RDS::DBInstance'];
type Cluster = AllTypes['AWS::RDS::DBCluster'];
type Snapshot = AllTypes['AWS::RDS::DBSnapshot'];
type Relations = Pick<ContextOf<'AWS::RDS::DBInstance'>, 'target'>;

/*
 * What kind of database an instance is, and whom else it must be asked of. What an instance leaves to its cluster, its source or its snapshot:
 * https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_rds.CfnDBInstanceProps.html (read 2026-11-26).
 */

/** A member of a cluster: storage, backups, names, ports and protection are the cluster's, and asked there. */
export const isMember = (instance: Instance): boolean => has(instance, 'DBClusterIdentifier');

/** An instance with settings of its own. Those of Neptune and DocumentDB, which RDS lists too, are always members. */
export const standsAlone = (instance: Instance): boolean => !isMember(instance);

/** An instance that RDS runs for itself: Neptune and DocumentDB have types and questions of their own. */
export const isOfRds = (instance: Instance): boolean =>
  any(
    () => standsAlone(instance),
    () => !is(instance, 'Engine', 'neptune', 'docdb'),
  );

/** RDS Custom gives the host to its customer, and leaves out much of what RDS does for others. */
export const isCustom = (instance: Instance): boolean => matches(instance, 'Engine', 'custom-*');

/** A database that is restored to a point in time names its source, too, and is no replica of it. */
const isRestoredToTime = (instance: Instance): boolean =>
  any(
    () => has(instance, 'RestoreTime'),
    () => instance.UseLatestRestorableTime === true,
  );

/** A read replica: its data, its backups and its administrator are the source's. */
export const isReplica = (instance: Instance): boolean =>
  (has(instance, 'SourceDBInstanceIdentifier') || has(instance, 'SourceDBClusterIdentifier')) && !isRestoredToTime(instance);

/** How to read a property from each of the things that a database may be made of. */
export interface Readers<T> {
  instance(source: Instance): T | undefined;
  cluster(source: Cluster): T | undefined;
  snapshot(source: Snapshot): T | undefined;
}

/** Replicas of replicas end somewhere; a template that goes in circles is not followed further. */
const longestChain = 4;

/**
 * What a database takes over from what it is made of: a source, a snapshot, automated backups. `undefined` where it is made of nothing, or where
 * the source says nothing. Automated backups and snapshots of clusters are nobody's resource in a template: they are looked up, and so unknown.
 */
export function inherited<T>(instance: Instance, { target }: Relations, read: Readers<T>, left = longestChain): T | undefined {
  const ofInstance = (name: string): T | undefined => {
    const source = target('AWS::RDS::DBInstance', name);
    return read.instance(source) ?? (left > 0 ? inherited(source, { target }, read, left - 1) : undefined);
  };
  const ofSnapshot = (name: string): T | undefined => {
    const snapshot = target('AWS::RDS::DBSnapshot', name);
    return read.snapshot(snapshot) ?? (snapshot.DBInstanceIdentifier === undefined ? undefined : ofInstance(snapshot.DBInstanceIdentifier));
  };
  const snapshot = instance.DBSnapshotIdentifier ?? instance.DBClusterSnapshotIdentifier ?? instance.SourceDBInstanceAutomatedBackupsArn;
  if (snapshot !== undefined) return ofSnapshot(snapshot);
  const source = instance.SourceDBInstanceIdentifier ?? instance.SourceDbiResourceId;
  if (source !== undefined) return ofInstance(source);
  return instance.SourceDBClusterIdentifier === undefined
    ? undefined
    : read.cluster(target('AWS::RDS::DBCluster', instance.SourceDBClusterIdentifier));
}

/** Whether a database is made of another one, of a snapshot or of backups. */
export const hasSource = (instance: Instance): boolean => sources.some((name) => has(instance, name));

/** The properties that name what a database is made of. */
export const sources = [
  'DBSnapshotIdentifier',
  'DBClusterSnapshotIdentifier',
  'SourceDBInstanceAutomatedBackupsArn',
  'SourceDBInstanceIdentifier',
  'SourceDbiResourceId',
  'SourceDBClusterIdentifier',
] as const;

/** The engine, its version and how it is supported: said here, by the cluster, or by what the database is made of. */
export interface Running {
  readonly Engine: string | undefined;
  readonly EngineVersion: string | undefined;
  readonly EngineLifecycleSupport: string | undefined;
}

/** Each property is read only when it is asked for. */
export function running(instance: Instance, context: Relations): Running {
  const ask = (name: keyof Running & keyof Cluster): string | undefined => {
    if (instance[name] !== undefined) return instance[name];
    if (instance.DBClusterIdentifier !== undefined) return context.target('AWS::RDS::DBCluster', instance.DBClusterIdentifier)[name];
    return inherited<string>(instance, context, {
      instance: (source) => source[name],
      cluster: (source) => source[name],
      snapshot: (source) => (name === 'EngineLifecycleSupport' ? undefined : source[name]),
    });
  };
  return {
    get Engine() {
      return ask('Engine');
    },
    get EngineVersion() {
      return ask('EngineVersion');
    },
    get EngineLifecycleSupport() {
      return ask('EngineLifecycleSupport');
    },
  };
}
