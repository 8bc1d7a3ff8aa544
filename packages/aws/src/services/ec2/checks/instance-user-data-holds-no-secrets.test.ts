import { marker } from '@demarc/model';
import { beginning, denied, given, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './instance-user-data-holds-no-secrets.ts';

const hidden = (found?: string, number = 1): string => marker({ place: 'user data', length: 400, found, number });

table(rule, {
  'no user data': ['pass', { ImageId: 'ami-1' }],
  'user data in which nothing was found': ['pass', { UserData: hidden() }],
  'an access key': ['fail', { UserData: hidden('aws-access-key-id') }, { says: 'aws access key id' }],
  'a password': ['fail', { UserData: hidden('named-password') }],
  'two finds': ['fail', { UserData: `${hidden('named-password')}${hidden('private-key', 2)}` }, { says: 'private key' }],
  'a find inside a longer value': ['fail', { UserData: `#!/bin/bash ${hidden('github-token')}` }],
  'what only looks like a marker': ['pass', { UserData: '⟦user data, 20 characters, github-token, #0⟧' }],
  'empty user data': ['pass', { UserData: marker({ place: 'user data', length: 0, found: undefined, number: 1 }) }],
  'a parameter': ['unknown', { UserData: unresolved }],
  'user data that is there, and nobody knows': ['unknown', { UserData: given }],
  'user data of which the beginning is known': ['unknown', { UserData: beginning('#!/bin/bash') }],
  'a secret either way': ['fail', { UserData: oneOf(hidden('github-token'), hidden('github-token', 2)) }],
  'a secret or none': ['unknown', { UserData: oneOf(hidden('github-token'), hidden()) }],
  'user data that was not read': ['unknown', { UserData: denied }],
  'a terminated instance': ['not asked', { UserData: hidden('github-token'), State: { Name: 'terminated' } }],
});
