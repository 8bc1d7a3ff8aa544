import { beginning, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './url-requires-iam-auth.ts';

table(rule, {
  'with IAM': ['pass', { AuthType: 'AWS_IAM', TargetFunctionArn: 'f' }],
  without: ['fail', { AuthType: 'NONE', TargetFunctionArn: 'f' }, { says: 'NONE' }],
  'by a parameter': ['unknown', { AuthType: unresolved }],
  'by a parameter that begins like IAM': ['unknown', { AuthType: beginning('AWS') }],
  'by a condition': ['unknown', { AuthType: oneOf('NONE', 'AWS_IAM') }],
  'both branches without': ['fail', { AuthType: oneOf('NONE', 'NONE') }],
});
