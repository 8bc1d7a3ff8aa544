import { given, more, oneOf, table, unresolved } from '../../../testing/index.ts';
import { cluster, fromSnapshot, inCluster, replica, source, stays } from '../testing.ts';
import rule from './instance-exports-logs.ts';

table(rule, {
  'the log of PostgreSQL': ['pass', { Engine: 'postgres', EnableCloudwatchLogsExports: ['postgresql'] }],
  'both logs of PostgreSQL': ['pass', { Engine: 'postgres', EnableCloudwatchLogsExports: ['upgrade', 'postgresql'] }],
  'only the log of upgrades': ['fail', { Engine: 'postgres', EnableCloudwatchLogsExports: ['upgrade'] }, { says: 'no log' }],
  'errors of MySQL': ['pass', { Engine: 'mysql', EnableCloudwatchLogsExports: ['error'] }],
  'the agent of SQL Server': ['pass', { Engine: 'sqlserver-se', EnableCloudwatchLogsExports: ['agent', 'error'] }],
  'the audit log of Oracle': ['pass', { Engine: 'oracle-se2', EnableCloudwatchLogsExports: ['audit'] }],
  'nothing said': ['fail', { Engine: 'mariadb' }],
  'nothing said, Db2': ['fail', { Engine: 'db2-se' }],
  'an empty list': ['fail', { Engine: 'oracle-ee', EnableCloudwatchLogsExports: [] }],
  'monitoring is not logging': ['fail', { Engine: 'mysql', MonitoringInterval: 60 }],
  'a member of a cluster': ['not asked', { ...inCluster, Engine: 'aurora-mysql' }, { with: [cluster()] }],
  'a member of a Multi-AZ cluster': ['not asked', { ...inCluster, Engine: 'postgres', EnableCloudwatchLogsExports: [] }],
  'a member or not': ['unknown', { DBClusterIdentifier: unresolved, Engine: 'mysql' }],
  'RDS Custom': ['not asked', { Engine: 'custom-oracle-ee' }],
  'a replica': ['fail', replica, { with: [source({ Engine: 'postgres', EnableCloudwatchLogsExports: ['postgresql'] })] }],
  'from a snapshot': ['fail', { ...fromSnapshot, Engine: 'mysql' }],
  'an engine by a parameter, a log': ['pass', { Engine: given, EnableCloudwatchLogsExports: ['error'] }],
  'an engine by a parameter, none': ['unknown', { Engine: unresolved }],
  'by a parameter': ['unknown', { Engine: 'mysql', EnableCloudwatchLogsExports: unresolved }],
  'one log by a parameter': ['unknown', { Engine: 'postgres', EnableCloudwatchLogsExports: [unresolved] }],
  'one log by a parameter beside another': ['pass', { Engine: 'postgres', EnableCloudwatchLogsExports: [unresolved, 'postgresql'] }],
  'more than were read': ['unknown', { Engine: 'postgres', EnableCloudwatchLogsExports: ['upgrade', more] }],
  'by a condition': ['unknown', { Engine: 'mysql', EnableCloudwatchLogsExports: oneOf(['error'], undefined) }],
  'by a condition that never exports': ['fail', { Engine: 'mysql', EnableCloudwatchLogsExports: oneOf([], undefined) }, { noFix: stays }],
});
