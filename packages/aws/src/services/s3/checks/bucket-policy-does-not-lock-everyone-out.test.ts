import type { Statement } from '@demarc/spec';
import { denied, more, oneOf, table, unresolved } from '../../../testing/index.ts';
import { everyone } from '../testing.ts';
import rule from './bucket-policy-does-not-lock-everyone-out.ts';

const bucket = 'arn:aws:s3:::b';
const deny: Statement = { Effect: 'Deny', Principal: everyone, Action: ['s3:*'], Resource: [bucket, `${bucket}/*`] };
const statements = (...Statement: readonly Statement[]) => ({ Bucket: 'b', PolicyDocument: { Version: '2012-10-17', Statement } });

const harmless: readonly Statement[] = [
  { ...deny, Effect: 'Allow' },
  { ...deny, Principal: { AWS: ['222222222222'] } },
  { ...deny, Condition: { Bool: { 'aws:SecureTransport': ['false'] } } },
];

table(rule, {
  'everything is denied to everyone': ['fail', statements(deny), { says: 'everyone is denied' }],
  'everything of all services': ['fail', statements({ ...deny, Action: ['*'], Resource: ['*'] })],
  'both repairs by name': ['fail', statements({ ...deny, Action: ['s3:PutBucketPolicy', 's3:DeleteBucketPolicy'] })],
  'each repair in its own statement': [
    'fail',
    statements({ ...deny, Action: ['s3:PutBucket*'] }, { ...deny, Action: ['s3:DeleteBucket*'] }),
  ],
  'all but reading objects': [
    'fail',
    statements({ Effect: 'Deny', Principal: everyone, NotAction: ['s3:GetObject'], Resource: [bucket, `${bucket}/*`] }),
  ],
  'an empty condition': ['fail', statements({ ...deny, Condition: {} })],
  'all but other buckets': [
    'fail',
    statements({ Effect: 'Deny', Principal: everyone, Action: ['s3:*'], NotResource: ['arn:aws:s3:::other'] }),
  ],
  'the bucket of the same template': [
    'fail',
    {
      Bucket: '⟨t#B⟩',
      PolicyDocument: { Statement: [{ ...deny, Resource: ['arn:⟨AWS::Partition⟩:s3:::⟨t#B⟩', 'arn:⟨AWS::Partition⟩:s3:::⟨t#B⟩/*'] }] },
    },
  ],
  'among statements that lock nobody out, which stay': [
    'fail',
    statements(...harmless, deny),
    {
      fix: {
        PolicyDocument: {
          Statement: [...harmless, { ...deny, Condition: { StringNotEquals: { 'aws:PrincipalAccount': ['111111111111'] } } }],
        },
      },
    },
  ],
  'changing is denied, deleting is not': ['pass', statements({ ...deny, Action: ['s3:PutBucketPolicy'] })],
  'deletes of objects are denied': [
    'pass',
    statements({ ...deny, Action: ['s3:DeleteObject', 's3:DeleteObjectVersion'], Resource: [`${bucket}/*`] }),
  ],
  'everything on objects is denied': ['pass', statements({ ...deny, Resource: [`${bucket}/*`] })],
  'without TLS': ['pass', statements({ ...deny, Condition: { Bool: { 'aws:SecureTransport': ['false'] } } })],
  'outside a VPC': ['pass', statements({ ...deny, Condition: { StringNotEquals: { 'aws:SourceVpc': ['vpc-1'] } } })],
  'everyone but an admin': [
    'pass',
    statements({ Effect: 'Deny', NotPrincipal: { AWS: ['arn:aws:iam::111111111111:role/admin'] }, Action: ['s3:*'], Resource: [bucket] }),
  ],
  'one principal': ['pass', statements({ ...deny, Principal: { AWS: ['222222222222'] } })],
  'everything is allowed': ['pass', statements({ ...deny, Effect: 'Allow' })],
  'no statements': ['pass', statements()],
  'no document': ['pass', { Bucket: 'b' }],
  'an unknown condition': ['unknown', statements({ ...deny, Condition: unresolved })],
  'an unknown action': ['unknown', statements({ ...deny, Action: [unresolved] })],
  'an unknown action beside all': ['fail', statements({ ...deny, Action: [unresolved, 's3:*'] })],
  'an unknown bucket': ['unknown', { Bucket: unresolved, PolicyDocument: { Statement: [deny] } }],
  'an unknown bucket, nothing denied': ['pass', { Bucket: unresolved, PolicyDocument: { Statement: [{ ...deny, Effect: 'Allow' }] } }],
  'an unknown statement beside a lockout': ['fail', statements(unresolved, deny), { noFix: 'an unknown statement stays beside the patch' }],
  'more statements': ['unknown', statements({ ...deny, Action: ['s3:PutBucketPolicy'] }, more)],
  'one branch locks out': ['unknown', statements(oneOf(deny, { ...deny, Effect: 'Allow' }))],
  'the policy was not read': ['unknown', { Bucket: 'b', PolicyDocument: denied }],
});
