import { oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './launch-template-limits-metadata-hops.ts';

const options = (MetadataOptions: object): object => ({ LaunchTemplateData: { MetadataOptions } });

table(rule, {
  'one hop': ['pass', options({ HttpPutResponseHopLimit: 1 })],
  'two hops': ['fail', options({ HttpPutResponseHopLimit: 2 }), { says: 'more than 1 hop' }],
  'two hops, which the settings allow': ['pass', options({ HttpPutResponseHopLimit: 2 }), { settings: { maxHopLimit: 2 } }],
  'three hops, which they do not': [
    'fail',
    options({ HttpPutResponseHopLimit: 3 }),
    { settings: { maxHopLimit: 2 }, says: 'more than 2 hops' },
  ],
  'many hops to an endpoint that is off': ['pass', options({ HttpPutResponseHopLimit: 64, HttpEndpoint: 'disabled' })],
  'nothing said, where defaults are left out': ['pass', { LaunchTemplateData: {} }],
  'no data': ['pass', {}],
  'a parameter decides': ['unknown', options({ HttpPutResponseHopLimit: unresolved })],
  'one or two': ['unknown', options({ HttpPutResponseHopLimit: oneOf(1, 2) })],
  'two or three': ['fail', options({ HttpPutResponseHopLimit: oneOf(2, 3) })],
  'two hops, endpoint by a parameter': ['unknown', options({ HttpPutResponseHopLimit: 2, HttpEndpoint: unresolved })],
  'options that are not known': ['unknown', { LaunchTemplateData: { MetadataOptions: unresolved } }],
});
