import { oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './parameter-group-records-audit-events.ts';

const group = (Parameters: unknown) => ({ Family: 'docdb5.0', Description: 'own', Parameters: Parameters as never }); // a row may hold holes

table(rule, {
  enabled: ['pass', group({ audit_logs: 'enabled' })],
  'all events': ['pass', group({ audit_logs: 'all' })],
  'changes of collections': ['pass', group({ audit_logs: 'ddl' })],
  'reads and writes': ['pass', group({ audit_logs: 'dml_read,dml_write' })],
  'beside others': ['pass', group({ tls: 'enabled', audit_logs: 'enabled' })],
  disabled: ['fail', group({ audit_logs: 'disabled' }), { says: 'audit_logs is disabled' }],
  none: ['fail', group({ audit_logs: 'none' }), { says: 'audit_logs is none' }],
  'an empty value': ['fail', group({ audit_logs: '' })],
  'not set': ['fail', group({ tls: 'enabled' }), { says: 'not set' }],
  'no parameters': ['fail', group({})],
  'nothing at all': ['fail', {}],
  'by a parameter': ['unknown', group({ audit_logs: unresolved })],
  'all parameters by a parameter': ['unknown', group(unresolved)],
  'on or off': ['unknown', group({ audit_logs: oneOf('enabled', 'disabled') })],
  'one kind or another': ['pass', group({ audit_logs: oneOf('ddl', 'all') })],
  'not set in either branch': ['fail', group(oneOf({ tls: 'enabled' }, {})), { noFix: 'a choice stays a choice beside the patch' }],
});
