import { defaults } from '../../canonical/defaults.ts';
import { auroraEncryption, clusterTemplate } from './cluster-pages.ts';

/** What AWS gives when a template does not say; pages read on 2026-11-26. */
export default defaults({
  // A restored cluster takes these from its source.
  'AWS::RDS::DBCluster': [
    { path: 'AutoMinorVersionUpgrade', value: true, says: 'minor versions are applied by themselves', source: clusterTemplate },
    { path: 'BacktrackWindow', value: 0, says: 'the cluster cannot be rewound', source: clusterTemplate },
    {
      path: 'BackupRetentionPeriod',
      value: 1,
      says: 'automatic backups are kept for one day',
      source: clusterTemplate,
      unless: ['SnapshotIdentifier', 'SourceDBClusterIdentifier', 'SourceDbClusterResourceId'],
    },
    { path: 'DeletionProtection', value: false, says: 'the cluster can be deleted', source: clusterTemplate },
    { path: 'EnableIAMDatabaseAuthentication', value: false, says: 'IAM opens no database session', source: clusterTemplate },
    {
      path: 'StorageEncryptionType',
      value: 'sse-rds',
      // Of Aurora; what has an instance class of its own is a Multi-AZ DB cluster.
      says: 'Aurora encrypts every new cluster, with a key that AWS owns',
      since: '2026-02-18',
      source: auroraEncryption,
      unless: [
        'DBClusterInstanceClass',
        'GlobalClusterIdentifier',
        'KmsKeyId',
        'ReplicationSourceIdentifier',
        'SnapshotIdentifier',
        'SourceDBClusterIdentifier',
        'SourceDbClusterResourceId',
      ],
    },
  ],
  'AWS::RDS::GlobalCluster': [
    {
      path: 'StorageEncrypted',
      value: false,
      // AWS's pages say of an empty global database neither that it is encrypted nor that it is not; of every cluster in it that it is.
      says: 'AWS does not say what a global database has that does not ask for encryption',
      source: auroraEncryption,
      unless: ['SourceDBClusterIdentifier'],
      depends: { on: 'what Aurora gives a global database that does not ask for encryption', choices: [true, false], each: true },
    },
  ],
});
