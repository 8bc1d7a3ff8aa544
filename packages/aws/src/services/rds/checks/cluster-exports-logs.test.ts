import { more, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import { auroraMysql, auroraPostgresql, multiAz } from '../cluster-testing.ts';
import rule from './cluster-exports-logs.ts';

const exporting = (...EnableCloudwatchLogsExports: string[]) => ({ EnableCloudwatchLogsExports });

table(rule, {
  'Aurora PostgreSQL': ['pass', { ...auroraPostgresql, ...exporting('postgresql') }],
  'Aurora PostgreSQL, nothing said': ['fail', auroraPostgresql, { says: 'PostgreSQL is not exported' }],
  'Aurora PostgreSQL, an empty list': ['fail', { ...auroraPostgresql, ...exporting() }],
  'Aurora PostgreSQL, its host only': ['fail', { ...auroraPostgresql, ...exporting('instance') }],
  'Aurora PostgreSQL, failed IAM logins only': ['fail', { ...auroraPostgresql, ...exporting('iam-db-auth-error') }],
  'Aurora MySQL, errors': ['pass', { ...auroraMysql, ...exporting('error') }],
  'Aurora MySQL, the audit log': ['pass', { ...auroraMysql, ...exporting('audit') }],
  'Aurora MySQL, nothing said': ['fail', auroraMysql, { says: 'no log of the database' }],
  'Aurora MySQL, its host only': ['fail', { ...auroraMysql, ...exporting('instance') }],
  'a Multi-AZ DB cluster': ['pass', { ...multiAz, ...exporting('slowquery') }],
  'a Multi-AZ DB cluster of PostgreSQL, upgrades only': ['fail', { ...multiAz, Engine: 'postgres', ...exporting('upgrade') }],
  'a Multi-AZ DB cluster of PostgreSQL': ['pass', { ...multiAz, Engine: 'postgres', ...exporting('upgrade', 'postgresql') }],
  'Serverless v1': ['not asked', { ...auroraMysql, EngineMode: 'serverless' }],
  Neptune: ['not asked', { Engine: 'neptune' }],
  'an engine that the global database names': [
    'pass',
    { GlobalClusterIdentifier: 'global', ...exporting('postgresql') },
    { with: [other('AWS::RDS::GlobalCluster', { Engine: 'aurora-postgresql' }, 'global')] },
  ],
  'a log by a parameter': ['unknown', { ...auroraPostgresql, EnableCloudwatchLogsExports: [unresolved] }],
  'the list by a parameter': ['unknown', { ...auroraPostgresql, EnableCloudwatchLogsExports: unresolved }],
  'more logs than are known': ['unknown', { ...auroraPostgresql, EnableCloudwatchLogsExports: ['instance', more] }],
  'the log is known, more are not': ['pass', { ...auroraPostgresql, EnableCloudwatchLogsExports: [more, 'postgresql'] }],
  'exported or not': ['unknown', { ...auroraPostgresql, EnableCloudwatchLogsExports: oneOf(['postgresql'], undefined) }],
  'an engine by a parameter': ['unknown', { Engine: unresolved, ...exporting('postgresql') }],
  'an engine by a parameter, both logs': [
    'pass',
    { Engine: oneOf('aurora-mysql', 'aurora-postgresql'), ...exporting('postgresql', 'error') },
  ],
});
