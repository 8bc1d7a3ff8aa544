import { denied, given, oneOf, table, unresolved } from '../../../testing/index.ts';
import { cluster, fromSnapshot, inCluster, replica, stays } from '../testing.ts';
import rule from './instance-keeps-backups.ts';

table(rule, {
  'thirty days': ['pass', { Engine: 'postgres', BackupRetentionPeriod: 30 }],
  'seven days, the boundary': ['pass', { BackupRetentionPeriod: 7 }],
  'six days': ['fail', { BackupRetentionPeriod: 6 }, { says: '6 days' }],
  'one day, the default': ['fail', { BackupRetentionPeriod: 1 }],
  'no backups': ['fail', { BackupRetentionPeriod: 0 }, { says: 'no automatic backups' }],
  'nothing said, and no default': ['fail', {}, { says: 'no automatic backups' }],
  'one day is enough for this user': ['pass', { BackupRetentionPeriod: 1 }, { settings: { minDays: 1 } }],
  'thirty days are asked for': ['fail', { BackupRetentionPeriod: 14 }, { settings: { minDays: 30 } }],
  'a member of a cluster': ['not asked', inCluster, { with: [cluster({ BackupRetentionPeriod: 1 })] }],
  'a member of a cluster that says it anyway': ['not asked', { ...inCluster, BackupRetentionPeriod: 0 }],
  'a member of a cluster by a parameter': ['not asked', { DBClusterIdentifier: given, BackupRetentionPeriod: 0 }],
  'a replica': ['not asked', replica],
  'a replica without backups': ['not asked', { ...replica, BackupRetentionPeriod: 0 }],
  'a replica of a cluster': ['not asked', { SourceDBClusterIdentifier: 'cluster-1' }],
  'restored to a point in time, which is no replica': ['fail', { ...replica, UseLatestRestorableTime: true, BackupRetentionPeriod: 1 }],
  'restored to a time, long enough': ['pass', { ...replica, RestoreTime: '2026-01-01T00:00:00Z', BackupRetentionPeriod: 14 }],
  'from a snapshot': ['fail', { ...fromSnapshot, BackupRetentionPeriod: 3 }],
  'a replica or not': ['unknown', { SourceDBInstanceIdentifier: oneOf('source-1', undefined), BackupRetentionPeriod: 0 }],
  'a replica or not, long enough': ['pass', { SourceDBInstanceIdentifier: oneOf('source-1', undefined), BackupRetentionPeriod: 7 }],
  'by a parameter': ['unknown', { BackupRetentionPeriod: unresolved }],
  'by a parameter with allowed values': ['unknown', { BackupRetentionPeriod: oneOf(1, 7, 35) }],
  'by a parameter with allowed values, all long enough': ['pass', { BackupRetentionPeriod: oneOf(7, 14, 35) }],
  'by a parameter with allowed values, none long enough': ['fail', { BackupRetentionPeriod: oneOf(1, 3) }, { noFix: stays }],
  'not read': ['unknown', { BackupRetentionPeriod: denied }],
});
