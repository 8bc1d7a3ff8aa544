import { denied, given, oneOf, table, unresolved } from '../../../testing/index.ts';
import { stays } from '../testing.ts';
import rule from './proxy-requires-tls.ts';

table(rule, {
  required: ['pass', { EngineFamily: 'POSTGRESQL', RequireTLS: true }],
  'not required': ['fail', { EngineFamily: 'MYSQL', RequireTLS: false }, { says: 'accepted' }],
  'nothing said': ['fail', { EngineFamily: 'SQLSERVER' }],
  'IAM logins need it, and do not set it': ['fail', { Auth: [{ AuthScheme: 'SECRETS', IAMAuth: 'REQUIRED' }] }],
  'by a parameter': ['unknown', { RequireTLS: unresolved }],
  'by a parameter that is there': ['unknown', { RequireTLS: given }],
  'by a condition': ['unknown', { RequireTLS: oneOf(true, undefined) }],
  'by a condition whose branches agree': ['pass', { RequireTLS: oneOf(true, true) }],
  'by a condition that never requires it': ['fail', { RequireTLS: oneOf(false, undefined) }, { noFix: stays }],
  'not read': ['unknown', { RequireTLS: denied }],
});
