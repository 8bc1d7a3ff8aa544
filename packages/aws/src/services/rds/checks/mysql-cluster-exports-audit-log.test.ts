import { more, oneOf, table, unresolved } from '../../../testing/index.ts';
import { auroraMysql, auroraPostgresql, group, multiAz, withGroup } from '../cluster-testing.ts';
import rule from './mysql-cluster-exports-audit-log.ts';

const exporting = (...EnableCloudwatchLogsExports: string[]) => ({ ...auroraMysql, EnableCloudwatchLogsExports });

table(rule, {
  'the audit log': ['pass', exporting('audit')],
  'with others': ['pass', exporting('error', 'audit', 'slowquery')],
  'others only': ['fail', exporting('error', 'slowquery'), { says: 'not exported' }],
  'an empty list': ['fail', exporting()],
  'nothing said': ['fail', auroraMysql],
  'the first version': ['fail', { Engine: 'aurora' }],
  'by the parameter': ['pass', { ...auroraMysql, ...withGroup }, { with: [group({ server_audit_logs_upload: 1 })] }],
  'by the parameter, as a text': ['pass', { ...auroraMysql, ...withGroup }, { with: [group({ server_audit_logs_upload: '1' })] }],
  'the parameter is off': ['fail', { ...auroraMysql, ...withGroup }, { with: [group({ server_audit_logs_upload: '0' })] }],
  'an own group that says nothing of it': ['fail', { ...auroraMysql, ...withGroup }, { with: [group({ server_audit_logging: 'ON' })] }],
  'the default group': ['fail', { ...auroraMysql, DBClusterParameterGroupName: 'default.aurora-mysql8.0' }],
  'a group that was not read': ['unknown', { ...auroraMysql, DBClusterParameterGroupName: 'elsewhere' }],
  'a group that was not read, the log is exported': ['pass', { ...exporting('audit'), DBClusterParameterGroupName: 'elsewhere' }],
  'Aurora PostgreSQL': ['not asked', auroraPostgresql],
  'a Multi-AZ DB cluster of MySQL': ['not asked', multiAz],
  'Serverless v1': ['not asked', { ...auroraMysql, EngineMode: 'serverless' }],
  Neptune: ['not asked', { Engine: 'neptune', EnableCloudwatchLogsExports: [] }],
  'the list by a parameter': ['unknown', { ...auroraMysql, EnableCloudwatchLogsExports: unresolved }],
  'more than is known': ['unknown', { ...auroraMysql, EnableCloudwatchLogsExports: ['error', more] }],
  'known, and more': ['pass', { ...auroraMysql, EnableCloudwatchLogsExports: [more, 'audit'] }],
  'exported or not': ['unknown', { ...auroraMysql, EnableCloudwatchLogsExports: oneOf(['audit'], ['error']) }],
  'other logs in both branches': ['fail', { ...auroraMysql, EnableCloudwatchLogsExports: oneOf(['error'], undefined) }],
});
