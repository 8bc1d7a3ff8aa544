import { oneOf, other, table, unresolved } from '../../../testing/index.ts';
import rule from './cluster-keeps-backups.ts';

const source = (properties: object) => other('AWS::DocDB::DBCluster', properties, 'source');

table(rule, {
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
  'a copy keeps those of its source': ['pass', { SourceDBClusterIdentifier: 'source' }, { with: [source({ BackupRetentionPeriod: 14 })] }],
  'a copy of one that keeps few': [
    'fail',
    { SourceDBClusterIdentifier: 'source' },
    { with: [source({ BackupRetentionPeriod: 2 })], says: '2 days' },
  ],
  'by a parameter': ['unknown', { BackupRetentionPeriod: unresolved }],
  'enough in one branch': ['unknown', { BackupRetentionPeriod: oneOf(7, 1) }],
  'enough in both branches': ['pass', { BackupRetentionPeriod: oneOf(7, 35) }],
  'too few in both branches': ['fail', { BackupRetentionPeriod: oneOf(1, 3) }],
});
