import { marker } from '@demarc/model';
import { beginning, given, oneOf, unresolved, type Row } from '../../testing/index.ts';

/** User data in which something was found, or nothing. */
export const hidden = (found?: string, number = 1): string => marker({ place: 'user data', length: 400, found, number });

/** The rows of the question for secrets in user data; `of` puts user data where the type has them. */
export function userDataRows(of: (UserData?: unknown) => object): Readonly<Record<string, Row<object>>> {
  return {
    'no user data': ['pass', of()],
    'user data in which nothing was found': ['pass', of(hidden())],
    'an access key': ['fail', of(hidden('aws-access-key-id')), { says: 'aws access key id' }],
    'a password': ['fail', of(hidden('named-password'))],
    'two finds': ['fail', of(`${hidden('named-password')}${hidden('private-key', 2)}`), { says: 'private key' }],
    'a find inside a longer value': ['fail', of(`#!/bin/bash ${hidden('github-token')}`)],
    'what only looks like a marker': ['pass', of('⟦user data, 20 characters, github-token, #0⟧')],
    'empty user data': ['pass', of(marker({ place: 'user data', length: 0, found: undefined, number: 1 }))],
    'a parameter': ['unknown', of(unresolved)],
    'user data that is there, and nobody knows': ['unknown', of(given)],
    'user data of which the beginning is known': ['unknown', of(beginning('#!/bin/bash'))],
    'a secret either way': ['fail', of(oneOf(hidden('github-token'), hidden('github-token', 2)))],
    'a secret or none': ['unknown', of(oneOf(hidden('github-token'), hidden()))],
  };
}
