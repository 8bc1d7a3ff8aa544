import { marker } from '@demarc/model';
import { denied, given, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './function-environment-is-free-of-secrets.ts';

const hidden = (found?: string): string => marker({ place: 'environment variable', length: 20, found, number: 1 });
const variables = (Variables: Record<string, string>) => ({ Environment: { Variables } });

table(rule, {
  'no variables': ['pass', {}],
  'variables in which nothing was found': ['pass', variables({ STAGE: hidden(), TABLE: 'orders' })],
  'a reference to Secrets Manager': ['pass', variables({ PASSWORD: '{{resolve:secretsmanager:db:SecretString:password}}' })],
  'an access key': [
    'fail',
    variables({ STAGE: hidden(), KEY: hidden('aws-access-key-id') }),
    { says: 'KEY holds what looks like aws access key id' },
  ],
  'two secrets are two problems': ['fail', variables({ A: hidden('named-password'), B: hidden('github-token') }), { says: 'B holds' }],
  'a secret inside a longer value': ['fail', variables({ URL: `https://u:${hidden('url-password')}@host` })],
  'a value by a parameter': ['unknown', variables({ PASSWORD: unresolved })],
  'a secret beside an unknown value': ['fail', variables({ PASSWORD: given, KEY: hidden('aws-access-key-id') })],
  'either of two, one a secret': ['unknown', variables({ KEY: oneOf(hidden('aws-access-key-id'), hidden()) })],
  'either of two, both secrets': ['fail', variables({ KEY: oneOf(hidden('aws-access-key-id'), hidden('aws-access-key-id')) })],
  'variables that could not be read': ['unknown', { Environment: denied }],
});
