import { oneOf, table, unresolved } from '../../../testing/index.ts';
import { auroraMysql, cluster, multiAz } from '../cluster-testing.ts';
import rule from './cluster-keeps-backups.ts';

table(rule, {
  'a month': ['pass', { ...auroraMysql, BackupRetentionPeriod: 30 }],
  'a week': ['pass', { ...auroraMysql, BackupRetentionPeriod: 7 }],
  'six days': ['fail', { ...auroraMysql, BackupRetentionPeriod: 6 }, { says: 'kept for 6 days' }],
  'one day, as AWS gives': ['fail', { ...auroraMysql, BackupRetentionPeriod: 1 }, { says: 'for one day' }],
  'nothing said': ['fail', auroraMysql, { says: 'no number' }],
  'a Multi-AZ DB cluster': ['fail', { ...multiAz, BackupRetentionPeriod: 1 }],
  'more is asked for': ['fail', { ...auroraMysql, BackupRetentionPeriod: 7 }, { settings: { minDays: 14 }, says: 'fewer than 14' }],
  'more is asked for and kept': ['pass', { ...auroraMysql, BackupRetentionPeriod: 14 }, { settings: { minDays: 14 } }],
  'less is asked for': ['pass', { ...auroraMysql, BackupRetentionPeriod: 1 }, { settings: { minDays: 1 } }],
  Neptune: ['not asked', { Engine: 'neptune', BackupRetentionPeriod: 1 }],
  'restored, and says so itself': ['pass', { ...auroraMysql, SnapshotIdentifier: 'snapshot-9', BackupRetentionPeriod: 7 }],
  'restored from a snapshot that was not read': ['unknown', { ...auroraMysql, SnapshotIdentifier: 'snapshot-9' }],
  'a clone takes those of its source': [
    'pass',
    { ...auroraMysql, SourceDBClusterIdentifier: 'source' },
    { with: [cluster('source', { BackupRetentionPeriod: 14 })] },
  ],
  'a clone of one that keeps few': [
    'fail',
    { ...auroraMysql, SourceDBClusterIdentifier: 'source' },
    { with: [cluster('source', { BackupRetentionPeriod: 2 })], says: '2 days' },
  ],
  'by a parameter': ['unknown', { ...auroraMysql, BackupRetentionPeriod: unresolved }],
  'enough in one branch': ['unknown', { ...auroraMysql, BackupRetentionPeriod: oneOf(7, 1) }],
  'enough in both branches': ['pass', { ...auroraMysql, BackupRetentionPeriod: oneOf(7, 35) }],
  'too few in both branches': ['fail', { ...auroraMysql, BackupRetentionPeriod: oneOf(1, 3) }],
});
