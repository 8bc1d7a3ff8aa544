import { denied, given, more, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './bucket-drops-unfinished-uploads.ts';

const rules = (...Rules: readonly object[]) => ({ LifecycleConfiguration: { Rules } });
const abort = { Status: 'Enabled', AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } };

const command =
  's3api put-bucket-lifecycle-configuration --bucket example-1 --lifecycle-configuration {"Rules":[{"ID":"drop-unfinished-uploads","Status":"Enabled","Filter":{"Prefix":""},"AbortIncompleteMultipartUpload":{"DaysAfterInitiation":7}}]}';

table(rule, {
  'dropped everywhere': ['pass', rules(abort)],
  'with an empty prefix': ['pass', rules({ ...abort, Prefix: '' })],
  'with an empty list of tags': ['pass', rules({ ...abort, TagFilters: [] })],
  'beside other actions': ['pass', rules({ ...abort, ExpirationInDays: 365 })],
  'beside other rules': ['pass', rules({ Status: 'Enabled', ExpirationInDays: 365 }, abort)],
  'after days that a parameter names': ['pass', rules({ ...abort, AbortIncompleteMultipartUpload: { DaysAfterInitiation: given } })],
  'nothing said': ['fail', {}, { says: 'no enabled rule', command }],
  'no rules': ['fail', rules(), { command }],
  'other rules only': ['fail', rules({ Status: 'Enabled', ExpirationInDays: 1 }), { command: 'none' }],
  disabled: ['fail', rules({ ...abort, Status: 'Disabled' })],
  'under a prefix only': ['fail', rules({ ...abort, Prefix: 'incoming/' })],
  'of a size only': ['fail', rules({ ...abort, ObjectSizeGreaterThan: 1024 })],
  'of a small size only': ['fail', rules({ ...abort, ObjectSizeLessThan: 1024 })],
  'with a tag only, which S3 refuses': ['fail', rules({ ...abort, TagFilters: [{ Key: 'a', Value: 'b' }] })],
  'without a number of days': ['fail', rules({ Status: 'Enabled', AbortIncompleteMultipartUpload: {} })],
  'one prefix here, the others there': ['fail', rules({ ...abort, Prefix: 'a' }, { ...abort, Prefix: 'b' })],
  'a prefix by a parameter': ['unknown', rules({ ...abort, Prefix: unresolved })],
  'a prefix by a parameter, and one rule for all': ['pass', rules({ ...abort, Prefix: unresolved }, abort)],
  'a prefix by a parameter, disabled': ['fail', rules({ ...abort, Prefix: unresolved, Status: 'Disabled' })],
  'a status by a condition': ['unknown', rules({ ...abort, Status: oneOf('Enabled', 'Disabled') })],
  'a status by a parameter of a rule that drops nothing': ['fail', rules({ Status: unresolved, ExpirationInDays: 1 })],
  'rules that were not all read': ['unknown', rules(more)],
  'the lifecycle was not read': ['unknown', { LifecycleConfiguration: denied }],
});
