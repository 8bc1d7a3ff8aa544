import { given, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import { fromSnapshot, inCluster, replica, snapshot, source } from '../testing.ts';
import rule from './instance-requires-tls.ts';

const group = (Parameters: unknown, Family = 'postgres14') => other('AWS::RDS::DBParameterGroup', { Family, Parameters }, 'pg');
const inGroup = (Engine: string, EngineVersion?: string) => ({
  DBParameterGroupName: 'pg',
  Engine,
  ...(EngineVersion !== undefined && { EngineVersion }),
});
const noGroup = 'it needs a group of its own first';

table(rule, {
  'PostgreSQL, forced': ['pass', inGroup('postgres', '14.9'), { with: [group({ 'rds.force_ssl': '1' })] }],
  'PostgreSQL, forced by a number': ['pass', inGroup('postgres', '14.9'), { with: [group({ 'rds.force_ssl': 1 })] }],
  'PostgreSQL, forced by a boolean': ['pass', inGroup('postgres'), { with: [group({ 'rds.force_ssl': true })] }],
  'PostgreSQL, off': [
    'fail',
    inGroup('postgres', '16.4'),
    { with: [group({ 'rds.force_ssl': '0' }, 'postgres16')], says: 'rds.force_ssl is 0' },
  ],
  'PostgreSQL 14, other parameters': ['fail', inGroup('postgres', '14.9'), { with: [group({ log_statement: 'ddl' })], says: 'by default' }],
  'PostgreSQL 15, other parameters': ['pass', inGroup('postgres', '15.4'), { with: [group({ log_statement: 'ddl' }, 'postgres15')] }],
  'PostgreSQL 14 by the family of its group': ['fail', inGroup('postgres'), { with: [group({ log_statement: 'ddl' })] }],
  'PostgreSQL 16 by the family of its group': ['pass', inGroup('postgres'), { with: [group({}, 'postgres16')] }],
  'PostgreSQL 14 with the default group': ['fail', { Engine: 'postgres', EngineVersion: '14' }, { noFix: noGroup, fix: {} }],
  'PostgreSQL 17 with the default group': ['pass', { Engine: 'postgres', EngineVersion: '17.2' }],
  'PostgreSQL 15 with the default group by its name': [
    'pass',
    { Engine: 'postgres', EngineVersion: '15', DBParameterGroupName: 'default.postgres15' },
  ],
  'PostgreSQL 9.6': ['fail', { Engine: 'postgres', EngineVersion: '9.6.22' }, { noFix: noGroup }],
  'PostgreSQL of the version that RDS takes': ['unknown', { Engine: 'postgres' }],
  'PostgreSQL of the version that runs': ['pass', { Engine: 'postgres' }, { observed: { EngineVersion: '16.3' } }],
  'PostgreSQL of an older version that runs': ['fail', { Engine: 'postgres' }, { observed: { EngineVersion: '13.20' }, noFix: noGroup }],
  'PostgreSQL of a version that the account did not look up': [
    'unknown',
    { Engine: 'postgres' },
    { observed: {}, unread: ['Demarc::RDS::EngineVersion'] },
  ],
  'PostgreSQL of the default version that the account looked up': [
    'pass',
    { Engine: 'postgres' },
    { observed: {}, with: [other('Demarc::RDS::EngineVersion', { Engine: 'postgres', EngineVersion: '17.6', IsDefault: true })] },
  ],
  'MySQL, required': ['pass', inGroup('mysql', '8.0.36'), { with: [group({ require_secure_transport: 'ON' }, 'mysql8.0')] }],
  'MySQL, required by 1': ['pass', inGroup('mysql', '8.4'), { with: [group({ require_secure_transport: 1 }, 'mysql8.4')] }],
  'MySQL, the parameter of PostgreSQL': ['fail', inGroup('mysql', '8.0.36'), { with: [group({ 'rds.force_ssl': '1' }, 'mysql8.0')] }],
  'MySQL 8.4 with the default group': ['fail', { Engine: 'mysql', EngineVersion: '8.4.3' }, { noFix: noGroup }],
  'MySQL 9.7 with the default group': ['pass', { Engine: 'mysql', EngineVersion: '9.7.0' }],
  'MariaDB 11.8 with the default group': ['pass', { Engine: 'mariadb', EngineVersion: '11.8.3' }],
  'MariaDB 11.4 with the default group': ['fail', { Engine: 'mariadb', EngineVersion: '11.4.5' }, { noFix: noGroup }],
  'MariaDB 10.11, off': ['fail', inGroup('mariadb', '10.11'), { with: [group({ require_secure_transport: 'OFF' }, 'mariadb10.11')] }],
  'SQL Server, forced': ['pass', inGroup('sqlserver-se', '15.00'), { with: [group({ 'rds.force_ssl': '1' }, 'sqlserver-se-15.0')] }],
  'SQL Server with the default group': ['fail', { Engine: 'sqlserver-ex' }, { noFix: noGroup }],
  Oracle: ['not asked', { Engine: 'oracle-ee' }],
  Db2: ['not asked', { Engine: 'db2-se' }],
  'RDS Custom': ['not asked', { Engine: 'custom-sqlserver-ee' }],
  'a member of Aurora': ['not asked', { ...inCluster, Engine: 'aurora-postgresql' }],
  'a member of a Multi-AZ cluster': ['not asked', { ...inCluster, Engine: 'postgres' }],
  'a replica with the group of its source': [
    'pass',
    replica,
    { with: [source({ ...inGroup('postgres', '14.9') }), group({ 'rds.force_ssl': '1' })] },
  ],
  'a replica of a source with the default group': [
    'fail',
    replica,
    { with: [source({ Engine: 'mysql', EngineVersion: '8.0.36' })], noFix: noGroup },
  ],
  'from a snapshot of PostgreSQL 13': [
    'fail',
    fromSnapshot,
    { with: [snapshot({ Engine: 'postgres', EngineVersion: '13.4' })], noFix: noGroup },
  ],
  'a group that was not read': ['unknown', inGroup('postgres', '16.4')],
  'a group by a parameter': ['unknown', { Engine: 'mysql', EngineVersion: '8.0', DBParameterGroupName: given }],
  'a version by a parameter': ['unknown', { Engine: 'postgres', EngineVersion: unresolved }],
  'a version by a parameter, forced anyway': [
    'pass',
    { ...inGroup('postgres'), EngineVersion: unresolved },
    { with: [group({ 'rds.force_ssl': '1' })] },
  ],
  'one of two versions that require it': ['pass', { Engine: 'postgres', EngineVersion: oneOf('15.4', '16.1') }],
  'an engine by a parameter': ['unknown', { Engine: unresolved, EngineVersion: '16.1' }],
  'parameters by a parameter': ['unknown', inGroup('postgres', '16.4'), { with: [group(unresolved)] }],
  'the value by a parameter': ['unknown', inGroup('postgres', '16.4'), { with: [group({ 'rds.force_ssl': unresolved })] }],
  'the value by a condition': ['unknown', inGroup('postgres', '14.4'), { with: [group({ 'rds.force_ssl': oneOf('1', '0') })] }],
});
