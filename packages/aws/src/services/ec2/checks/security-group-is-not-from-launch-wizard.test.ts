import { beginning, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './security-group-is-not-from-launch-wizard.ts';

table(rule, {
  'a name of your own': ['pass', { GroupName: 'web' }],
  'no name: CloudFormation makes one': ['pass', {}],
  'the name of the wizard': ['fail', { GroupName: 'launch-wizard-7' }, { says: 'launch wizard' }],
  'a name that holds the word': ['pass', { GroupName: 'my-launch-wizard-7' }],
  'a name that is not known': ['unknown', { GroupName: unresolved }],
  'a name that begins otherwise': ['pass', { GroupName: beginning('web-') }],
  'a name that begins so': ['fail', { GroupName: beginning('launch-wizard-') }],
  'one or the other': ['unknown', { GroupName: oneOf('web', 'launch-wizard-1') }],
});
