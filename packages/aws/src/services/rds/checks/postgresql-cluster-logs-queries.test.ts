import { oneOf, table, unresolved } from '../../../testing/index.ts';
import { auroraMysql, auroraPostgresql, group, multiAz, withGroup } from '../cluster-testing.ts';
import rule from './postgresql-cluster-logs-queries.ts';

const own = { ...auroraPostgresql, ...withGroup };
const noFix = 'it takes a group of its own';

table(rule, {
  'changes of tables': ['pass', own, { with: [group({ log_statement: 'ddl' })] }],
  'changes of data': ['pass', own, { with: [group({ log_statement: 'mod' })] }],
  everything: ['pass', own, { with: [group({ log_statement: 'all' })] }],
  'what takes a second': ['pass', own, { with: [group({ log_min_duration_statement: 1000 })] }],
  'what takes any time': ['pass', own, { with: [group({ log_min_duration_statement: '0' })] }],
  both: ['pass', own, { with: [group({ log_statement: 'all', log_min_duration_statement: '1' })] }],
  none: ['fail', own, { with: [group({ log_statement: 'none' })], says: 'neither' }],
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
  'Aurora MySQL': ['not asked', auroraMysql],
  'a Multi-AZ DB cluster of MySQL': ['not asked', multiAz],
  'a group elsewhere': ['unknown', { ...auroraPostgresql, DBClusterParameterGroupName: 'elsewhere' }],
  'one by a parameter': ['unknown', own, { with: [group({ log_statement: unresolved })] }],
  'one by a parameter, the other on': ['pass', own, { with: [group({ log_statement: unresolved, log_min_duration_statement: 500 })] }],
  'everything or nothing': ['unknown', own, { with: [group({ log_statement: oneOf('all', 'none') })] }],
  'one kind or another': ['pass', own, { with: [group({ log_statement: oneOf('ddl', 'mod') })] }],
});
