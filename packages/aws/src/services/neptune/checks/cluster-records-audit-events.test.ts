import { oneOf, other, table, unresolved } from '../../../testing/index.ts';
import rule from './cluster-records-audit-events.ts';

const own = { DBClusterParameterGroupName: 'group' };
const group = (Parameters: unknown) => other('AWS::Neptune::DBClusterParameterGroup', { Family: 'neptune1.4', Parameters }, 'group');
const noFix = 'it takes a group of its own';

table(rule, {
  on: ['pass', own, { with: [group({ neptune_enable_audit_log: 1 })] }],
  'on, as a text': ['pass', own, { with: [group({ neptune_enable_audit_log: '1' })] }],
  off: ['fail', own, { with: [group({ neptune_enable_audit_log: 0 })], says: 'is off' }],
  'off, as a text': ['fail', own, { with: [group({ neptune_enable_audit_log: '0' })] }],
  'a group for other things': ['fail', own, { with: [group({ neptune_query_timeout: 20000 })] }],
  'no group of its own': ['fail', {}, { noFix }],
  'the default group': ['fail', { DBClusterParameterGroupName: 'default.neptune1.4' }, { noFix }],
  'exported, but not recorded': ['fail', { EnableCloudwatchLogsExports: ['audit'] }, { noFix }],
  'a group elsewhere': ['unknown', { DBClusterParameterGroupName: 'elsewhere' }],
  'a group by a parameter': ['unknown', { DBClusterParameterGroupName: unresolved }],
  'the switch by a parameter': ['unknown', own, { with: [group({ neptune_enable_audit_log: unresolved })] }],
  'on or off': ['unknown', own, { with: [group({ neptune_enable_audit_log: oneOf(1, 0) })] }],
  'on in both branches': ['pass', own, { with: [group(oneOf({ neptune_enable_audit_log: 1 }, { neptune_enable_audit_log: '1' }))] }],
  'its own group or none': [
    'unknown',
    { DBClusterParameterGroupName: oneOf('group', undefined) },
    { with: [group({ neptune_enable_audit_log: 1 })] },
  ],
});
