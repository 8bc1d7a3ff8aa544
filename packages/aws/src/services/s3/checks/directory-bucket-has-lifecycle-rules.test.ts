import { denied, more, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './directory-bucket-has-lifecycle-rules.ts';

const bucket = { LocationName: 'euc1-az1', DataRedundancy: 'SingleAvailabilityZone' };
const rules = (...Rules: readonly object[]): object => ({ ...bucket, LifecycleConfiguration: { Rules } });
const expire = { Id: 'old', Status: 'Enabled', ExpirationInDays: 7 };
const abort = { Id: 'parts', Status: 'Enabled', AbortIncompleteMultipartUpload: { DaysAfterInitiation: 3 } };
const noFix = 'of what is not known nothing is written';

table(rule, {
  'objects go after a while': ['pass', rules(expire)],
  'unfinished uploads go': ['pass', rules(abort)],
  'only some objects go': ['pass', rules({ ...expire, Prefix: 'tmp/' })],
  'no configuration': ['fail', bucket, { says: 'no lifecycle rule' }],
  'no rules': ['fail', rules()],
  'a rule that is disabled': ['fail', rules({ ...expire, Status: 'Disabled' })],
  'a rule that does nothing': ['fail', rules({ Id: 'nothing', Status: 'Enabled' })],
  'one disabled, one enabled': ['pass', rules({ ...expire, Status: 'Disabled' }, abort)],
  'days that a parameter sets': ['unknown', rules({ ...expire, ExpirationInDays: unresolved })],
  'a parameter decides': ['unknown', rules({ ...expire, Status: unresolved })],
  'a parameter decides of one, another is enabled': ['pass', rules({ ...expire, Status: unresolved }, abort)],
  'a rule by a condition': ['unknown', rules(oneOf(expire, undefined))],
  'one rule or another': ['pass', rules(oneOf(expire, abort))],
  'maybe more rules': ['unknown', rules(more)],
  'rules that were not read': ['unknown', { ...bucket, LifecycleConfiguration: denied }],
  'a disabled rule in a block that a parameter completes': [
    'fail',
    rules({ Id: 'x', Status: 'Disabled', ExpirationInDays: unresolved }),
    { noFix },
  ],
});
