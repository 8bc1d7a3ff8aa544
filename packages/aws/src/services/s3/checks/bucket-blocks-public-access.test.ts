import { denied, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import { allOff, allOn, policy } from '../testing.ts';
import rule from './bucket-blocks-public-access.ts';

const noFix = 'a choice stays a choice beside the patch';

table(rule, {
  'all four switches on': ['pass', { PublicAccessBlockConfiguration: allOn }],
  'nothing configured': [
    'fail',
    {},
    { says: 'BlockPublicAcls off; IgnorePublicAcls off; BlockPublicPolicy off; RestrictPublicBuckets off' },
  ],
  'an empty block': ['fail', { PublicAccessBlockConfiguration: {} }],
  'all four switches off': ['fail', { PublicAccessBlockConfiguration: allOff }],
  'one switch off': [
    'fail',
    { PublicAccessBlockConfiguration: { ...allOn, BlockPublicPolicy: false } },
    {
      says: 'BlockPublicPolicy off',
      members: {
        's3-bucket-blocks-public-acls': 'pass',
        's3-bucket-ignores-public-acls': 'pass',
        's3-bucket-blocks-public-policies': 'fail',
        's3-bucket-restricts-public-policies': 'pass',
      },
    },
  ],
  'one switch not given': [
    'fail',
    { PublicAccessBlockConfiguration: { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true } },
    { members: { 's3-bucket-restricts-public-policies': 'fail' } },
  ],
  'only one switch on': [
    'fail',
    { PublicAccessBlockConfiguration: { RestrictPublicBuckets: true } },
    { members: { 's3-bucket-restricts-public-policies': 'pass', 's3-bucket-ignores-public-acls': 'fail' } },
  ],
  'only new grants are refused': ['fail', { PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: true } }],
  'only grants that exist are ignored': [
    'fail',
    { PublicAccessBlockConfiguration: { IgnorePublicAcls: true, RestrictPublicBuckets: true } },
  ],
  'the account blocks, the bucket does not': ['fail', {}, { with: [other('Demarc::S3::AccountPublicAccessBlock', allOn)] }],
  'nothing is public, and nothing is blocked': [
    'fail',
    { AccessControl: 'Private', PublicAccessBlockConfiguration: allOff },
    { with: [policy()] },
  ],
  'a public website blocks nothing': [
    'fail',
    { WebsiteConfiguration: { IndexDocument: 'index.html' }, PublicAccessBlockConfiguration: { ...allOn, RestrictPublicBuckets: false } },
  ],
  'a switch with a value that is no boolean': [
    'fail',
    { PublicAccessBlockConfiguration: { ...allOn, IgnorePublicAcls: 'yes' as never } }, // what the canonical form cannot read stays as it is
  ],
  'one switch by a parameter': ['unknown', { PublicAccessBlockConfiguration: { ...allOn, BlockPublicAcls: unresolved } }],
  'one switch by a parameter, another off': [
    'fail',
    { PublicAccessBlockConfiguration: { ...allOn, BlockPublicPolicy: false, BlockPublicAcls: oneOf(true, false) } },
    { noFix },
  ],
  'one switch by a parameter without values, another off': [
    'fail',
    { PublicAccessBlockConfiguration: { ...allOn, BlockPublicAcls: unresolved, BlockPublicPolicy: false } },
    { members: { 's3-bucket-blocks-public-acls': 'unknown', 's3-bucket-blocks-public-policies': 'fail' } },
  ],
  'the whole block by a condition': ['unknown', { PublicAccessBlockConfiguration: oneOf(allOn, undefined) }],
  'both branches block': ['pass', { PublicAccessBlockConfiguration: oneOf(allOn, allOn) }],
  'both branches leave one off': [
    'fail',
    { PublicAccessBlockConfiguration: oneOf({ ...allOn, BlockPublicAcls: false }, { ...allOn, BlockPublicAcls: undefined }) },
    { noFix },
  ],
  'each branch leaves another one off': [
    'unknown', // each member depends on the branch, and each is judged alone
    { PublicAccessBlockConfiguration: oneOf({ ...allOn, BlockPublicAcls: false }, { ...allOn, IgnorePublicAcls: false }) },
  ],
  'the block was not read': ['unknown', { PublicAccessBlockConfiguration: denied }],
});
