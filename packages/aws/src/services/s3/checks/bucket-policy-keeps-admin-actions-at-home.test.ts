import { Inventory, judge, pseudo } from '@demarc/model';
import type { Statement } from '@demarc/spec';
import { expect, test } from 'vitest';
import { denied, more, oneOf, self, table, unresolved } from '../../../testing/index.ts';
import { optionsOf, resourceOf } from '../../../testing/world.ts';
import { bucketArn, everyone, objectsArn } from '../testing.ts';
import rule from './bucket-policy-keeps-admin-actions-at-home.ts';

const other = { AWS: ['arn:aws:iam::222222222222:root'] };
const own = { AWS: ['arn:aws:iam::111111111111:root'] };
const allow: Statement = { Effect: 'Allow', Principal: other, Action: ['s3:PutBucketPolicy'], Resource: [bucketArn, objectsArn] };
const statements = (...Statement: readonly Statement[]) => ({ Bucket: 'self', PolicyDocument: { Version: '2012-10-17', Statement } });

table(rule, {
  'another account changes the policy': ['fail', statements(allow), { says: 'another account' }],
  'another account changes ACLs of objects': ['fail', statements({ ...allow, Action: ['s3:PutObjectAcl'] })],
  'another account does all': ['fail', statements({ ...allow, Action: ['s3:*'] })],
  'another account does all of a kind': ['fail', statements({ ...allow, Action: ['s3:Put*'] })],
  'in other letters': ['fail', statements({ ...allow, Action: ['S3:putbucketPOLICY'] })],
  'all but reading': ['fail', statements({ Effect: 'Allow', Principal: other, NotAction: ['s3:Get*'], Resource: ['*'] })],
  'all but what administers': [
    'pass',
    statements({
      Effect: 'Allow',
      Principal: other,
      NotAction: ['s3:Put*Policy', 's3:Put*Acl', 's3:DeleteBucketPolicy', 's3:PutEncryptionConfiguration'],
      Resource: ['*'],
    }),
  ],
  'an account by its number': ['fail', statements({ ...allow, Principal: { AWS: ['222222222222'] } })],
  'a role of another account': ['fail', statements({ ...allow, Principal: { AWS: ['arn:aws:iam::222222222222:role/admin'] } })],
  'a session of another account': ['fail', statements({ ...allow, Principal: { AWS: ['arn:aws:sts::222222222222:assumed-role/a/b'] } })],
  'an identity provider of another account': [
    'fail',
    statements({ ...allow, Principal: { Federated: ['arn:aws:iam::222222222222:saml-provider/p'] } }),
  ],
  'its own account beside another': ['fail', statements({ ...allow, Principal: { AWS: [...own.AWS, ...other.AWS] } })],
  everyone: ['fail', statements({ ...allow, Principal: everyone })],
  'everyone of an organisation': [
    'fail',
    statements({ ...allow, Principal: everyone, Condition: { StringEquals: { 'aws:PrincipalOrgID': ['o-a1'] } } }),
  ],
  'everyone of its own account': [
    'pass',
    statements({ ...allow, Principal: everyone, Condition: { StringEquals: { 'aws:PrincipalAccount': ['111111111111'] } } }),
  ],
  'roles of its own account': [
    'pass',
    statements({
      ...allow,
      Principal: everyone,
      Condition: { ArnLike: { 'aws:PrincipalArn': ['arn:aws:iam::111111111111:role/admin-*'] } },
    }),
  ],
  'roles of another account': [
    'fail',
    statements({
      ...allow,
      Principal: everyone,
      Condition: { ArnLike: { 'aws:PrincipalArn': ['arn:aws:iam::222222222222:role/admin-*'] } },
    }),
  ],
  'everyone of another account': [
    'fail',
    statements({ ...allow, Principal: everyone, Condition: { StringEquals: { 'aws:PrincipalAccount': ['222222222222'] } } }),
  ],
  'everyone but another account': [
    'fail',
    statements({ Effect: 'Allow', NotPrincipal: other, Action: ['s3:PutBucketPolicy'], Resource: [bucketArn] }),
  ],
  'its own account': ['pass', statements({ ...allow, Principal: own })],
  'its own account by the template': [
    'pass',
    statements({ ...allow, Principal: { AWS: [`arn:aws:iam::${pseudo('AWS::AccountId')}:root`] } }),
  ],
  'its own account’s number by the template': ['pass', statements({ ...allow, Principal: { AWS: [pseudo('AWS::AccountId')] } })],
  'a role of the same template': ['pass', statements({ ...allow, Principal: { AWS: ['⟨t#Role.Arn⟩'] } })],
  'a role that was deleted': ['pass', statements({ ...allow, Principal: { AWS: ['AROAIIAV44NAECEXAMPLE'] } })],
  'a service of AWS': ['pass', statements({ ...allow, Principal: { Service: ['logging.s3.amazonaws.com'] } })],
  'another account reads and writes': ['pass', statements({ ...allow, Action: ['s3:GetObject', 's3:PutObject', 's3:ListBucket'] })],
  'another account is denied': ['pass', statements({ ...allow, Effect: 'Deny' })],
  'no statements': ['pass', statements()],
  'other actions are asked for, and allowed': [
    'fail',
    statements({ ...allow, Action: ['s3:DeleteObject'] }),
    { settings: { actions: ['s3:DeleteObject'] } },
  ],
  'other actions are asked for': ['pass', statements(allow), { settings: { actions: ['s3:DeleteObject'] } }],
  'an unknown principal': ['unknown', statements({ ...allow, Principal: unresolved })],
  'an unknown principal reads': ['pass', statements({ ...allow, Principal: unresolved, Action: ['s3:GetObject'] })],
  'an unknown action': ['unknown', statements({ ...allow, Action: [unresolved] })],
  'an unknown action of its own account': ['pass', statements({ ...allow, Principal: own, Action: unresolved })],
  'an unknown statement beside a bad one': ['fail', statements(unresolved, allow)],
  'one branch is bad': ['unknown', statements(oneOf(allow, undefined))],
  'more statements': ['unknown', statements(more)],
  'the policy was not read': ['unknown', { Bucket: 'self', PolicyDocument: denied }],
});

test('a role that names no account is none of its own, whichever account a template will be in', () => {
  const noAccount = { ArnLike: { 'aws:PrincipalArn': ['arn:aws:iam:::role/admin'] } };
  const subject = {
    ...resourceOf('AWS::S3::BucketPolicy', statements({ ...allow, Principal: everyone, Condition: noAccount }), [self]),
    account: undefined,
  };
  const inventory = new Inventory({ resources: [subject], assume: () => 'live-only', kind: 'code' });
  expect(judge({ ...rule, id: 'check' }, inventory, optionsOf())(subject)?.verdict).toBe('fail');
});
