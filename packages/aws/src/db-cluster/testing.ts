import { beginning, denied, given, more, oneOf, other, self, unresolved, type Row } from '../testing/index.ts';

/*
 * The rows of questions that are the same for the clusters of several engines: Neptune and DocumentDB took over the clusters of Aurora, and the
 * properties of a cluster have the same names and meanings there.
 */

type Rows = Readonly<Record<string, Row<object>>>;

const key = 'arn:aws:kms:eu-central-1:111111111111:key/0a1b2c3d';
const encrypted = { StorageEncrypted: true };

/** Is the storage of a cluster encrypted? */
export function encryptionRows(type: string): Rows {
  const cluster = (name: string, properties: object) => other(type, properties, name);
  const snapshot = (properties: object) => other('AWS::RDS::ClusterSnapshot', properties, 'snapshot-1');
  return {
    encrypted: ['pass', { StorageEncrypted: true }],
    'encrypted with a key': ['pass', { StorageEncrypted: true, KmsKeyId: key }],
    'switched off': ['fail', { StorageEncrypted: false }, { says: 'not encrypted' }],
    'nothing said': ['fail', {}],
    'a key, but encryption is not switched on': ['fail', { KmsKeyId: key }],
    'from a snapshot that was not read': ['unknown', { SnapshotIdentifier: 'snapshot-9' }],
    'from a snapshot, with a key': ['pass', { SnapshotIdentifier: 'snapshot-9', KmsKeyId: key }],
    'from a snapshot, and switched on': ['pass', { SnapshotIdentifier: 'snapshot-9', StorageEncrypted: true }],
    'from a snapshot, and switched off': ['unknown', { SnapshotIdentifier: 'snapshot-9', StorageEncrypted: false }],
    'from an encrypted snapshot': ['pass', { SnapshotIdentifier: 'snapshot-1' }, { with: [snapshot({ StorageEncrypted: true })] }],
    'from a plain snapshot': ['fail', { SnapshotIdentifier: 'snapshot-1' }, { with: [snapshot({ StorageEncrypted: false })] }],
    'from a snapshot that the code takes of an encrypted cluster': [
      'pass',
      { SnapshotIdentifier: 'snapshot-1' },
      { with: [snapshot({ DBClusterIdentifier: 'source' }), cluster('source', { StorageEncrypted: true })] },
    ],
    'a copy of an encrypted cluster': [
      'pass',
      { SourceDBClusterIdentifier: 'source', RestoreType: 'copy-on-write' },
      { with: [cluster('source', { StorageEncrypted: true })] },
    ],
    'a copy of a plain cluster': ['fail', { SourceDBClusterIdentifier: 'source' }, { with: [cluster('source', {})] }],
    'a copy of a cluster elsewhere': ['unknown', { SourceDBClusterIdentifier: 'elsewhere' }],
    'by a parameter': ['unknown', { StorageEncrypted: unresolved }],
    'by a condition': ['unknown', { StorageEncrypted: oneOf(true, false) }],
    'on in both branches': ['pass', { StorageEncrypted: oneOf(true, true) }],
    'restored or new, off': ['unknown', { SnapshotIdentifier: oneOf('snapshot-9', undefined), StorageEncrypted: false }],
    'restored or new, on': ['pass', { SnapshotIdentifier: oneOf('snapshot-9', undefined), StorageEncrypted: true }],
  };
}

/** Has a cluster instances in several Zones? `type` is that of the instances. */
export function zoneRows(type: string): Rows {
  const instance = (name: string, AvailabilityZone?: unknown) =>
    other(type, { DBClusterIdentifier: self, ...(AvailabilityZone !== undefined && { AvailabilityZone }) }, name);
  const a = instance('primary', 'eu-central-1a');
  const b = instance('replica', 'eu-central-1b');
  return {
    'two instances in two Zones': ['pass', {}, { with: [a, b] }],
    'two instances in one Zone': ['fail', {}, { with: [a, instance('replica', 'eu-central-1a')], says: 'no two instances' }],
    'three instances, one in another Zone': ['pass', {}, { with: [a, instance('second', 'eu-central-1a'), b] }],
    'one instance': ['fail', {}, { with: [a] }],
    'one instance that leaves the Zone to AWS': ['fail', {}, { with: [instance('only')] }],
    'no instance': ['fail', {}],
    'the list of Zones says nothing of instances': ['fail', { AvailabilityZones: ['eu-central-1a', 'eu-central-1b'] }, { with: [a] }],
    'two instances that leave the Zone to AWS': ['pass', {}, { with: [instance('primary'), instance('replica')] }],
    'instances of another cluster': [
      'fail',
      {},
      { with: [a, other(type, { DBClusterIdentifier: 'another', AvailabilityZone: 'eu-central-1b' }, 'replica')] },
    ],
    'a Zone by a parameter': ['unknown', {}, { with: [a, instance('replica', given)] }],
    'a Zone by a parameter, two others known': ['pass', {}, { with: [instance('third', given), a, b] }],
    'one Zone or another, neither the first': ['pass', {}, { with: [a, instance('replica', oneOf('eu-central-1b', 'eu-central-1c'))] }],
    'an instance of nobody knows which cluster': [
      'unknown',
      {},
      { with: [a, other(type, { DBClusterIdentifier: unresolved, AvailabilityZone: 'eu-central-1b' }, 'replica')] },
    ],
    'the instances were not read': ['unknown', {}, { unread: [type] }],
    'two instances are known, others not': ['pass', {}, { with: [a, b], unread: [type] }],
  };
}

/** Has the storage of a cluster a key of the customer’s? */
export function customerKeyRows(type: string): Rows {
  return {
    'a key by its ARN': ['pass', { ...encrypted, KmsKeyId: key }],
    'a key by its alias': ['pass', { ...encrypted, KmsKeyId: 'alias/routes' }],
    'a key of the template': ['pass', { ...encrypted, KmsKeyId: '⟨t#Key.Arn⟩' }],
    'the key of AWS by its alias': ['fail', { ...encrypted, KmsKeyId: 'alias/aws/rds' }, { says: 'AWS’s own' }],
    'the key of AWS by the ARN of its alias': ['fail', { ...encrypted, KmsKeyId: 'arn:aws:kms:eu-central-1:111111111111:alias/aws/rds' }],
    'no key': ['fail', encrypted, { says: 'no key is named' }],
    'not encrypted': ['fail', { StorageEncrypted: false }],
    'a copy': [
      'pass',
      { SourceDBClusterIdentifier: 'source' },
      { with: [other(type, { StorageEncrypted: true, KmsKeyId: key }, 'source')] },
    ],
    'a copy of one without a key': ['fail', { SourceDBClusterIdentifier: 'source' }, { with: [other(type, encrypted, 'source')] }],
    'from a snapshot': ['unknown', { SnapshotIdentifier: 'snapshot-9' }],
    'from a snapshot, with a key': ['pass', { SnapshotIdentifier: 'snapshot-9', KmsKeyId: key }],
    'a key by a parameter': ['unknown', { ...encrypted, KmsKeyId: unresolved }],
    'a key by a parameter that is surely given': ['unknown', { ...encrypted, KmsKeyId: given }],
    'an alias whose beginning is AWS’s': ['fail', { ...encrypted, KmsKeyId: beginning('alias/aws/') }],
    'one key or another': ['pass', { ...encrypted, KmsKeyId: oneOf(key, '⟨t#Key.Arn⟩') }],
    'a key or none': ['unknown', { ...encrypted, KmsKeyId: oneOf(key, undefined) }],
  };
}

/** Does a cluster keep its backups long enough? */
export function retentionRows(type: string): Rows {
  const source = (properties: object) => other(type, properties, 'source');
  return {
    'a month': ['pass', { BackupRetentionPeriod: 30 }],
    'a week': ['pass', { BackupRetentionPeriod: 7 }],
    'six days': ['fail', { BackupRetentionPeriod: 6 }, { says: 'kept for 6 days' }],
    'one day, as AWS gives': ['fail', { BackupRetentionPeriod: 1 }, { says: 'for one day' }],
    'nothing said': ['fail', {}, { says: 'no number' }],
    'more is asked for': ['fail', { BackupRetentionPeriod: 7 }, { settings: { minDays: 14 }, says: 'fewer than 14' }],
    'more is asked for and kept': ['pass', { BackupRetentionPeriod: 14 }, { settings: { minDays: 14 } }],
    'less is asked for': ['pass', { BackupRetentionPeriod: 1 }, { settings: { minDays: 1 } }],
    'restored, and says so itself': ['pass', { SnapshotIdentifier: 'snapshot-9', BackupRetentionPeriod: 7 }],
    'restored from a snapshot that was not read': ['unknown', { SnapshotIdentifier: 'snapshot-9' }],
    'a copy keeps those of its source': [
      'pass',
      { SourceDBClusterIdentifier: 'source' },
      { with: [source({ BackupRetentionPeriod: 14 })] },
    ],
    'a copy of one that keeps few': [
      'fail',
      { SourceDBClusterIdentifier: 'source' },
      { with: [source({ BackupRetentionPeriod: 2 })], says: '2 days' },
    ],
    'by a parameter': ['unknown', { BackupRetentionPeriod: unresolved }],
    'enough in one branch': ['unknown', { BackupRetentionPeriod: oneOf(7, 1) }],
    'enough in both branches': ['pass', { BackupRetentionPeriod: oneOf(7, 35) }],
    'too few in both branches': ['fail', { BackupRetentionPeriod: oneOf(1, 3) }],
  };
}

/** Does a cluster export its audit log? `another` is a log of the engine that is none. */
export function auditLogRows(another: string): Rows {
  const exporting = (...EnableCloudwatchLogsExports: string[]) => ({ EnableCloudwatchLogsExports });
  return {
    'the audit log': ['pass', exporting('audit')],
    'with another': ['pass', exporting(another, 'audit')],
    'another only': ['fail', exporting(another), { says: 'not exported' }],
    'an empty list': ['fail', exporting()],
    'nothing said': ['fail', {}],
    'a name in capitals': ['fail', exporting('AUDIT')],
    'the list by a parameter': ['unknown', { EnableCloudwatchLogsExports: unresolved }],
    'a log by a parameter': ['unknown', { EnableCloudwatchLogsExports: [given] }],
    'a log by a parameter, and the audit log': ['pass', { EnableCloudwatchLogsExports: [given, 'audit'] }],
    'more logs than are known': ['unknown', { EnableCloudwatchLogsExports: [another, more] }],
    'known, and more': ['pass', { EnableCloudwatchLogsExports: [more, 'audit'] }],
    'exported or not': ['unknown', { EnableCloudwatchLogsExports: oneOf(['audit'], undefined) }],
    'exported in both branches': ['pass', { EnableCloudwatchLogsExports: oneOf(['audit'], [another, 'audit']) }],
    'in neither': ['fail', { EnableCloudwatchLogsExports: oneOf([another], undefined) }],
  };
}

/** Is a cluster protected from deletion? */
export const protectionRows: Rows = {
  protected: ['pass', { DeletionProtection: true }],
  'not protected': ['fail', { DeletionProtection: false }, { says: 'deleted' }],
  'nothing said': ['fail', {}],
  'a text that is no boolean': ['fail', { DeletionProtection: 'yes' }], // what the canonical form cannot read stays as it is
  restored: ['fail', { SnapshotIdentifier: 'snapshot-9' }],
  'restored and protected': ['pass', { SnapshotIdentifier: 'snapshot-9', DeletionProtection: true }],
  'a member of a global cluster': ['fail', { GlobalClusterIdentifier: 'global' }],
  'by a parameter': ['unknown', { DeletionProtection: unresolved }],
  'not read': ['unknown', { DeletionProtection: denied }],
  'in production only': ['unknown', { DeletionProtection: oneOf(true, false) }],
  'in both branches': ['pass', { DeletionProtection: oneOf(true, true) }],
  'in neither': ['fail', { DeletionProtection: oneOf(false, undefined) }],
};
