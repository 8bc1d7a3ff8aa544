import { oneOf, other, table, unresolved } from '../../../testing/index.ts';
import rule from './cluster-is-encrypted.ts';

const key = 'arn:aws:kms:eu-central-1:111111111111:key/0a1b2c3d';
const cluster = (name: string, properties: object) => other('AWS::DocDB::DBCluster', properties, name);
const snapshot = (properties: object) => other('AWS::RDS::ClusterSnapshot', properties, 'snapshot-1');

table(rule, {
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
  'a member of an encrypted global cluster': [
    'pass',
    { GlobalClusterIdentifier: 'global' },
    { with: [other('AWS::DocDB::GlobalCluster', { StorageEncrypted: true }, 'global')] },
  ],
  'a member of a plain global cluster': [
    'fail',
    { GlobalClusterIdentifier: 'global' },
    { with: [other('AWS::DocDB::GlobalCluster', { StorageEncrypted: false }, 'global')] },
  ],
  'a member of a global cluster elsewhere': ['unknown', { GlobalClusterIdentifier: 'elsewhere' }],
  'by a parameter': ['unknown', { StorageEncrypted: unresolved }],
  'by a condition': ['unknown', { StorageEncrypted: oneOf(true, false) }],
  'on in both branches': ['pass', { StorageEncrypted: oneOf(true, true) }],
  'restored or new, off': ['unknown', { SnapshotIdentifier: oneOf('snapshot-9', undefined), StorageEncrypted: false }],
  'restored or new, on': ['pass', { SnapshotIdentifier: oneOf('snapshot-9', undefined), StorageEncrypted: true }],
});
