import { given, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import { cluster, fromSnapshot, inCluster, replica, snapshot, source, stays } from '../testing.ts';
import rule from './instance-is-encrypted.ts';

table(rule, {
  encrypted: ['pass', { Engine: 'postgres', StorageEncrypted: true }],
  'encrypted with a key': ['pass', { StorageEncrypted: true, KmsKeyId: 'arn:aws:kms:eu-central-1:111111111111:key/1' }],
  'not encrypted': ['fail', { Engine: 'postgres', StorageEncrypted: false }, { says: 'replaces the database' }],
  'nothing said': ['fail', { Engine: 'mysql' }],
  'a key without encryption, which AWS refuses': ['fail', { KmsKeyId: given, StorageEncrypted: false }],
  'a member of an encrypted cluster': ['not asked', { ...inCluster }, { with: [cluster({ StorageEncrypted: true })] }],
  'a member of a cluster that is not encrypted is asked there': [
    'not asked',
    { ...inCluster, StorageEncrypted: false },
    { with: [cluster()] },
  ],
  'a member of a cluster by a parameter': ['not asked', { DBClusterIdentifier: given, StorageEncrypted: false }],
  'a member or not': ['unknown', { DBClusterIdentifier: oneOf('cluster-1', undefined), StorageEncrypted: false }],
  'a member or not, encrypted': ['pass', { DBClusterIdentifier: oneOf('cluster-1', undefined), StorageEncrypted: true }],
  'RDS Custom': ['pass', { Engine: 'custom-sqlserver-ee' }],
  'a replica of an encrypted source': ['pass', replica, { with: [source({ StorageEncrypted: true })] }],
  'a replica of a source that is not encrypted': ['fail', replica, { with: [source({ StorageEncrypted: false })], says: 'made of' }],
  'a replica that says what AWS ignores': ['fail', { ...replica, StorageEncrypted: true }, { with: [source({ StorageEncrypted: false })] }],
  'a replica of a source that does not say': ['fail', replica, { with: [source()] }],
  'a replica of a source that is elsewhere': ['unknown', { ...replica, StorageEncrypted: true }],
  'a replica in another Region, with a key there': ['pass', { ...replica, KmsKeyId: 'arn:aws:kms:eu-west-1:111111111111:key/1' }],
  'a replica of a replica': [
    'pass',
    replica,
    { with: [source({ SourceDBInstanceIdentifier: 'first' }), other('AWS::RDS::DBInstance', { StorageEncrypted: true }, 'first')] },
  ],
  'a replica of a replica of what is not encrypted': [
    'fail',
    replica,
    {
      with: [source({ SourceDBInstanceIdentifier: 'first' }), other('AWS::RDS::DBInstance', { StorageEncrypted: false }, 'first')],
      noFix: 'the fix is at the first source, two steps away',
    },
  ],
  'replicas in a circle, which AWS refuses': [
    'fail',
    replica,
    { with: [source({ SourceDBInstanceIdentifier: 'source-1' })], noFix: 'there is no such database' },
  ],
  'a replica of a cluster': ['pass', { SourceDBClusterIdentifier: 'cluster-1' }, { with: [cluster({ StorageEncrypted: true })] }],
  'a replica of a cluster that is not encrypted': [
    'fail',
    { SourceDBClusterIdentifier: 'cluster-1' },
    { with: [cluster({ StorageEncrypted: false })] },
  ],
  'from a snapshot that nobody knows': ['unknown', { ...fromSnapshot, StorageEncrypted: true }],
  'from a snapshot, and said to be off': ['unknown', { ...fromSnapshot, StorageEncrypted: false }],
  'from an encrypted snapshot': ['pass', fromSnapshot, { with: [snapshot({ Encrypted: true })] }],
  'from a snapshot that is not encrypted': [
    'fail',
    { ...fromSnapshot, StorageEncrypted: true },
    { with: [snapshot({ Encrypted: false })], noFix: 'the snapshot must be copied with encryption first' },
  ],
  'from a snapshot that is not encrypted, with a key': [
    'fail',
    { ...fromSnapshot, KmsKeyId: 'arn:aws:kms:eu-central-1:111111111111:key/1' },
    { with: [snapshot({ Encrypted: false })], noFix: 'the snapshot must be copied with encryption first' },
  ],
  'from a snapshot of a database of the template': [
    'pass',
    fromSnapshot,
    { with: [snapshot({ DBInstanceIdentifier: 'source-1' }), source({ StorageEncrypted: true })] },
  ],
  'from a snapshot or new': ['unknown', { DBSnapshotIdentifier: oneOf('snapshot-1', undefined), StorageEncrypted: true }],
  'from automated backups': ['unknown', { SourceDBInstanceAutomatedBackupsArn: 'arn:aws:rds:eu-west-1:111111111111:auto-backup:ab-1' }],
  'restored to a point in time': [
    'pass',
    { SourceDBInstanceIdentifier: 'source-1', UseLatestRestorableTime: true },
    { with: [source({ StorageEncrypted: true })] },
  ],
  'by a parameter': ['unknown', { StorageEncrypted: unresolved }],
  'by a condition': ['unknown', { StorageEncrypted: oneOf(true, false) }],
  'by a condition whose branches agree': ['pass', { StorageEncrypted: oneOf(true, true) }],
  'by a condition that never turns it on': ['fail', { StorageEncrypted: oneOf(false, undefined) }, { noFix: stays }],
  'an engine by a parameter': ['unknown', { Engine: unresolved, StorageEncrypted: false }],
});
