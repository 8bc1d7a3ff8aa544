import { denied, given, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './launch-configuration-requires-imdsv2.ts';

const options = (MetadataOptions: object): object => ({ ImageId: 'ami-1', MetadataOptions });

table(rule, {
  'a token is required': ['pass', options({ HttpTokens: 'required' })],
  'a token is optional': ['fail', options({ HttpTokens: 'optional' }), { says: 'without a token' }],
  'the service is off': ['pass', options({ HttpEndpoint: 'disabled' })],
  'the service is off, whatever of tokens': ['pass', options({ HttpEndpoint: 'disabled', HttpTokens: 'optional' })],
  'nothing is said, where defaults are left out': ['fail', { ImageId: 'ami-1' }],
  'only hops are said, where defaults are left out': ['fail', options({ HttpPutResponseHopLimit: 1 })],
  'an empty block, where defaults are left out': ['fail', options({})],
  'a parameter decides': ['unknown', options({ HttpTokens: unresolved })],
  'a parameter decides, and the service is off': ['pass', options({ HttpTokens: unresolved, HttpEndpoint: 'disabled' })],
  'a parameter decides whether it is on, and a token is required': ['pass', options({ HttpTokens: 'required', HttpEndpoint: given })],
  'required or off by a condition': ['pass', { MetadataOptions: oneOf({ HttpTokens: 'required' }, { HttpEndpoint: 'disabled' }) }],
  'required or not by a condition': ['unknown', options({ HttpTokens: oneOf('required', 'optional') })],
  'options that nobody knows': ['unknown', { MetadataOptions: unresolved }],
  'options that were not read': ['unknown', { MetadataOptions: denied }],
});
