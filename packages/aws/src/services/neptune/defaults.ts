import { defaults } from '../../canonical/defaults.ts';
import { template, userGuide } from './pages.ts';

/** What AWS gives when a template does not say; pages read on 2026-11-26. */
export default defaults({
  'AWS::Neptune::DBCluster': [
    {
      path: 'BackupRetentionPeriod',
      value: 1,
      says: 'automatic backups are kept for one day',
      source: template('dbcluster'),
      unless: ['SnapshotIdentifier', 'SourceDBClusterIdentifier'],
    },
    {
      path: 'DeletionProtection',
      value: false,
      says: 'a cluster that is not made in the console can be deleted',
      source: userGuide('api-clusters'),
    },
  ],
  'AWS::Neptune::DBInstance': [
    { path: 'PubliclyAccessible', value: false, says: 'public endpoints are off', source: userGuide('neptune-public-endpoints') },
  ],
});
