import { defaults } from '../../canonical/defaults.ts';
import { controls, template } from './pages.ts';

/** What AWS gives when a template does not say; pages read on 2026-11-26. */
export default defaults({
  'AWS::DocDB::DBCluster': [
    {
      path: 'BackupRetentionPeriod',
      value: 1,
      says: 'automatic backups are kept for one day',
      source: template('dbcluster'),
      unless: ['SnapshotIdentifier', 'SourceDBClusterIdentifier'],
    },
    {
      path: 'StorageEncrypted',
      value: false,
      says: 'a cluster made by CloudFormation is not encrypted',
      source: controls,
      unless: ['GlobalClusterIdentifier', 'KmsKeyId', 'SnapshotIdentifier', 'SourceDBClusterIdentifier'],
    },
  ],
});
