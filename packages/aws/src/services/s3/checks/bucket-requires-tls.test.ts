import type { Statement } from '@demarc/spec';
import { given, more, oneOf, other, self, table, unresolved } from '../../../testing/index.ts';
import { bucketArn, everyone, objectsArn, policy } from '../testing.ts';
import rule from './bucket-requires-tls.ts';

const without = { Bool: { 'aws:SecureTransport': ['false'] } };
const all = { Action: ['s3:*'] };
const everywhere = { Resource: [bucketArn, objectsArn] };
const deny: Statement = { Effect: 'Deny', Principal: everyone, ...all, ...everywhere, Condition: without };
const allow: Statement = { Effect: 'Allow', Principal: { AWS: ['111111111111'] }, Action: ['s3:GetObject'], Resource: [objectsArn] };

table(rule, {
  'denied for bucket and objects': ['pass', {}, { with: [policy(deny)] }],
  'beside other statements': ['pass', {}, { with: [policy(allow, deny)] }],
  'everything, everywhere': ['pass', {}, { with: [policy({ ...deny, Action: ['*'], Resource: ['*'] })] }],
  'everything but nothing of S3': [
    'pass',
    {},
    { with: [policy({ Effect: 'Deny', Principal: everyone, NotAction: ['sqs:*'], ...everywhere, Condition: without })] },
  ],
  'everywhere but in another bucket': [
    'pass',
    {},
    {
      with: [
        policy({
          Effect: 'Deny',
          Principal: everyone,
          ...all,
          NotResource: ['arn:aws:s3:::other', 'arn:aws:s3:::other/*'],
          Condition: without,
        }),
      ],
    },
  ],
  'without any condition, which denies far more': [
    'pass',
    {},
    { with: [policy({ Effect: 'Deny', Principal: everyone, ...all, ...everywhere })] },
  ],
  'by two statements, one each': ['pass', {}, { with: [policy({ ...deny, Resource: [bucketArn] }, { ...deny, Resource: [objectsArn] })] }],
  'by a wider pattern': ['pass', {}, { with: [policy({ ...deny, Resource: ['arn:aws:s3:::se*'] })] }],
  'in another partition': [
    'pass',
    {},
    { names: ['arn:aws-cn:s3:::self'], with: [policy({ ...deny, Resource: ['arn:aws-cn:s3:::self', 'arn:aws-cn:s3:::self/*'] })] },
  ],
  'under BoolIfExists, in other letters': [
    'pass',
    {},
    { with: [policy({ ...deny, Condition: { BoolIfExists: { 'aws:securetransport': ['False'] } } })] },
  ],
  'no policy at all': ['fail', {}, { says: 'for the bucket itself and its objects' }],
  'no policy, and the bucket goes by an ARN': [
    'fail',
    {},
    {
      names: [bucketArn],
      command:
        's3api put-bucket-policy --bucket example-1 --policy {"Version":"2012-10-17","Statement":[{"Sid":"DenyRequestsWithoutTls","Effect":"Deny","Principal":{"AWS":["*"]},"Action":["s3:*"],"Resource":["arn:aws:s3:::self","arn:aws:s3:::self/*"],"Condition":{"Bool":{"aws:SecureTransport":["false"]}}}]}',
    },
  ],
  'a policy without the denial': ['fail', {}, { with: [policy(allow)], command: 'none' }],
  'a policy without statements': ['fail', {}, { with: [policy()] }],
  'only the objects': ['fail', {}, { with: [policy({ ...deny, Resource: [objectsArn] })], says: 'for the bucket itself' }],
  'only the bucket': ['fail', {}, { with: [policy({ ...deny, Resource: [bucketArn] })], says: 'for its objects' }],
  'only one prefix': ['fail', {}, { with: [policy({ ...deny, Resource: [bucketArn, 'arn:aws:s3:::self/logs/*'] })] }],
  'another bucket': ['fail', {}, { with: [policy({ ...deny, Resource: ['arn:aws:s3:::other', 'arn:aws:s3:::other/*'] })] }],
  'a bucket whose name begins so': [
    'fail',
    {},
    { with: [policy({ ...deny, Resource: ['arn:aws:s3:::selfish', 'arn:aws:s3:::selfish/*'] })] },
  ],
  'only some actions': ['fail', {}, { with: [policy({ ...deny, Action: ['s3:GetObject', 's3:PutObject'] })] }],
  'all actions but one': [
    'fail',
    {},
    { with: [policy({ Effect: 'Deny', Principal: everyone, NotAction: ['s3:GetObject'], ...everywhere, Condition: without })] },
  ],
  'only one principal': ['fail', {}, { with: [policy({ ...deny, Principal: { AWS: ['111111111111'] } })] }],
  'everyone but one': [
    'fail',
    {},
    { with: [policy({ Effect: 'Deny', NotPrincipal: { AWS: ['111111111111'] }, ...all, ...everywhere, Condition: without })] },
  ],
  'the wrong way round': ['fail', {}, { with: [policy({ ...deny, Condition: { Bool: { 'aws:SecureTransport': ['true'] } } })] }],
  'under a further condition': [
    'fail',
    {},
    { with: [policy({ ...deny, Condition: { ...without, IpAddress: { 'aws:SourceIp': ['10.0.0.0/8'] } } })] },
  ],
  'old versions of TLS, not its absence': [
    'fail',
    {},
    { with: [policy({ ...deny, Condition: { NumericLessThan: { 's3:TlsVersion': ['1.2'] } } })] },
  ],
  'allowed, not denied': ['fail', {}, { with: [policy({ ...deny, Effect: 'Allow' })] }],
  'allowed with TLS only, which refuses nobody else': [
    'fail',
    {},
    { with: [policy({ ...allow, Condition: { Bool: { 'aws:SecureTransport': ['true'] } } })] },
  ],
  'the policy of another bucket': [
    'fail',
    {},
    { with: [other('AWS::S3::BucketPolicy', { Bucket: 'elsewhere', PolicyDocument: { Statement: [deny] } }, 'policy')] },
  ],
  'no policy was read': ['unknown', {}, { unread: ['AWS::S3::BucketPolicy'] }],
  'a policy whose bucket is not known': [
    'unknown',
    {},
    { with: [other('AWS::S3::BucketPolicy', { Bucket: unresolved, PolicyDocument: { Statement: [deny] } }, 'policy')] },
  ],
  'a policy that is not known': [
    'unknown',
    {},
    { with: [other('AWS::S3::BucketPolicy', { Bucket: self, PolicyDocument: unresolved }, 'policy')] },
  ],
  'a policy that may not be there': [
    'unknown',
    {},
    { with: [other('AWS::S3::BucketPolicy', { Bucket: oneOf(self, 'other'), PolicyDocument: { Statement: [deny] } }, 'policy')] },
  ],
  'a resource that a parameter names': ['unknown', {}, { with: [policy({ ...deny, Resource: [given, objectsArn] })] }],
  'a resource that a parameter names, and no objects': [
    'fail',
    {},
    { with: [policy({ ...deny, Action: ['s3:GetObject'], Resource: [given] })] },
  ],
  'an unknown action beside a good statement': ['pass', {}, { with: [policy({ ...deny, Action: unresolved }, deny)] }],
  'an unknown action alone': ['unknown', {}, { with: [policy({ ...deny, Action: unresolved })] }],
  'an unknown value of the condition': [
    'unknown',
    {},
    { with: [policy({ ...deny, Condition: { Bool: { 'aws:SecureTransport': [unresolved] } } })] },
  ],
  'more statements than are known': ['unknown', {}, { with: [policy(allow, more)] }],
  'more statements, one of them good': ['pass', {}, { with: [policy(deny, more)] }],
});
