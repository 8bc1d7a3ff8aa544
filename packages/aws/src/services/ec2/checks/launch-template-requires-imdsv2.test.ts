import { denied, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './launch-template-requires-imdsv2.ts';

const options = (MetadataOptions: object): object => ({ LaunchTemplateData: { MetadataOptions } });

table(rule, {
  required: ['pass', options({ HttpTokens: 'required' })],
  optional: ['fail', options({ HttpTokens: 'optional' }), { says: 'IMDSv1' }],
  'required, endpoint enabled': ['pass', options({ HttpTokens: 'required', HttpEndpoint: 'enabled' })],
  'endpoint disabled': ['pass', options({ HttpEndpoint: 'disabled' })],
  'optional, endpoint disabled': ['pass', options({ HttpTokens: 'optional', HttpEndpoint: 'disabled' })],
  'nothing said, where defaults are left out': ['fail', { LaunchTemplateData: {} }],
  'only an endpoint, where defaults are left out': ['fail', options({ HttpEndpoint: 'enabled' })],
  'no data at all': ['fail', {}],
  'a parameter decides': ['unknown', options({ HttpTokens: unresolved })],
  'a parameter decides, but the endpoint is disabled': ['pass', options({ HttpTokens: unresolved, HttpEndpoint: 'disabled' })],
  'required or optional': ['unknown', options({ HttpTokens: oneOf('required', 'optional') })],
  'required or switched off': [
    'pass',
    { LaunchTemplateData: { MetadataOptions: oneOf({ HttpTokens: 'required' }, { HttpEndpoint: 'disabled' }) } },
  ],
  'options that are not known': ['unknown', { LaunchTemplateData: { MetadataOptions: unresolved } }],
  'data that could not be read': ['unknown', { LaunchTemplateData: denied }],
});
