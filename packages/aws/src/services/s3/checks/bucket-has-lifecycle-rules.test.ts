import { denied, more, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './bucket-has-lifecycle-rules.ts';

const rules = (...Rules: readonly object[]) => ({ LifecycleConfiguration: { Rules } });
const expire = { Status: 'Enabled', ExpirationInDays: 365 };
const off = { ...expire, Status: 'Disabled' };

const command =
  's3api put-bucket-lifecycle-configuration --bucket example-1 --lifecycle-configuration {"Rules":[{"ID":"drop-unfinished-uploads","Status":"Enabled","Filter":{"Prefix":""},"AbortIncompleteMultipartUpload":{"DaysAfterInitiation":7}}]}';

table(rule, {
  'objects expire': ['pass', rules(expire)],
  'objects move': ['pass', rules({ Status: 'Enabled', Transitions: [{ StorageClass: 'GLACIER', TransitionInDays: 90 }] })],
  'only old versions expire': ['pass', rules({ Status: 'Enabled', NoncurrentVersionExpiration: { NoncurrentDays: 30 } })],
  'only under a prefix': ['pass', rules({ ...expire, Prefix: 'tmp/' })],
  'only uploads are dropped': ['pass', rules({ Status: 'Enabled', AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } })],
  'nothing said': ['fail', {}, { says: 'no lifecycle rule', command }],
  'an empty block': ['fail', { LifecycleConfiguration: {} }],
  'no rules': ['fail', rules(), { command }],
  'a disabled rule': ['fail', rules(off), { command: 'none' }],
  'a rule without a status': ['fail', rules({ ExpirationInDays: 365 })],
  'tiering is no lifecycle': ['fail', { IntelligentTieringConfigurations: [{ Id: 't', Status: 'Enabled', Tierings: [] }] }],
  'one disabled, one enabled': ['pass', rules(off, expire)],
  'a status by a parameter': ['unknown', rules({ ...expire, Status: unresolved })],
  'a status by a parameter beside an enabled rule': ['pass', rules({ ...expire, Status: unresolved }, expire)],
  'a rule by a condition': ['unknown', rules(oneOf(expire, undefined))],
  'a rule that is disabled either way': [
    'fail',
    rules(oneOf(off, { ...off, Prefix: 'a' })),
    { noFix: 'a choice of rules stays beside the patch' },
  ],
  'rules that were not all read': ['unknown', rules(off, more)],
  'the block by a parameter': ['unknown', { LifecycleConfiguration: unresolved }],
  'the lifecycle was not read': ['unknown', { LifecycleConfiguration: denied }],
});
