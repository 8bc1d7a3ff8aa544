import { pseudo } from '@demarc/model';
import type { Statement } from '@demarc/spec';
import { more, oneOf, table, unresolved, type Row } from '../../../testing/index.ts';
import { everyone, inlinePolicy, policy, topicArn } from '../testing.ts';
import rule from './topic-policy-trusts-known-accounts-only.ts';

type World = NonNullable<Row<object>[2]>;

const allow: Statement = { Effect: 'Allow', Principal: { AWS: ['222222222222'] }, Action: ['sns:Publish'], Resource: [topicArn] };
const by = (...statements: readonly Statement[]): World => ({ with: [policy(...statements)] });
const to = (...AWS: readonly string[]): World => by({ ...allow, Principal: { AWS } });
const everyoneWhen = (conditions: NonNullable<Statement['Condition']>): World =>
  by({ ...allow, Principal: everyone, Condition: conditions });
const partners = { settings: { trustedAccountIds: ['222222222222'] } };

table(rule, {
  'no policy at all': ['pass', {}],
  'another account': ['fail', {}, { ...to('222222222222'), says: 'trusts account 222222222222' }],
  'another account, in the policy of this one topic': ['fail', {}, { with: [inlinePolicy(allow)] }],
  'a role of another account': ['fail', {}, to('arn:aws:iam::222222222222:role/publisher')],
  'another account, with TLS': ['fail', {}, by({ ...allow, Condition: { Bool: { 'aws:SecureTransport': ['true'] } } })],
  'its own account beside another': ['fail', {}, to('111111111111', '222222222222')],
  'its own account': ['pass', {}, to('arn:aws:iam::111111111111:root')],
  'its own account by the template': ['pass', {}, to(`arn:aws:iam::${pseudo('AWS::AccountId')}:root`)],
  'a role of the same template': ['pass', {}, to('⟨t#Role.Arn⟩')],
  'a service of AWS': ['pass', {}, by({ ...allow, Principal: { Service: ['cloudwatch.amazonaws.com'] } })],
  'another account is denied': ['pass', {}, by({ ...allow, Effect: 'Deny' })],
  'no statements': ['pass', {}, by()],
  'a partner': ['pass', {}, { ...to('222222222222'), ...partners }],
  'a partner and another': ['fail', {}, { ...to('222222222222', '333333333333'), ...partners, says: '333333333333' }],
  // Everyone of an account
  everyone: ['fail', {}, { ...by({ ...allow, Principal: everyone }), says: 'accounts that nobody named' }],
  'everyone but one': [
    'fail',
    {},
    by({ Effect: 'Allow', NotPrincipal: { AWS: ['111111111111'] }, Action: ['sns:*'], Resource: [topicArn] }),
  ],
  'everyone of an organisation': ['pass', {}, everyoneWhen({ StringEquals: { 'aws:PrincipalOrgID': ['o-a1b2c3d4e5'] } })],
  'everyone of its own account': ['pass', {}, everyoneWhen({ StringEquals: { 'AWS:SourceOwner': ['111111111111'] } })],
  'everyone of another account': ['fail', {}, everyoneWhen({ StringEquals: { 'aws:PrincipalAccount': ['222222222222'] } })],
  'everyone that another account owns': ['fail', {}, everyoneWhen({ StringEquals: { 'AWS:SourceOwner': ['222222222222'] } })],
  'everyone from another account': ['fail', {}, everyoneWhen({ StringEquals: { 'aws:SourceAccount': ['222222222222'] } })],
  'everyone from a partner': ['pass', {}, { ...everyoneWhen({ StringEquals: { 'aws:SourceAccount': ['222222222222'] } }), ...partners }],
  'everyone from its own and from another account': [
    'fail',
    {},
    everyoneWhen({ StringEquals: { 'aws:SourceAccount': ['111111111111', '222222222222'] } }),
  ],
  'roles of another account': ['fail', {}, everyoneWhen({ ArnLike: { 'aws:PrincipalArn': ['arn:aws:iam::222222222222:role/*'] } })],
  'roles of its own account': ['pass', {}, everyoneWhen({ ArnLike: { 'aws:PrincipalArn': ['arn:aws:iam::111111111111:role/*'] } })],
  'alarms of another account': [
    'fail',
    {},
    everyoneWhen({ ArnLike: { 'aws:SourceArn': ['arn:aws:cloudwatch:eu-central-1:222222222222:alarm:*'] } }),
  ],
  'alarms of its own account': [
    'pass',
    {},
    everyoneWhen({ ArnLike: { 'aws:SourceArn': ['arn:aws:cloudwatch:eu-central-1:111111111111:alarm:*'] } }),
  ],
  'a bucket, which names no account': ['pass', {}, everyoneWhen({ ArnEquals: { 'aws:SourceArn': ['arn:aws:s3:::receipts'] } })],
  'a bucket of another account': [
    'pass',
    {},
    everyoneWhen({ ArnEquals: { 'aws:SourceArn': ['arn:aws:s3:::receipts'] }, StringEquals: { 'aws:SourceAccount': ['111111111111'] } }),
  ],
  'its own account, under a condition that only another fulfils': [
    'pass',
    {},
    by({ ...allow, Principal: { AWS: ['111111111111'] }, Condition: { StringEquals: { 'aws:PrincipalAccount': ['222222222222'] } } }),
  ],
  // What nobody knows
  'an unknown principal': ['unknown', {}, to(unresolved)],
  'an unknown principal beside another account': ['fail', {}, to(unresolved, '222222222222')],
  'an unknown effect': ['unknown', {}, by({ ...allow, Effect: unresolved })],
  'an unknown statement beside a bad one': ['fail', {}, by(unresolved, allow)],
  'its own account or another': ['unknown', {}, to(oneOf('111111111111', '222222222222'))],
  'more statements': ['unknown', {}, by(more)],
  'the policies were not read': ['unknown', {}, { unread: ['AWS::SNS::TopicPolicy'] }],
});
