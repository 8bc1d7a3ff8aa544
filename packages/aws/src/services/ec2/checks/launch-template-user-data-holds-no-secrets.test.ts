import { marker } from '@demarc/model';
import { beginning, denied, given, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './launch-template-user-data-holds-no-secrets.ts';

const hidden = (found?: string, number = 1): string => marker({ place: 'user data', length: 400, found, number });
const data = (UserData: unknown): object => ({ LaunchTemplateData: { ImageId: 'ami-1', UserData } });

table(rule, {
  'no data': ['pass', {}],
  'no user data': ['pass', { LaunchTemplateData: { ImageId: 'ami-1' } }],
  'user data in which nothing was found': ['pass', data(hidden())],
  'an access key': ['fail', data(hidden('aws-access-key-id')), { says: 'aws access key id' }],
  'a password': ['fail', data(hidden('named-password'))],
  'two finds': ['fail', data(`${hidden('named-password')}${hidden('private-key', 2)}`), { says: 'private key' }],
  'a find inside a longer value': ['fail', data(`#!/bin/bash ${hidden('github-token')}`)],
  'what only looks like a marker': ['pass', data('⟦user data, 20 characters, github-token, #0⟧')],
  'a parameter': ['unknown', data(unresolved)],
  'user data that is there, and nobody knows': ['unknown', data(given)],
  'user data of which the beginning is known': ['unknown', data(beginning('#!/bin/bash'))],
  'a secret either way': ['fail', data(oneOf(hidden('github-token'), hidden('github-token', 2)))],
  'a secret or none': ['unknown', data(oneOf(hidden('github-token'), hidden()))],
  'data that was not read': ['unknown', { LaunchTemplateData: denied }],
});
