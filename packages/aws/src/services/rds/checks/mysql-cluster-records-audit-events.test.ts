import { oneOf, table, unresolved } from '../../../testing/index.ts';
import { auroraMysql, auroraPostgresql, group, multiAz, withGroup } from '../cluster-testing.ts';
import rule from './mysql-cluster-records-audit-events.ts';

const own = { ...auroraMysql, ...withGroup };
const events = { server_audit_events: 'CONNECT,QUERY' };
const noFix = 'it takes a group of its own';

table(rule, {
  'on, with events': ['pass', own, { with: [group({ server_audit_logging: 'ON', ...events })] }],
  'on, as a number': ['pass', own, { with: [group({ server_audit_logging: 1, ...events })] }],
  'on, as a text': ['pass', own, { with: [group({ server_audit_logging: '1', ...events })] }],
  'on, as a boolean': ['pass', own, { with: [group({ server_audit_logging: true, ...events })] }],
  'on, without events': ['fail', own, { with: [group({ server_audit_logging: '1' })], says: 'names no events' }],
  'on, with empty events': ['fail', own, { with: [group({ server_audit_logging: '1', server_audit_events: ' ' })] }],
  'events, but off': ['fail', own, { with: [group({ server_audit_logging: 'OFF', ...events })], says: 'server_audit_logging is off' }],
  'off, as a number': ['fail', own, { with: [group({ server_audit_logging: 0, ...events })] }],
  'events only': ['fail', own, { with: [group(events)] }],
  'a group for other things': ['fail', own, { with: [group({ time_zone: 'UTC' })] }],
  'no group of its own': ['fail', auroraMysql, { noFix }],
  'the default group': ['fail', { ...auroraMysql, DBClusterParameterGroupName: 'default.aurora-mysql8.0' }, { noFix }],
  'exported, but not recorded': ['fail', { ...auroraMysql, EnableCloudwatchLogsExports: ['audit'] }, { noFix }],
  'the first version': ['fail', { Engine: 'aurora' }, { noFix }],
  'Aurora PostgreSQL': ['not asked', auroraPostgresql],
  'a Multi-AZ DB cluster of MySQL': ['not asked', multiAz],
  Neptune: ['not asked', { Engine: 'neptune' }],
  'a group elsewhere': ['unknown', { ...auroraMysql, DBClusterParameterGroupName: 'elsewhere' }],
  'a group by a parameter': ['unknown', { ...auroraMysql, DBClusterParameterGroupName: unresolved }],
  'the groups were not read': ['unknown', own, { unread: ['AWS::RDS::DBClusterParameterGroup'] }],
  'the switch by a parameter': ['unknown', own, { with: [group({ server_audit_logging: unresolved, ...events })] }],
  'the events by a parameter': ['unknown', own, { with: [group({ server_audit_logging: 1, server_audit_events: unresolved })] }],
  'the events by a parameter, but off': ['fail', own, { with: [group({ server_audit_logging: 0, server_audit_events: unresolved })] }],
  'all parameters by a parameter': ['unknown', own, { with: [group(unresolved)] }],
  'its own group or none': [
    'unknown',
    { ...auroraMysql, DBClusterParameterGroupName: oneOf('group', undefined) },
    { with: [group({ server_audit_logging: 1, ...events })] },
  ],
});
