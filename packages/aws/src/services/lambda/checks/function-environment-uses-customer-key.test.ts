import { beginning, given, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './function-environment-uses-customer-key.ts';

const Environment = { Variables: { STAGE: '⟦environment variable, 4 characters, nothing found, #1⟧' } };
const key = 'arn:aws:kms:eu-central-1:111111111111:key/0a1b2c3d';

table(rule, {
  'variables and a key': ['pass', { Environment, KmsKeyArn: key }],
  'variables and a key by its alias': ['pass', { Environment, KmsKeyArn: 'arn:aws:kms:eu-central-1:111111111111:alias/receipts' }],
  'variables and no key': ['fail', { Environment }, { says: 'no key is named' }],
  'the key of AWS': ['fail', { Environment, KmsKeyArn: 'arn:aws:kms:eu-central-1:111111111111:alias/aws/lambda' }, { says: 'AWS’s own' }],
  'no variables': ['not asked', {}],
  'no variables, but a key': ['not asked', { KmsKeyArn: key }],
  'an empty block': ['not asked', { Environment: {} }],
  'a block without a variable': ['not asked', { Environment: { Variables: {} } }],
  'a key by reference': ['pass', { Environment, KmsKeyArn: '⟨t#Key.Arn⟩' }],
  'a key by a parameter': ['unknown', { Environment, KmsKeyArn: unresolved }],
  'a key in the account of the parameter': ['unknown', { Environment, KmsKeyArn: beginning('arn:aws:kms:') }],
  'a key of which the beginning is enough': [
    'unknown',
    { Environment, KmsKeyArn: beginning('arn:aws:kms:eu-central-1:111111111111:key/') },
  ],
  'a key or none': ['unknown', { Environment, KmsKeyArn: oneOf(key, undefined) }],
  'one key or another': ['pass', { Environment, KmsKeyArn: oneOf(key, '⟨t#Key.Arn⟩') }],
  'a variable whose value is not known, no key': ['fail', { Environment: { Variables: { A: given } } }],
  'variables by a parameter, no key': ['unknown', { Environment: unresolved }],
  'variables by a parameter, a key': ['unknown', { Environment: unresolved, KmsKeyArn: key }],
  'variables or none, and a key': ['pass', { Environment: oneOf(Environment, undefined), KmsKeyArn: key }],
});
