import { denied, more, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './versioned-bucket-has-lifecycle-rules.ts';

const versioned = { VersioningConfiguration: { Status: 'Enabled' } };
const rules = (...Rules: readonly object[]) => ({ LifecycleConfiguration: { Rules } });
const expire = { Status: 'Enabled', NoncurrentVersionExpiration: { NoncurrentDays: 30 } };
const off = { ...expire, Status: 'Disabled' };

const command =
  's3api put-bucket-lifecycle-configuration --bucket example-1 --lifecycle-configuration {"Rules":[{"ID":"expire-old-versions","Status":"Enabled","Filter":{"Prefix":""},"NoncurrentVersionExpiration":{"NoncurrentDays":90}}]}';

table(rule, {
  'versions expire': ['pass', { ...versioned, ...rules(expire) }],
  'any rule that is enabled': ['pass', { ...versioned, ...rules({ Status: 'Enabled', ExpirationInDays: 30 }) }],
  'no rule': [
    'fail',
    versioned,
    {
      says: 'versions are kept',
      command,
      fix: {
        LifecycleConfiguration: {
          Rules: [{ Id: 'expire-old-versions', Status: 'Enabled', Prefix: '', NoncurrentVersionExpiration: { NoncurrentDays: 90 } }],
        },
      },
    },
  ],
  'no rules in the block': ['fail', { ...versioned, ...rules() }],
  'a disabled rule': ['fail', { ...versioned, ...rules(off) }, { command: 'none' }],
  'a disabled rule and an enabled one': ['pass', { ...versioned, ...rules(off, expire) }],
  'versions by Object Lock': ['fail', { ObjectLockEnabled: true }],
  'versions by Object Lock, and a rule': ['pass', { ObjectLockEnabled: true, ...rules(expire) }],
  'no versions': ['not asked', {}],
  'versioning is suspended': ['not asked', { VersioningConfiguration: { Status: 'Suspended' } }],
  'versioning is suspended, and there is a rule': ['not asked', { VersioningConfiguration: { Status: 'Suspended' }, ...rules(expire) }],
  'versions by a parameter': ['unknown', { VersioningConfiguration: { Status: unresolved } }],
  'versions by a parameter, and a rule': ['pass', { VersioningConfiguration: { Status: unresolved }, ...rules(expire) }],
  'versions by a condition, and a rule': ['pass', { VersioningConfiguration: { Status: oneOf('Enabled', 'Suspended') }, ...rules(expire) }],
  'versions by a condition, no rule': ['unknown', { VersioningConfiguration: { Status: oneOf('Enabled', 'Suspended') } }],
  'a status by a parameter': ['unknown', { ...versioned, ...rules({ ...expire, Status: unresolved }) }],
  'rules that were not all read': ['unknown', { ...versioned, ...rules(off, more) }],
  'the lifecycle was not read': ['unknown', { ...versioned, LifecycleConfiguration: denied }],
});
