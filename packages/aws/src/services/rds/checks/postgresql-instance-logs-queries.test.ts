import { given, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import { inCluster, replica, source } from '../testing.ts';
import rule from './postgresql-instance-logs-queries.ts';

const group = (Parameters: unknown) => other('AWS::RDS::DBParameterGroup', { Family: 'postgres16', Parameters }, 'pg');
const inGroup = { Engine: 'postgres', EngineVersion: '16.4', DBParameterGroupName: 'pg' };
const noGroup = 'it needs a group of its own first';

table(rule, {
  'changes of the schema': ['pass', inGroup, { with: [group({ log_statement: 'ddl' })] }],
  'all statements': ['pass', inGroup, { with: [group({ log_statement: 'all', log_min_duration_statement: '-1' })] }],
  'in capitals': ['pass', inGroup, { with: [group({ log_statement: 'MOD' })] }],
  'slow statements': ['pass', inGroup, { with: [group({ log_min_duration_statement: '1000' })] }],
  'every statement with its time': ['pass', inGroup, { with: [group({ log_min_duration_statement: 0 })] }],
  'named, and off': ['fail', inGroup, { with: [group({ log_statement: 'none', log_min_duration_statement: '-1' })] }],
  'other parameters': ['fail', inGroup, { with: [group({ log_connections: '1' })], says: 'log_statement' }],
  'no parameters': ['fail', inGroup, { with: [group({})] }],
  'by the audit extension': [
    'pass',
    inGroup,
    { with: [group({ shared_preload_libraries: 'pg_stat_statements,pgaudit', 'pgaudit.log': 'write' })] },
  ],
  'the audit extension, not loaded': ['fail', inGroup, { with: [group({ 'pgaudit.log': 'all' })] }],
  'the audit extension, told nothing': ['fail', inGroup, { with: [group({ shared_preload_libraries: 'pgaudit' })] }],
  'the audit extension, told none': ['fail', inGroup, { with: [group({ shared_preload_libraries: 'pgaudit', 'pgaudit.log': 'NONE' })] }],
  'the default group': ['fail', { Engine: 'postgres' }, { noFix: noGroup }],
  'the default group by its name': ['fail', { Engine: 'postgres', DBParameterGroupName: 'default.postgres16' }, { noFix: noGroup }],
  MySQL: ['not asked', { Engine: 'mysql' }],
  'a member of a Multi-AZ DB cluster': ['not asked', { ...inCluster, Engine: 'postgres' }],
  'a member of Aurora': ['not asked', { ...inCluster, Engine: 'aurora-postgresql' }],
  'a replica with the group of its source': ['pass', replica, { with: [source(inGroup), group({ log_statement: 'ddl' })] }],
  'a replica that is elsewhere': ['unknown', replica],
  'a group that was not read': ['unknown', inGroup],
  'a group by a parameter': ['unknown', { Engine: 'postgres', DBParameterGroupName: given }],
  'an engine by a parameter': ['unknown', { Engine: unresolved }],
  'parameters by a parameter': ['unknown', inGroup, { with: [group(unresolved)] }],
  'a value by a parameter': ['unknown', inGroup, { with: [group({ log_statement: unresolved })] }],
  'a value by a condition': ['unknown', inGroup, { with: [group({ log_statement: oneOf('ddl', 'none') })] }],
  'a value by a condition that logs either way': ['pass', inGroup, { with: [group({ log_statement: oneOf('ddl', 'all') })] }],
});
