import { denied, given, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './client-vpn-logs-connections.ts';

const endpoint = { ClientCidrBlock: '10.8.0.0/22' };
const log = (Enabled: unknown): object => ({ ...endpoint, ConnectionLogOptions: { Enabled, CloudwatchLogGroup: 'vpn' } });

table(rule, {
  logged: ['pass', log(true)],
  'not logged': ['fail', log(false), { says: 'not logged' }],
  'no block': ['fail', endpoint],
  'an empty block': ['fail', { ...endpoint, ConnectionLogOptions: {} }],
  'a group, and nothing else': ['fail', { ...endpoint, ConnectionLogOptions: { CloudwatchLogGroup: 'vpn' } }],
  'logged into a group that nobody knows': [
    'pass',
    { ...endpoint, ConnectionLogOptions: { Enabled: true, CloudwatchLogGroup: unresolved } },
  ],
  'a parameter decides': ['unknown', log(unresolved)],
  'it is given, and nobody knows how': ['unknown', log(given)],
  'a condition decides': ['unknown', log(oneOf(true, false))],
  'options by a condition': ['unknown', { ...endpoint, ConnectionLogOptions: oneOf({ Enabled: true }, undefined) }],
  'options that were not read': ['unknown', { ...endpoint, ConnectionLogOptions: denied }],
});
