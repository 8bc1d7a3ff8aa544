import type { Statement } from '@demarc/spec';
import { more, other, self, table, unresolved } from '../../../testing/index.ts';
import rule from './bucket-requires-tls.ts';

const deny: Statement = {
  Effect: 'Deny',
  Principal: { AWS: ['*'] },
  Action: ['s3:*'],
  Resource: ['arn:aws:s3:::self', 'arn:aws:s3:::self/*'],
  Condition: { Bool: { 'aws:SecureTransport': ['false'] } },
};
const policy = (...Statement: Statement[]) => other('AWS::S3::BucketPolicy', { Bucket: self, PolicyDocument: { Statement } }, 'policy');
const allow: Statement = {
  Effect: 'Allow',
  Principal: { AWS: ['111111111111'] },
  Action: ['s3:GetObject'],
  Resource: ['arn:aws:s3:::self/*'],
};

table(rule, {
  'denied for bucket and objects': ['pass', {}, { with: [policy(deny)] }],
  'beside other statements': ['pass', {}, { with: [policy(allow, deny)] }],
  'everything, everywhere': ['pass', {}, { with: [policy({ ...deny, Action: ['*'], Resource: ['*'] })] }],
  'by two statements, one each': [
    'pass',
    {},
    { with: [policy({ ...deny, Resource: ['arn:aws:s3:::self'] }, { ...deny, Resource: ['arn:aws:s3:::self/*'] })] },
  ],
  'by a wider pattern': ['pass', {}, { with: [policy({ ...deny, Resource: ['arn:aws:s3:::se*'] })] }],
  'under BoolIfExists': ['pass', {}, { with: [policy({ ...deny, Condition: { BoolIfExists: { 'aws:securetransport': ['False'] } } })] }],
  'no policy at all': ['fail', {}, { says: 'no statement denies requests for its objects' }],
  'a policy without the denial': ['fail', {}, { with: [policy(allow)] }],
  'only the objects': ['fail', {}, { with: [policy({ ...deny, Resource: ['arn:aws:s3:::self/*'] })], says: 'not for the bucket itself' }],
  'only the bucket': ['fail', {}, { with: [policy({ ...deny, Resource: ['arn:aws:s3:::self'] })] }],
  'only one prefix': ['fail', {}, { with: [policy({ ...deny, Resource: ['arn:aws:s3:::self', 'arn:aws:s3:::self/logs/*'] })] }],
  'another bucket': ['fail', {}, { with: [policy({ ...deny, Resource: ['arn:aws:s3:::other', 'arn:aws:s3:::other/*'] })] }],
  'only some actions': ['fail', {}, { with: [policy({ ...deny, Action: ['s3:GetObject', 's3:PutObject'] })] }],
  'only one principal': ['fail', {}, { with: [policy({ ...deny, Principal: { AWS: ['111111111111'] } })] }],
  'everyone but one': ['fail', {}, { with: [policy({ ...deny, Principal: undefined, NotPrincipal: { AWS: ['111111111111'] } })] }],
  'the wrong way round': ['fail', {}, { with: [policy({ ...deny, Condition: { Bool: { 'aws:SecureTransport': ['true'] } } })] }],
  'under a further condition': [
    'fail',
    {},
    {
      with: [policy({ ...deny, Condition: { Bool: { 'aws:SecureTransport': ['false'] }, IpAddress: { 'aws:SourceIp': ['10.0.0.0/8'] } } })],
    },
  ],
  'allowed, not denied': ['fail', {}, { with: [policy({ ...deny, Effect: 'Allow' })] }],
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
  'an unknown action beside a good statement': ['pass', {}, { with: [policy({ ...deny, Action: unresolved }, deny)] }],
  'an unknown action alone': ['unknown', {}, { with: [policy({ ...deny, Action: unresolved })] }],
  'more statements than are known': ['unknown', {}, { with: [policy(allow, more)] }],
  'more statements, one of them good': ['pass', {}, { with: [policy(deny, more)] }],
});
