import type { Statement } from '@demarc/spec';
import { denied, more, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import { bucketArn, everyone, objectsArn, policy } from '../testing.ts';
import rule from './bucket-limits-signature-age.ts';

const older = (...ages: readonly string[]) => ({ NumericGreaterThan: { 's3:signatureAge': ages } });
const deny: Statement = {
  Effect: 'Deny',
  Principal: everyone,
  Action: ['s3:*'],
  Resource: [objectsArn],
  Condition: older('600000'),
};

table(rule, {
  'ten minutes': ['pass', {}, { with: [policy(deny)] }],
  'an hour': ['pass', {}, { with: [policy({ ...deny, Condition: older('3600000') })] }],
  'a day': ['fail', {}, { with: [policy({ ...deny, Condition: older('86400000') })], says: '60 minutes' }],
  'a day, which is allowed': ['pass', {}, { with: [policy({ ...deny, Condition: older('86400000') })], settings: { maxAgeMinutes: 1440 } }],
  'no policy': [
    'fail',
    {},
    {
      fix: [
        {
          type: 'AWS::S3::BucketPolicy',
          at: { by: 'Bucket' },
          patch: {
            PolicyDocument: {
              Version: '2012-10-17',
              Statement: [
                {
                  Sid: 'DenyOldSignatures',
                  Effect: 'Deny',
                  Principal: everyone,
                  Action: ['s3:*'],
                  Resource: [objectsArn],
                  Condition: older('3600000'),
                },
              ],
            },
          },
        },
      ],
    },
  ],
  'a number that is no age': [
    'fail',
    {},
    { with: [policy({ ...deny, Condition: { NumericGreaterThan: { 's3:max-keys': ['600000'] } } })] },
  ],
  'an age that is no number': ['fail', {}, { with: [policy({ ...deny, Condition: older('') })] }],
  'under a condition on another key': [
    'fail',
    {},
    { with: [policy({ ...deny, Condition: { ...older('600000'), StringEquals: { 's3:signatureversion': ['REST-QUERY-STRING'] } } })] },
  ],
  'of all but links': [
    'fail',
    {},
    { with: [policy({ ...deny, Condition: { ...older('600000'), StringNotEquals: { 's3:authType': ['REST-QUERY-STRING'] } } })] },
  ],
  'a policy about something else': ['fail', {}, { with: [policy({ ...deny, Condition: { Bool: { 'aws:SecureTransport': ['false'] } } })] }],
  'of links only': [
    'pass',
    {},
    { with: [policy({ ...deny, Condition: { ...older('600000'), StringEquals: { 's3:authType': ['REST-QUERY-STRING'] } } })] },
  ],
  'of headers only': [
    'fail',
    {},
    { with: [policy({ ...deny, Condition: { ...older('600000'), StringEquals: { 's3:authType': ['REST-HEADER'] } } })] },
  ],
  'the bucket itself as well': ['pass', {}, { with: [policy({ ...deny, Resource: [bucketArn, objectsArn] })] }],
  'the bucket itself only': ['fail', {}, { with: [policy({ ...deny, Resource: [bucketArn] })] }],
  'some objects only': ['fail', {}, { with: [policy({ ...deny, Resource: [`${bucketArn}/links/*`] })] }],
  'reading only': ['fail', {}, { with: [policy({ ...deny, Action: ['s3:GetObject'] })] }],
  'reading and writing': ['pass', {}, { with: [policy({ ...deny, Action: ['s3:GetObject', 's3:PutObject'] })] }],
  'one account only': ['fail', {}, { with: [policy({ ...deny, Principal: { AWS: ['111111111111'] } })] }],
  'everyone but one': [
    'fail',
    {},
    {
      with: [
        policy({
          Effect: 'Deny',
          NotPrincipal: { AWS: ['111111111111'] },
          Action: ['s3:*'],
          Resource: [objectsArn],
          Condition: older('600000'),
        }),
      ],
    },
  ],
  'it allows what is young': [
    'fail',
    {},
    { with: [policy({ ...deny, Effect: 'Allow', Condition: { NumericLessThan: { 's3:signatureAge': ['600000'] } } })] },
  ],
  'it denies what is young': [
    'fail',
    {},
    { with: [policy({ ...deny, Condition: { NumericLessThan: { 's3:signatureAge': ['600000'] } } })] },
  ],
  'except in an organisation': [
    'fail',
    {},
    { with: [policy({ ...deny, Condition: { ...older('600000'), StringNotEquals: { 'aws:PrincipalOrgID': ['o-a1'] } } })] },
  ],
  'no number': ['fail', {}, { with: [policy({ ...deny, Condition: older('ten') })] }],
  'an unknown statement beside a good one': ['pass', {}, { with: [policy(unresolved, deny)] }],
  'an age that a parameter sets': ['unknown', {}, { with: [policy({ ...deny, Condition: older(unresolved) })] }],
  'a statement by a condition': ['unknown', {}, { with: [policy(oneOf(deny, undefined))] }],
  'maybe more statements': ['unknown', {}, { with: [policy(more)] }],
  'a policy that was not read': [
    'unknown',
    {},
    { with: [other('AWS::S3::BucketPolicy', { Bucket: 'self', PolicyDocument: denied }, 'policy')] },
  ],
  'policies that were not read': ['unknown', {}, { unread: ['AWS::S3::BucketPolicy'] }],
});
