import { given, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import rule from './cluster-is-encrypted.ts';

const aurora = { Engine: 'aurora-postgresql' };
const multiAz = { Engine: 'postgres', DBClusterInstanceClass: 'db.m6gd.large' };
const key = 'arn:aws:kms:eu-central-1:111111111111:key/0a1b2c3d';
const cluster = (name: string, properties: object) => other('AWS::RDS::DBCluster', { ...aurora, ...properties }, name);
const snapshot = (properties: object) => other('AWS::RDS::ClusterSnapshot', properties, 'snapshot-1');
const noFix = 'the source is not encrypted';

table(rule, {
  encrypted: ['pass', { ...multiAz, StorageEncrypted: true }],
  'encrypted with a key': ['pass', { ...aurora, StorageEncrypted: true, KmsKeyId: key }],
  'switched off': ['fail', { ...multiAz, StorageEncrypted: false }, { says: 'not encrypted' }],
  'nothing said': ['fail', multiAz],
  'a key, but encryption is not switched on': ['fail', { ...multiAz, KmsKeyId: key }],
  'Aurora’s own encryption': ['pass', { ...aurora, StorageEncryptionType: 'sse-rds' }],
  'Aurora’s own encryption, the old switch off': ['pass', { ...aurora, StorageEncrypted: false, StorageEncryptionType: 'sse-rds' }],
  'an old Aurora cluster': ['fail', { ...aurora, StorageEncrypted: false, StorageEncryptionType: 'none' }],
  Neptune: ['not asked', { Engine: 'neptune' }],
  DocumentDB: ['not asked', { Engine: 'docdb', StorageEncrypted: false }],
  'from a snapshot that was not read': ['unknown', { ...aurora, SnapshotIdentifier: 'snapshot-9' }],
  'from a snapshot that was not read, the switch is on': [
    'unknown',
    { ...aurora, SnapshotIdentifier: 'snapshot-9', StorageEncrypted: true },
  ],
  'from a snapshot, with a key': ['pass', { ...aurora, SnapshotIdentifier: 'snapshot-9', StorageEncrypted: true, KmsKeyId: key }],
  'from an encrypted snapshot': ['pass', { ...aurora, SnapshotIdentifier: 'snapshot-1' }, { with: [snapshot({ StorageEncrypted: true })] }],
  'from a plain snapshot': [
    'fail',
    { ...aurora, SnapshotIdentifier: 'snapshot-1' },
    { with: [snapshot({ StorageEncrypted: false })], noFix },
  ],
  'from a plain snapshot, the switch is on': [
    'fail',
    { ...aurora, SnapshotIdentifier: 'snapshot-1', StorageEncrypted: true },
    { with: [snapshot({ StorageEncrypted: false })], noFix },
  ],
  'from a snapshot that the code takes of an encrypted cluster': [
    'pass',
    { ...aurora, SnapshotIdentifier: 'snapshot-1' },
    { with: [snapshot({ DBClusterIdentifier: 'source' }), cluster('source', { StorageEncrypted: true })] },
  ],
  'an empty snapshot identifier': ['fail', { ...multiAz, SnapshotIdentifier: '' }],
  'a clone of an encrypted cluster': [
    'pass',
    { ...aurora, SourceDBClusterIdentifier: 'source', RestoreType: 'copy-on-write' },
    { with: [cluster('source', { StorageEncrypted: true })] },
  ],
  'a clone of a plain cluster': [
    'fail',
    { ...aurora, SourceDBClusterIdentifier: 'source', RestoreType: 'copy-on-write' },
    { with: [cluster('source', { StorageEncrypted: false })], noFix },
  ],
  'a clone of a clone': [
    'pass',
    { ...aurora, SourceDBClusterIdentifier: 'second' },
    { with: [cluster('second', { SourceDBClusterIdentifier: 'first' }), cluster('first', { StorageEncrypted: true })] },
  ],
  'a clone of a cluster elsewhere': ['unknown', { ...aurora, SourceDBClusterIdentifier: 'elsewhere' }],
  'a clone of a cluster elsewhere, with a key': ['pass', { ...aurora, SourceDBClusterIdentifier: 'elsewhere', KmsKeyId: key }],
  'a replica of a cluster elsewhere': ['unknown', { ...multiAz, ReplicationSourceIdentifier: 'elsewhere' }],
  'an encrypted replica': ['pass', { ...aurora, ReplicationSourceIdentifier: 'elsewhere', StorageEncrypted: true }],
  'a member of an encrypted global database': [
    'pass',
    { ...aurora, GlobalClusterIdentifier: 'global' },
    { with: [other('AWS::RDS::GlobalCluster', { StorageEncrypted: true }, 'global')] },
  ],
  'a member of a plain global database': [
    'fail',
    { ...aurora, GlobalClusterIdentifier: 'global' },
    { with: [other('AWS::RDS::GlobalCluster', { StorageEncrypted: false }, 'global')] },
  ],
  'a member of a global database elsewhere': ['unknown', { ...aurora, GlobalClusterIdentifier: 'elsewhere' }],
  'the switch by a parameter': ['unknown', { ...multiAz, StorageEncrypted: unresolved }],
  'the switch by a condition': ['unknown', { ...multiAz, StorageEncrypted: oneOf(true, false) }],
  'on in both branches': ['pass', { ...multiAz, StorageEncrypted: oneOf(true, true) }],
  'from a snapshot or new, both encrypted': [
    'unknown', // the snapshot may be plain
    { ...aurora, SnapshotIdentifier: oneOf('snapshot-9', undefined), StorageEncrypted: true },
  ],
  'from a snapshot or new, with a key': [
    'pass',
    { ...aurora, SnapshotIdentifier: oneOf('snapshot-9', undefined), StorageEncrypted: true, KmsKeyId: key },
  ],
  'a snapshot by a parameter': ['unknown', { ...aurora, SnapshotIdentifier: given, StorageEncrypted: true }],
});
