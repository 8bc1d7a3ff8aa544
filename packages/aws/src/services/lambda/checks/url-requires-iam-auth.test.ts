import { given, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import rule from './url-requires-iam-auth.ts';

table(rule, {
  'IAM authentication': ['pass', { AuthType: 'AWS_IAM', TargetFunctionArn: 'receipts' }],
  'no authentication': [
    'fail',
    { AuthType: 'NONE', TargetFunctionArn: 'receipts' },
    { says: 'AuthType is NONE', command: 'lambda update-function-url-config --function-name example-1 --auth-type AWS_IAM' },
  ],
  'no authentication, on an alias': [
    'fail',
    { AuthType: 'NONE', TargetFunctionArn: 'receipts', Qualifier: 'prod' },
    { command: 'lambda update-function-url-config --function-name example-1 --qualifier prod --auth-type AWS_IAM' },
  ],
  'no authentication, for one website only': [
    'fail',
    { AuthType: 'NONE', TargetFunctionArn: 'receipts', Cors: { AllowOrigins: ['https://halden.example'] } },
  ],
  'no authentication, and nobody was granted the call': [
    'fail',
    { AuthType: 'NONE', TargetFunctionArn: 'receipts' },
    { with: [other('AWS::Lambda::Function', {}, 'receipts')] },
  ],
  'not said': ['fail', { TargetFunctionArn: 'receipts' }, { says: 'no AuthType' }],
  'by a parameter': ['unknown', { AuthType: given }],
  'nothing is known': ['unknown', { AuthType: unresolved, TargetFunctionArn: unresolved }],
  'by a condition': ['unknown', { AuthType: oneOf('NONE', 'AWS_IAM') }],
  'a condition whose branches agree': ['pass', { AuthType: oneOf('AWS_IAM', 'AWS_IAM') }],
  'a condition whose branches are both open': [
    'fail',
    { AuthType: oneOf('NONE', undefined) },
    { noFix: 'which branch it is decides the problem, not the fix' },
  ],
  'a URL of a function that nobody knows': ['pass', { AuthType: 'AWS_IAM', TargetFunctionArn: unresolved }],
});
