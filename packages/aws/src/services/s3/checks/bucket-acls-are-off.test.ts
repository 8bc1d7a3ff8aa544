import { remove } from '@demarc/model';
import { beginning, denied, more, oneOf, table, unresolved } from '../../../testing/index.ts';
import { allOn, allUsers, ownership } from '../testing.ts';
import rule from './bucket-acls-are-off.ts';

const command = 's3api put-bucket-ownership-controls --bucket example-1 --ownership-controls Rules=[{ObjectOwnership=BucketOwnerEnforced}]';

table(rule, {
  'the owner owns all': ['pass', ownership('BucketOwnerEnforced')],
  'whoever writes owns': [
    'fail',
    ownership('ObjectWriter'),
    { says: 'not BucketOwnerEnforced', command, fix: ownership('BucketOwnerEnforced') },
  ],
  'the owner is preferred, ACLs stay on': ['fail', ownership('BucketOwnerPreferred')],
  'nothing said, as in buckets that are older': ['fail', {}],
  'ownership controls without rules': ['fail', { OwnershipControls: { Rules: [] } }],
  'an empty block': ['fail', { OwnershipControls: {} }],
  'a rule without a setting': ['fail', { OwnershipControls: { Rules: [{}] } }],
  'ignored public ACLs are still ACLs': ['fail', { ...ownership('ObjectWriter'), PublicAccessBlockConfiguration: allOn }],
  'private is an ACL as well': ['fail', { ...ownership('ObjectWriter'), AccessControl: 'Private' }, { command }],
  'a public ACL, which the fix takes away': [
    'fail',
    { ...ownership('ObjectWriter'), AccessControl: 'PublicRead' },
    { command: 'none', fix: { ...ownership('BucketOwnerEnforced'), AccessControl: remove } },
  ],
  'off, whatever ACL was left': ['pass', { ...ownership('BucketOwnerEnforced'), AclGrants: [{ Grantee: allUsers, Permission: 'READ' }] }],
  'by a parameter': ['unknown', ownership(unresolved)],
  'by a parameter that begins with BucketOwner': ['unknown', ownership(beginning('BucketOwner'))],
  'by a parameter that begins with Object': ['fail', ownership(beginning('Object'))],
  'by a condition': ['unknown', ownership(oneOf('BucketOwnerEnforced', 'ObjectWriter'))],
  'by a condition that leaves them on either way': ['fail', ownership(oneOf('BucketOwnerPreferred', 'ObjectWriter'))],
  'the block by a condition': ['unknown', { OwnershipControls: oneOf({ Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] }, undefined) }],
  'rules that were not all read': ['unknown', { OwnershipControls: { Rules: [{ ObjectOwnership: 'ObjectWriter' }, more] } }],
  'ownership was not read': ['unknown', { OwnershipControls: denied }],
});
