import { oneOf, other, table, unresolved } from '../../../testing/index.ts';
import rule from './cluster-requires-tls.ts';

const own = { DBClusterParameterGroupName: 'group' };
const group = (Parameters: unknown) => other('AWS::DocDB::DBClusterParameterGroup', { Family: 'docdb5.0', Parameters }, 'group');

table(rule, {
  'no group of its own': ['pass', {}],
  'the default group': ['pass', { DBClusterParameterGroupName: 'default.docdb5.0' }],
  on: ['pass', own, { with: [group({ tls: 'enabled' })] }],
  'TLS 1.2 at least': ['pass', own, { with: [group({ tls: 'tls1.2+' })] }],
  'TLS 1.3 at least': ['pass', own, { with: [group({ tls: 'tls1.3+' })] }],
  FIPS: ['pass', own, { with: [group({ tls: 'fips-140-3' })] }],
  off: ['fail', own, { with: [group({ tls: 'disabled' })], says: 'switches TLS off' }],
  'off, in capitals': ['fail', own, { with: [group({ tls: 'DISABLED' })] }],
  'a group for other things': ['pass', own, { with: [group({ audit_logs: 'enabled' })] }],
  'a group that nobody uses is off': ['pass', {}, { with: [group({ tls: 'disabled' })] }],
  'a group elsewhere': ['unknown', { DBClusterParameterGroupName: 'elsewhere' }],
  'a group by a parameter': ['unknown', { DBClusterParameterGroupName: unresolved }],
  'the groups were not read': ['unknown', own, { unread: ['AWS::DocDB::DBClusterParameterGroup'] }],
  'by a parameter': ['unknown', own, { with: [group({ tls: unresolved })] }],
  'all parameters by a parameter': ['unknown', own, { with: [group(unresolved)] }],
  'on or off': ['unknown', own, { with: [group({ tls: oneOf('enabled', 'disabled') })] }],
  'one way or another': ['pass', own, { with: [group({ tls: oneOf('enabled', 'tls1.3+') })] }],
  'its own group, which is on, or none': [
    'pass',
    { DBClusterParameterGroupName: oneOf('group', undefined) },
    { with: [group({ tls: 'enabled' })] },
  ],
});
