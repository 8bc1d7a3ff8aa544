import { oneOf, other, self, table, unresolved } from '../../../testing/index.ts';
import { auroraMysql, auroraPostgresql, group, multiAz, withGroup } from '../cluster-testing.ts';
import rule from './postgresql-cluster-logs-queries.ts';

const own = { ...auroraPostgresql, ...withGroup };
const noFix = 'it takes a group of its own';
const member = (DBParameterGroupName?: string) =>
  other(
    'AWS::RDS::DBInstance',
    { DBClusterIdentifier: self, ...(DBParameterGroupName !== undefined && { DBParameterGroupName }) },
    'writer',
  );
const memberGroup = (Parameters: object) =>
  other('AWS::RDS::DBParameterGroup', { Family: 'aurora-postgresql16', Parameters }, 'member-group');

table(rule, {
  'changes of tables': ['pass', own, { with: [group({ log_statement: 'ddl' })] }],
  'changes of data': ['pass', own, { with: [group({ log_statement: 'mod' })] }],
  everything: ['pass', own, { with: [group({ log_statement: 'all' })] }],
  'what takes a second': ['pass', own, { with: [group({ log_min_duration_statement: 1000 })] }],
  'what takes any time': ['pass', own, { with: [group({ log_min_duration_statement: '0' })] }],
  both: ['pass', own, { with: [group({ log_statement: 'all', log_min_duration_statement: '1' })] }],
  'the audit extension': [
    'pass',
    own,
    { with: [group({ shared_preload_libraries: 'pg_stat_statements,pgaudit', 'pgaudit.log': 'ddl,role' })] },
  ],
  'the audit extension, which audits nothing': [
    'fail',
    own,
    { with: [group({ shared_preload_libraries: 'pgaudit', 'pgaudit.log': 'none' })] },
  ],
  'the audit extension is not loaded': ['fail', own, { with: [group({ 'pgaudit.log': 'all' })] }],
  none: ['fail', own, { with: [group({ log_statement: 'none' })], says: 'log_statement' }],
  'switched off': ['fail', own, { with: [group({ log_min_duration_statement: '-1' })] }],
  'both are named, and both are off': ['fail', own, { with: [group({ log_statement: 'none', log_min_duration_statement: -1 })] }],
  'logins only': ['fail', own, { with: [group({ log_connections: 1 })] }],
  'no group of its own': ['fail', auroraPostgresql, { noFix }],
  'the default group': ['fail', { ...auroraPostgresql, DBClusterParameterGroupName: 'default.aurora-postgresql16' }, { noFix }],
  'a Multi-AZ DB cluster of PostgreSQL': [
    'pass',
    { ...multiAz, ...withGroup, Engine: 'postgres' },
    { with: [group({ log_statement: 'mod' })] },
  ],
  'an instance goes by the cluster’s group': ['pass', own, { with: [group({ log_statement: 'ddl' }), member()] }],
  'an instance with a default group': ['pass', own, { with: [group({ log_statement: 'ddl' }), member('default.aurora-postgresql16')] }],
  'an instance with its own group': ['pass', auroraPostgresql, { with: [member('member-group'), memberGroup({ log_statement: 'mod' })] }],
  'an instance whose group says nothing of it': [
    'pass',
    own,
    { with: [group({ log_statement: 'ddl' }), member('member-group'), memberGroup({ work_mem: '4096' })] },
  ],
  'an instance that switches it off': [
    'fail',
    own,
    { with: [group({ log_statement: 'ddl' }), member('member-group'), memberGroup({ log_statement: 'none' })], says: 'an instance', noFix },
  ],
  'an instance, and nothing is on': ['fail', own, { with: [group({}), member()] }],
  'an instance whose group is elsewhere': ['unknown', own, { with: [group({ log_statement: 'ddl' }), member('elsewhere')] }],
  'the instances were not read, the cluster logs': [
    'unknown',
    own,
    { with: [group({ log_statement: 'ddl' })], unread: ['AWS::RDS::DBInstance'] },
  ],
  'Aurora MySQL': ['not asked', auroraMysql],
  'a Multi-AZ DB cluster of MySQL': ['not asked', multiAz],
  'a group elsewhere': ['unknown', { ...auroraPostgresql, DBClusterParameterGroupName: 'elsewhere' }],
  'one by a parameter': ['unknown', own, { with: [group({ log_statement: unresolved })] }],
  'one by a parameter, the other on': ['pass', own, { with: [group({ log_statement: unresolved, log_min_duration_statement: 500 })] }],
  'everything or nothing': ['unknown', own, { with: [group({ log_statement: oneOf('all', 'none') })] }],
  'one kind or another': ['pass', own, { with: [group({ log_statement: oneOf('ddl', 'mod') })] }],
});
