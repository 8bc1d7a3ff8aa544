import { oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './bucket-blocks-public-access.ts';

const on = { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true };

table(rule, {
  'all four switches on': ['pass', { PublicAccessBlockConfiguration: on }],
  'nothing configured': ['fail', {}, { says: 'BlockPublicAcls, IgnorePublicAcls, BlockPublicPolicy, RestrictPublicBuckets off' }],
  'an empty block': ['fail', { PublicAccessBlockConfiguration: {} }],
  'one switch off': ['fail', { PublicAccessBlockConfiguration: { ...on, BlockPublicPolicy: false } }, { says: 'BlockPublicPolicy off' }],
  'one switch not given': [
    'fail',
    { PublicAccessBlockConfiguration: { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true } },
  ],
  'one switch by a parameter': ['unknown', { PublicAccessBlockConfiguration: { ...on, BlockPublicAcls: unresolved } }],
  'one switch by a parameter, another off': [
    'fail',
    { PublicAccessBlockConfiguration: { ...on, BlockPublicPolicy: false, BlockPublicAcls: oneOf(true, false) } },
    { noFix: 'a choice stays a choice beside the patch' },
  ],
  'the whole block by a condition': ['unknown', { PublicAccessBlockConfiguration: oneOf(on, undefined) }],
  'both branches block': ['pass', { PublicAccessBlockConfiguration: oneOf(on, on) }],
});
