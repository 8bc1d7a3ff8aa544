import { beginning, given, oneOf, table, unresolved } from '../../../testing/index.ts';
import { Hole } from '@demarc/model';
import rule from './permission-names-its-source.ts';

const invoke = { Action: 'lambda:InvokeFunction', FunctionName: 'receipts' };
const ending = (suffix: string): never => new Hole('unresolved', 'a parameter', { suffix, present: true }) as never;

table(rule, {
  'a service without a source': ['fail', { ...invoke, Principal: 'apigateway.amazonaws.com' }, { says: 'may call for any account' }],
  'a bucket by its ARN': ['pass', { ...invoke, Principal: 's3.amazonaws.com', SourceArn: 'arn:aws:s3:::receipts' }],
  'a bucket by its ARN and account': [
    'pass',
    { ...invoke, Principal: 's3.amazonaws.com', SourceArn: 'arn:aws:s3:::receipts', SourceAccount: '111111111111' },
  ],
  'the account alone': ['pass', { ...invoke, Principal: 'config.amazonaws.com', SourceAccount: '111111111111' }],
  'the account as a token': ['pass', { ...invoke, Principal: 'config.amazonaws.com', SourceAccount: '⟨AWS::AccountId⟩' }],
  'every method of an API': [
    'pass',
    { ...invoke, Principal: 'apigateway.amazonaws.com', SourceArn: 'arn:aws:execute-api:eu-central-1:111111111111:abc123/*/*/*' },
  ],
  'an API of tokens': [
    'pass',
    {
      ...invoke,
      Principal: 'apigateway.amazonaws.com',
      SourceArn: 'arn:⟨AWS::Partition⟩:execute-api:⟨AWS::Region⟩:⟨AWS::AccountId⟩:⟨t#Api⟩/*',
    },
  ],
  'a topic': ['pass', { ...invoke, Principal: 'sns.amazonaws.com', SourceArn: 'arn:aws:sns:eu-central-1:111111111111:receipts' }],
  'a rule of any account': [
    'fail',
    { ...invoke, Principal: 'events.amazonaws.com', SourceArn: 'arn:aws:events:eu-central-1:*:rule/nightly' },
  ],
  'anything at all': ['fail', { ...invoke, Principal: 'events.amazonaws.com', SourceArn: '*' }],
  'any bucket': ['fail', { ...invoke, Principal: 's3.amazonaws.com', SourceArn: 'arn:aws:s3:::*' }],
  'only an organisation, which no service is in': ['pass', { ...invoke, Principal: 's3.amazonaws.com', PrincipalOrgID: 'o-a1b2c3d4e5' }],
  'a service of one Region': ['fail', { ...invoke, Principal: 'logs.eu-central-1.amazonaws.com' }],
  'a service in China': ['fail', { ...invoke, Principal: 's3.amazonaws.com.cn' }],
  'a skill, by its token': ['pass', { ...invoke, Principal: 'alexa-appkit.amazon.com', EventSourceToken: 'amzn1.ask.skill.1' }],
  'any skill': ['fail', { ...invoke, Principal: 'alexa-appkit.amazon.com' }],
  'a token where it means nothing': ['fail', { ...invoke, Principal: 's3.amazonaws.com', EventSourceToken: 'abc' }],
  'an account': ['not asked', { ...invoke, Principal: '222222222222' }],
  'a role': ['not asked', { ...invoke, Principal: 'arn:aws:iam::222222222222:role/caller' }],
  everyone: ['not asked', { ...invoke, Principal: '*' }],
  'an organisation': ['not asked', { ...invoke, Principal: '*', PrincipalOrgID: 'o-a1b2c3d4e5' }],
  'a principal by a parameter': ['unknown', { ...invoke, Principal: unresolved }],
  'a principal by a parameter, bound to an account': ['pass', { ...invoke, Principal: given, SourceAccount: '111111111111' }],
  'what begins like a role': ['unknown', { ...invoke, Principal: beginning('arn:aws:iam::') }],
  'surely a service': ['pass', { ...invoke, Principal: ending('.amazonaws.com'), SourceAccount: '111111111111' }],
  'surely a service, without a source': ['fail', { ...invoke, Principal: ending('.amazonaws.com') }],
  'a source by a parameter': ['unknown', { ...invoke, Principal: 's3.amazonaws.com', SourceArn: unresolved }],
  'a source by a parameter, bound to an account': [
    'pass',
    { ...invoke, Principal: 's3.amazonaws.com', SourceArn: unresolved, SourceAccount: '111111111111' },
  ],
  'a source by a condition': [
    'unknown',
    { ...invoke, Principal: 's3.amazonaws.com', SourceArn: oneOf('arn:aws:s3:::receipts', undefined) },
  ],
  'two sources by a condition': [
    'pass',
    { ...invoke, Principal: 's3.amazonaws.com', SourceArn: oneOf('arn:aws:s3:::receipts', 'arn:aws:s3:::invoices') },
  ],
});
