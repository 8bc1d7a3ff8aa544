import { denied, oneOf, other, self, table, unresolved } from '../../../testing/index.ts';
import { objectsArn, policy } from '../testing.ts';
import rule from './bucket-locks-objects.ts';

const retention = { DefaultRetention: { Mode: 'GOVERNANCE', Days: 30 } };

table(rule, {
  on: ['pass', { ObjectLockEnabled: true }],
  'on, with a default retention': [
    'pass',
    { ObjectLockEnabled: true, ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled', Rule: retention } },
  ],
  'on by its configuration': ['pass', { ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled', Rule: retention } }],
  'on by its configuration, without a rule': ['pass', { ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled' } }],
  'nothing said': ['fail', {}, { says: 'not on', command: 'none' }],
  off: ['fail', { ObjectLockEnabled: false }],
  'an empty configuration': ['fail', { ObjectLockConfiguration: {} }],
  'a rule that nothing switches on': ['fail', { ObjectLockConfiguration: { Rule: retention } }],
  'a value that S3 does not know': ['fail', { ObjectLockConfiguration: { ObjectLockEnabled: 'Disabled' } }],
  'versions alone lock nothing': [
    'fail',
    { VersioningConfiguration: { Status: 'Enabled' } },
    { command: 's3api put-object-lock-configuration --bucket example-1 --object-lock-configuration ObjectLockEnabled=Enabled' },
  ],
  'versions are suspended': ['fail', { VersioningConfiguration: { Status: 'Suspended' } }, { command: 'none' }],
  'by a parameter': ['unknown', { ObjectLockEnabled: unresolved }],
  'by a parameter, and on by its configuration': [
    'pass',
    { ObjectLockEnabled: unresolved, ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled' } },
  ],
  'by a condition': ['unknown', { ObjectLockEnabled: oneOf(true, false) }],
  'off either way': ['fail', { ObjectLockEnabled: oneOf(false, undefined) }, { noFix: 'a choice stays a choice beside the patch' }],
  'Object Lock was not read': ['unknown', { ObjectLockConfiguration: denied }],
  'a bucket that receives access logs is not asked': [
    'not asked',
    {},
    { with: [other('AWS::S3::Bucket', { LoggingConfiguration: { DestinationBucketName: self } }, 'writer')] },
  ],
  'nor one whose policy lets S3 deliver them': [
    'not asked',
    {},
    {
      with: [
        policy({ Effect: 'Allow', Principal: { Service: ['logging.s3.amazonaws.com'] }, Action: ['s3:PutObject'], Resource: [objectsArn] }),
      ],
    },
  ],
  'perhaps one that receives them': [
    'unknown',
    {},
    { with: [other('AWS::S3::Bucket', { LoggingConfiguration: { DestinationBucketName: unresolved } }, 'writer')] },
  ],
  'on, and perhaps one that receives them': [
    'pass',
    { ObjectLockEnabled: true },
    { with: [other('AWS::S3::Bucket', { LoggingConfiguration: { DestinationBucketName: unresolved } }, 'writer')] },
  ],
});
