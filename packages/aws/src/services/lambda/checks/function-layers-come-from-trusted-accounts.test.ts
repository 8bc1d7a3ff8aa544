import { beginning, more, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import rule from './function-layers-come-from-trusted-accounts.ts';

const layer = (account: string, name = 'pdf') => `arn:aws:lambda:eu-central-1:${account}:layer:${name}:7`;
const own = layer('111111111111');
const foreign = layer('999999999999');

table(rule, {
  'no layers': ['pass', {}],
  'an empty list': ['pass', { Layers: [] }],
  'a layer of the own account': ['pass', { Layers: [own] }],
  'a layer of another account': ['fail', { Layers: [foreign] }, { says: 'is of the account 999999999999' }],
  'one of both': ['fail', { Layers: [own, foreign] }],
  'two strangers are two problems': [
    'fail',
    { Layers: [foreign, layer('888888888888')] },
    { says: '999999999999; arn:aws:lambda:eu-central-1:888888888888' },
  ],
  'a stranger who is trusted by name': ['pass', { Layers: [foreign] }, { settings: { trustedAccounts: ['999999999999'] } }],
  'a stranger, another one is trusted': ['fail', { Layers: [foreign] }, { settings: { trustedAccounts: ['888888888888'] } }],
  'Lambda Insights': ['pass', { Layers: [layer('580247275435', 'LambdaInsightsExtension')] }],
  'Powertools for Python': ['pass', { Layers: [layer('017000801446', 'AWSLambdaPowertoolsPythonV3-python313-x86_64')] }],
  'Powertools for TypeScript, in the Region of the stack': [
    'pass',
    { Layers: ['arn:⟨AWS::Partition⟩:lambda:⟨AWS::Region⟩:094274105915:layer:AWSLambdaPowertoolsTypeScriptV2:44'] },
  ],
  'Parameters and Secrets': ['pass', { Layers: [layer('187925254637', 'AWS-Parameters-and-Secrets-Lambda-Extension')] }],
  'a stranger who gives his layer the name of AWS’s': ['fail', { Layers: [layer('999999999999', 'LambdaInsightsExtension')] }],
  'a layer of the stack': ['pass', { Layers: ['pdf'] }, { with: [other('AWS::Lambda::LayerVersion', { LayerName: 'pdf' }, 'pdf')] }],
  'the own account by its token': ['pass', { Layers: ['arn:⟨AWS::Partition⟩:lambda:⟨AWS::Region⟩:⟨AWS::AccountId⟩:layer:pdf:7'] }],
  'something else of the stack': ['fail', { Layers: ['bucket'] }, { with: [other('AWS::S3::Bucket', {}, 'bucket')], says: 'no layer' }],
  'a layer by a parameter': ['unknown', { Layers: [unresolved] }],
  'a layer by a parameter, another of a stranger': ['fail', { Layers: [unresolved, foreign] }],
  'a layer of which the Region is known': ['unknown', { Layers: [beginning('arn:aws:lambda:eu-central-1:')] }],
  'a layer by a condition': ['unknown', { Layers: [oneOf(own, foreign)] }],
  'a layer or none': ['pass', { Layers: [oneOf(own, undefined)] }],
  'the list by a parameter': ['unknown', { Layers: unresolved }],
  'more layers than were read': ['unknown', { Layers: [own, more] }],
  'a name that nobody knows': ['unknown', { Layers: ['{{resolve:ssm:/layers/pdf}}'] }],
});
