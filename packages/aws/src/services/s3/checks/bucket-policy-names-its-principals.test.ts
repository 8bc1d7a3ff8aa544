import { denied, more, oneOf, table, unresolved } from '../../../testing/index.ts';
import { everyone, objectsArn } from '../testing.ts';
import type { Statement } from '@demarc/spec';
import rule from './bucket-policy-names-its-principals.ts';

const get: Statement = { Effect: 'Allow', Principal: everyone, Action: ['s3:GetObject'], Resource: [objectsArn] };
const toAccount: Statement = { ...get, Principal: { AWS: ['222222222222'] } };
const statements = (...Statement: readonly Statement[]) => ({ Bucket: 'b', PolicyDocument: { Version: '2012-10-17', Statement } });
const when = (operator: string, key: string, ...values: readonly string[]) =>
  statements({ ...get, Condition: { [operator]: { [key]: values } } });
const noFix = 'an open end stays open beside the patch';

table(rule, {
  everyone: ['fail', statements(get), { says: 'allows everyone' }],
  'everyone beside a named account': ['fail', statements(toAccount, get)],
  'everyone and a named account in one': ['fail', statements({ ...get, Principal: { AWS: ['222222222222', '*'] } })],
  'everyone may only write': ['fail', statements({ ...get, Action: ['s3:PutObject'] })],
  'everyone but one': [
    'fail',
    statements({ Effect: 'Allow', NotPrincipal: { AWS: ['222222222222'] }, Action: ['s3:GetObject'], Resource: [objectsArn] }),
  ],
  'a named account': ['pass', statements(toAccount)],
  'a service': ['pass', statements({ ...get, Principal: { Service: ['cloudfront.amazonaws.com'] } })],
  'an origin access identity': [
    'pass',
    statements({ ...get, Principal: { AWS: ['arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1'] } }),
  ],
  'everyone is denied': ['pass', statements({ ...get, Effect: 'Deny' })],
  'everyone but one is denied': [
    'pass',
    statements({ Effect: 'Deny', NotPrincipal: { AWS: ['222222222222'] }, Action: ['s3:*'], Resource: [objectsArn] }),
  ],
  'no statements': ['pass', statements()],
  'no document': ['pass', { Bucket: 'b' }],
  // Conditions
  'of an organisation': ['pass', when('StringEquals', 'aws:PrincipalOrgID', 'o-a1b2c3d4e5')],
  'of an organisation, in other letters': ['pass', when('StringEquals', 'AWS:principalorgid', 'o-a1b2c3d4e5')],
  'of an account': ['pass', when('StringEquals', 'aws:PrincipalAccount', '111111111111')],
  'roles of an account': ['pass', when('ArnLike', 'aws:PrincipalArn', 'arn:aws:iam::111111111111:role/*')],
  'roles of any account': ['fail', when('ArnLike', 'aws:PrincipalArn', 'arn:aws:iam::*:role/admin')],
  'any principal': ['fail', when('StringLike', 'aws:PrincipalArn', '*')],
  'from a VPC endpoint': ['pass', when('StringEquals', 'aws:SourceVpce', 'vpce-1')],
  'from an office': ['pass', when('IpAddress', 'aws:SourceIp', '203.0.113.0/24')],
  'from anywhere': ['fail', when('IpAddress', 'aws:SourceIp', '0.0.0.0/0')],
  'from an office and from anywhere': ['fail', when('IpAddress', 'aws:SourceIp', '203.0.113.0/24', '::/0')],
  'from anywhere but an office': ['fail', when('NotIpAddress', 'aws:SourceIp', '203.0.113.0/24')],
  'from a website, which anyone can claim': ['fail', when('StringLike', 'aws:Referer', 'https://example.com/*')],
  'with TLS': ['fail', when('Bool', 'aws:SecureTransport', 'true')],
  'of an organisation, if the key is there': ['fail', when('StringEqualsIfExists', 'aws:PrincipalOrgID', 'o-a1b2c3d4e5')],
  'narrowed by another key in StringEquals already': ['fail', when('StringEquals', 's3:ExistingObjectTag/public', 'yes')],
  // What nobody knows
  'an unknown statement beside everyone': ['fail', statements(unresolved, get), { noFix }],
  'more statements beside everyone': ['fail', statements(get, more), { noFix }],
  'more statements': ['unknown', statements(toAccount, more)],
  'an unknown principal': ['unknown', statements({ ...get, Principal: unresolved })],
  'an unknown principal beside everyone': ['fail', statements({ ...get, Principal: { AWS: [unresolved, '*'] } })],
  'an unknown principal in an organisation': [
    'pass',
    statements({ ...get, Principal: unresolved, Condition: { StringEquals: { 'aws:PrincipalOrgID': ['o-a1'] } } }),
  ],
  'an unknown action of everyone': ['fail', statements({ ...get, Action: [unresolved] })],
  'an unknown effect': ['unknown', statements({ ...get, Effect: unresolved })],
  'an organisation by a parameter': ['unknown', when('StringEquals', 'aws:PrincipalOrgID', unresolved)],
  'one branch allows everyone': ['unknown', statements(oneOf(get, toAccount))],
  'both branches allow everyone': [
    'fail',
    statements(oneOf(get, { ...get, Action: ['s3:ListBucket'] })),
    { noFix: 'a choice stays a choice' },
  ],
  'the policy was not read': ['unknown', { Bucket: 'b', PolicyDocument: denied }],
});
