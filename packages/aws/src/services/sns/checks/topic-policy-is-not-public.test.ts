import { pseudo } from '@demarc/model';
import type { Statement } from '@demarc/spec';
import { denied, more, oneOf, other, self, table, unresolved, type Row } from '../../../testing/index.ts';
import { everyone, inlinePolicy, policy, topicArn } from '../testing.ts';
import rule from './topic-policy-is-not-public.ts';

type World = NonNullable<Row<object>[2]>;

const publish: Statement = { Effect: 'Allow', Principal: everyone, Action: ['sns:Publish'], Resource: [topicArn] };
const subscribe: Statement = { ...publish, Action: ['sns:Subscribe'] };
const toAccount: Statement = { ...publish, Principal: { AWS: ['222222222222'] } };
const by = (...statements: readonly Statement[]): World => ({ with: [policy(...statements)] });
const when = (operator: string, key: string, ...values: readonly string[]): World =>
  by({ ...publish, Condition: { [operator]: { [key]: values } } });
const subscribeWhen = (conditions: Readonly<Record<string, string>>): World =>
  by({
    ...subscribe,
    Condition: { StringLike: Object.fromEntries(Object.entries(conditions).map(([key, value]) => [key, [value]])) },
  });
const noFix = 'an open end stays open beside the patch';

table(rule, {
  'no policy at all': ['pass', {}],
  everyone: ['fail', {}, { ...by(publish), says: 'allows everyone' }],
  'everyone may subscribe': ['fail', {}, by(subscribe)],
  'everyone in one of two policies': ['fail', {}, { with: [policy(toAccount), inlinePolicy(publish)] }],
  'everyone beside a named account': [
    'fail',
    {},
    {
      ...by(toAccount, publish),
      fix: [
        {
          type: 'AWS::SNS::TopicPolicy',
          at: { by: 'Topics' },
          patch: {
            Topics: [self],
            PolicyDocument: {
              Statement: [toAccount, { ...publish, Condition: { StringEquals: { 'aws:PrincipalAccount': ['111111111111'] } } }],
            },
          },
        },
      ],
    },
  ],
  'everyone, of a policy that another topic shares': [
    'fail',
    {},
    {
      with: [
        other('AWS::SNS::TopicPolicy', { Topics: ['neighbour', self], PolicyDocument: { Statement: [publish] } }),
        other('AWS::SNS::Topic', {}, 'neighbour'),
      ],
      fix: [
        {
          type: 'AWS::SNS::TopicPolicy',
          at: { by: 'Topics' },
          patch: {
            Topics: ['neighbour', self],
            PolicyDocument: { Statement: [{ ...publish, Condition: { StringEquals: { 'aws:PrincipalAccount': ['111111111111'] } } }] },
          },
        },
      ],
    },
  ],
  'everyone, in the policy of this one topic': [
    'fail',
    {},
    {
      with: [inlinePolicy(publish)],
      fix: [
        {
          type: 'AWS::SNS::TopicInlinePolicy',
          at: { by: 'TopicArn' },
          patch: {
            PolicyDocument: { Statement: [{ ...publish, Condition: { StringEquals: { 'aws:PrincipalAccount': ['111111111111'] } } }] },
          },
        },
      ],
    },
  ],
  'everyone but one': [
    'fail',
    {},
    by({ Effect: 'Allow', NotPrincipal: { AWS: ['222222222222'] }, Action: ['sns:*'], Resource: [topicArn] }),
  ],
  'everyone, and another statement denies most': [
    'fail',
    {},
    by(publish, { ...publish, Effect: 'Deny', Condition: { StringNotEquals: { 'aws:PrincipalOrgID': ['o-a1b2c3d4e5'] } } }),
  ],
  'everyone, of another topic': [
    'pass',
    {},
    {
      with: [
        other('AWS::SNS::TopicPolicy', { Topics: ['stranger'], PolicyDocument: { Statement: [publish] } }),
        other('AWS::SNS::Topic', {}, 'stranger'),
      ],
    },
  ],
  'a policy without a document': ['pass', {}, { with: [other('AWS::SNS::TopicPolicy', { Topics: [self] })] }],
  'an account': ['pass', {}, by(toAccount)],
  'a service': ['pass', {}, by({ ...publish, Principal: { Service: ['s3.amazonaws.com'] } })],
  'everyone is denied': ['pass', {}, by({ ...publish, Effect: 'Deny' })],
  // Conditions
  'of the account, as the policy that SNS makes says it': ['pass', {}, when('StringEquals', 'AWS:SourceOwner', '111111111111')],
  'of the account of the template': ['pass', {}, when('StringEquals', 'aws:SourceAccount', pseudo('AWS::AccountId'))],
  'of an organisation': ['pass', {}, when('StringEquals', 'aws:PrincipalOrgID', 'o-a1b2c3d4e5')],
  'from any alarm of one account': ['pass', {}, when('ArnLike', 'aws:SourceArn', 'arn:aws:cloudwatch:eu-central-1:222222222222:alarm:*')],
  'from any alarm of any account': ['fail', {}, when('ArnLike', 'aws:SourceArn', 'arn:aws:cloudwatch:*:*:alarm:*')],
  'from a bucket': ['pass', {}, when('ArnEquals', 'aws:SourceArn', 'arn:aws:s3:::receipts')],
  'from any bucket': ['fail', {}, when('ArnLike', 'aws:SourceArn', 'arn:aws:s3:::*')],
  'with TLS': ['fail', {}, when('Bool', 'aws:SecureTransport', 'true')],
  'of an account, beside a condition on TLS': [
    'pass',
    {},
    by({ ...publish, Condition: { Bool: { 'aws:SecureTransport': ['true'] }, StringEquals: { 'aws:SourceAccount': ['111111111111'] } } }),
  ],
  'narrowed by another key in StringEquals already': [
    'fail',
    {},
    {
      ...when('StringEquals', 'sns:Protocol', 'https'),
      fix: [
        {
          type: 'AWS::SNS::TopicPolicy',
          at: { by: 'Topics' },
          patch: {
            Topics: [self],
            PolicyDocument: {
              Statement: [
                { ...publish, Condition: { StringEquals: { 'sns:Protocol': ['https'], 'aws:PrincipalAccount': ['111111111111'] } } },
              ],
            },
          },
        },
      ],
    },
  ],
  // Whom messages go to
  'everyone may subscribe one endpoint': ['pass', {}, subscribeWhen({ 'sns:Endpoint': 'https://hook.example.com/sns' })],
  'everyone may subscribe any endpoint': ['fail', {}, subscribeWhen({ 'sns:Endpoint': 'https://*' })],
  'everyone may subscribe over HTTPS': ['fail', {}, subscribeWhen({ 'sns:Protocol': 'https' })],
  'everyone may subscribe addresses of one domain': [
    'pass',
    {},
    subscribeWhen({ 'sns:Endpoint': '*@example.com', 'sns:Protocol': 'email' }),
  ],
  'the same as JSON': ['pass', {}, subscribeWhen({ 'sns:Endpoint': '*@example.com', 'sns:Protocol': 'email-json' })],
  'a URL can end like an address': ['fail', {}, subscribeWhen({ 'sns:Endpoint': '*@example.com' })],
  'and so it can over HTTPS': ['fail', {}, subscribeWhen({ 'sns:Endpoint': '*@example.com', 'sns:Protocol': 'https' })],
  'addresses of any domain': ['fail', {}, subscribeWhen({ 'sns:Endpoint': '*@*', 'sns:Protocol': 'email' })],
  'addresses that end so, of any domain': ['fail', {}, subscribeWhen({ 'sns:Endpoint': '*example.com', 'sns:Protocol': 'email' })],
  // What nobody knows
  'the policies were not read': ['unknown', {}, { unread: ['AWS::SNS::TopicPolicy'] }],
  'the policies were not read, one that was is open': [
    'fail',
    {},
    { with: [inlinePolicy(publish)], unread: ['AWS::SNS::TopicPolicy'], noFix },
  ],
  'the inline policies were not read': ['unknown', {}, { unread: ['AWS::SNS::TopicInlinePolicy'] }],
  'more statements': ['unknown', {}, by(toAccount, more)],
  'more statements beside everyone': ['fail', {}, { ...by(publish, more), noFix }],
  'an unknown principal': ['unknown', {}, by({ ...publish, Principal: unresolved })],
  'an unknown principal of an organisation': [
    'pass',
    {},
    by({ ...publish, Principal: unresolved, Condition: { StringEquals: { 'aws:PrincipalOrgID': ['o-a1b2c3d4e5'] } } }),
  ],
  'an organisation by a parameter': ['unknown', {}, when('StringEquals', 'aws:PrincipalOrgID', unresolved)],
  'one branch allows everyone': ['unknown', {}, by(oneOf(publish, toAccount))],
  'a policy of nobody knows which topic': [
    'unknown',
    {},
    { with: [other('AWS::SNS::TopicPolicy', { Topics: [unresolved], PolicyDocument: { Statement: [publish] } })] },
  ],
  'the document was not read': ['unknown', {}, { with: [other('AWS::SNS::TopicPolicy', { Topics: [self], PolicyDocument: denied })] }],
});
