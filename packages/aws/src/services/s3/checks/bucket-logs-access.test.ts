import { denied, given, more, oneOf, other, self, table, unresolved } from '../../../testing/index.ts';
import { logDelivery, objectsArn, ownership, policy, someAccount } from '../testing.ts';
import rule from './bucket-logs-access.ts';

const logging = (to: string) => ({ LoggingConfiguration: { DestinationBucketName: to, LogFilePrefix: 'a/' } });
const writer = (properties: object) => other('AWS::S3::Bucket', properties, 'writer');
const delivery = {
  Effect: 'Allow',
  Principal: { Service: ['logging.s3.amazonaws.com'] },
  Action: ['s3:PutObject'],
  Resource: [objectsArn],
} as const;

table(rule, {
  'into another bucket': ['pass', logging('logs')],
  'into one that a parameter names': ['pass', { LoggingConfiguration: { DestinationBucketName: given } }],
  'into itself by name': ['pass', logging(self)],
  'into itself, as a block without a destination does': ['pass', { LoggingConfiguration: { LogFilePrefix: 'a/' } }],
  'nothing said': ['fail', {}, { says: 'no access log' }],
  'by a condition': ['unknown', { LoggingConfiguration: oneOf({ DestinationBucketName: 'logs' }, undefined) }],
  'by a condition that logs either way': [
    'pass',
    { LoggingConfiguration: oneOf(logging('a').LoggingConfiguration, logging('b').LoggingConfiguration) },
  ],
  'by something unknown': ['unknown', { LoggingConfiguration: unresolved }],
  'logging was not read': ['unknown', { LoggingConfiguration: denied }],
  // Log buckets
  'the bucket that receives the logs is not asked': ['not asked', {}, { with: [writer(logging(self))] }],
  'nor when the writer names it by another of its names': ['not asked', {}, { names: ['records'], with: [writer(logging('records'))] }],
  'nor when its policy lets logs be delivered': ['not asked', {}, { with: [policy(delivery)] }],
  'nor when its ACL does': ['not asked', { ...ownership('ObjectWriter'), AccessControl: 'LogDeliveryWrite' }],
  'nor when a grant does': ['not asked', { AclGrants: [{ Grantee: logDelivery, Permission: 'WRITE' }] }],
  'it receives logs and writes its own': ['pass', logging('third'), { with: [writer(logging(self))] }],
  'it receives other logs of AWS': [
    'fail',
    {},
    { with: [policy({ ...delivery, Principal: { Service: ['cloudtrail.amazonaws.com', 'delivery.logs.amazonaws.com'] } })] },
  ],
  'the service of log delivery may only read': ['fail', {}, { with: [policy({ ...delivery, Action: ['s3:GetBucketAcl'] })] }],
  'the service of log delivery is denied': ['fail', {}, { with: [policy({ ...delivery, Effect: 'Deny' })] }],
  'log delivery may only read the ACL': [
    'fail',
    {
      AclGrants: [
        { Grantee: logDelivery, Permission: 'READ_ACP' },
        { Grantee: someAccount, Permission: 'WRITE' },
      ],
    },
  ],
  'another bucket’s logs go elsewhere': ['fail', {}, { with: [writer(logging('logs'))] }],
  'logs of another go nobody knows where: this may be the bucket': [
    'unknown',
    {},
    { with: [writer({ LoggingConfiguration: { DestinationBucketName: unresolved } })] },
  ],
  'logging, and perhaps a log bucket': [
    'pass',
    logging('logs'),
    { with: [writer({ LoggingConfiguration: { DestinationBucketName: unresolved } })] },
  ],
  'the policy was not read': ['unknown', {}, { unread: ['AWS::S3::BucketPolicy'] }],
  'not all buckets were read': ['unknown', {}, { unread: ['AWS::S3::Bucket'] }],
  'not all statements are known, one delivers logs': ['not asked', {}, { with: [policy(delivery, more)] }],
});
