import { beginning, denied, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './bucket-keeps-versions.ts';

const noFix = 'a choice stays a choice beside the patch';

table(rule, {
  enabled: ['pass', { VersioningConfiguration: { Status: 'Enabled' } }],
  'nothing said': ['fail', {}, { says: 'not kept' }],
  'an empty block': ['fail', { VersioningConfiguration: {} }],
  suspended: ['fail', { VersioningConfiguration: { Status: 'Suspended' } }, { says: 'suspended' }],
  'another spelling is no value of S3': ['fail', { VersioningConfiguration: { Status: 'enabled' } }],
  'with Object Lock, which keeps versions': ['pass', { ObjectLockEnabled: true }],
  'with Object Lock, and enabled': ['pass', { ObjectLockEnabled: true, VersioningConfiguration: { Status: 'Enabled' } }],
  'with Object Lock, and suspended, which S3 refuses': [
    'fail',
    { ObjectLockEnabled: true, VersioningConfiguration: { Status: 'Suspended' } },
  ],
  'Object Lock said off': ['fail', { ObjectLockEnabled: false }],
  'a lifecycle of old versions keeps none': [
    'fail',
    { LifecycleConfiguration: { Rules: [{ Status: 'Enabled', NoncurrentVersionExpiration: { NoncurrentDays: 30 } }] } },
  ],
  'replication needs versions, and does not make them': [
    'fail',
    { ReplicationConfiguration: { Rules: [{ Status: 'Enabled', Destination: { Bucket: 'arn:aws:s3:::copy' } }] } },
  ],
  'by a parameter': ['unknown', { VersioningConfiguration: { Status: unresolved } }],
  'by a condition': ['unknown', { VersioningConfiguration: { Status: oneOf('Enabled', 'Suspended') } }],
  'by a condition that never enables it': ['fail', { VersioningConfiguration: oneOf({ Status: 'Suspended' }, undefined) }, { noFix }],
  'a beginning that is not enough': ['unknown', { VersioningConfiguration: { Status: beginning('En') } }],
  'versioning was not read': ['unknown', { VersioningConfiguration: denied }],
  'Object Lock by a condition': ['unknown', { ObjectLockEnabled: oneOf(true, false) }],
  'Object Lock by a condition, versions anyway': [
    'pass',
    { ObjectLockEnabled: oneOf(true, false), VersioningConfiguration: { Status: 'Enabled' } },
  ],
});
