import { beginning, denied, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './account-blocks-public-snapshots.ts';

table(rule, {
  'all sharing is blocked': ['pass', { State: 'block-all-sharing' }],
  'only new sharing is blocked': ['fail', { State: 'block-new-sharing' }, { says: 'public already' }],
  'nothing is blocked': ['fail', { State: 'unblocked' }, { says: 'not blocked' }],
  'not said': ['fail', {}],
  'a parameter decides': ['unknown', { State: unresolved }],
  'all or new, by a condition': ['unknown', { State: oneOf('block-all-sharing', 'block-new-sharing') }],
  'not all, either way': ['fail', { State: oneOf('unblocked', 'block-new-sharing') }],
  'a beginning that may be all': ['unknown', { State: beginning('block-') }],
  'it was not read': ['unknown', { State: denied }],
});
