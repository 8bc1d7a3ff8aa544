import { denied, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './launch-configuration-limits-metadata-hops.ts';

const options = (MetadataOptions: object): object => ({ ImageId: 'ami-1', MetadataOptions });

table(rule, {
  'one hop': ['pass', options({ HttpPutResponseHopLimit: 1 })],
  'two hops': ['fail', options({ HttpPutResponseHopLimit: 2 }), { says: '2 hops' }],
  'as many as there can be': ['fail', options({ HttpPutResponseHopLimit: 64, HttpTokens: 'required' })],
  'nothing is said, where defaults are left out': ['pass', { ImageId: 'ami-1' }],
  'an empty block, where defaults are left out': ['pass', options({})],
  'the service is off': ['pass', options({ HttpEndpoint: 'disabled', HttpPutResponseHopLimit: 3 })],
  'two are allowed': ['pass', options({ HttpPutResponseHopLimit: 2 }), { settings: { maxHopLimit: 2 } }],
  'two are allowed, three are not': ['fail', options({ HttpPutResponseHopLimit: 3 }), { settings: { maxHopLimit: 2 } }],
  'a parameter decides': ['unknown', options({ HttpPutResponseHopLimit: unresolved })],
  'a parameter decides, and the service is off': ['pass', options({ HttpPutResponseHopLimit: unresolved, HttpEndpoint: 'disabled' })],
  'too many either way': ['fail', options({ HttpPutResponseHopLimit: oneOf(2, 3) })],
  'one or two': ['unknown', options({ HttpPutResponseHopLimit: oneOf(1, 2) })],
  'options that were not read': ['unknown', { MetadataOptions: denied }],
});
