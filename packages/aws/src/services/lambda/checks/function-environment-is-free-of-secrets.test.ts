import { marker } from '@demarc/model';
import { beginning, denied, given, oneOf, table, unresolved } from '../../../testing/index.ts';
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
  'an empty block': ['pass', { Environment: {} }],
  'no variable in the block': ['pass', variables({})],
  'an empty value': ['pass', variables({ PASSWORD: marker({ place: 'environment variable', length: 0, found: undefined, number: 2 }) })],
  'a name that sounds like a secret, and nothing found': ['pass', variables({ DB_PASSWORD: hidden() })],
  'a reference to another resource, however long': ['pass', variables({ QUEUE: '⟨t#WarehouseOrderFulfilmentQueueOfTheNorthEastern⟩' })],
  'a reference to the Parameter Store': ['pass', variables({ TOKEN: '{{resolve:ssm-secure:/orders/token:3}}' })],
  'a secret that stood in a bracket of the input': ['fail', variables({ TOKEN: `⟦ ${hidden('github-token')} ⟧` })],
  'what only looks like a marker': ['pass', variables({ NOTE: '⟦environment variable, 20 characters, github-token, #0⟧' })],
  'a value of which the beginning is known': ['unknown', variables({ URL: beginning('https://') })],
  'all variables by a condition': ['unknown', { Environment: { Variables: oneOf({ KEY: hidden('aws-access-key-id') }, {}) } }],
  'one variable by a condition, another a secret': [
    'fail',
    variables({ A: oneOf(hidden(), undefined), KEY: hidden('aws-access-key-id') }),
    { says: 'KEY holds' },
  ],
  'an image has variables, too': ['fail', { PackageType: 'Image', ...variables({ KEY: hidden('private-key') }) }],
});
