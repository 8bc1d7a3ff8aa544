import { denied, oneOf, table, unresolved } from '../../../testing/index.ts';
import { allOff, allOn } from '../testing.ts';
import rule from './access-point-blocks-public-access.ts';

const point = { Bucket: 'b' };
const block = (PublicAccessBlockConfiguration: object): object => ({ PublicAccessBlockConfiguration });

table(rule, {
  'all on': ['pass', { ...point, ...block(allOn) }],
  'all off': ['fail', { ...point, ...block(allOff) }, { says: 'not all four' }],
  'one off': ['fail', { ...point, ...block({ ...allOn, RestrictPublicBuckets: false }) }],
  'those for ACLs off': ['fail', { ...point, ...block({ ...allOn, BlockPublicAcls: false, IgnorePublicAcls: false }) }],
  'no block, where defaults are left out': ['fail', point],
  'an empty block, where defaults are left out': ['fail', { ...point, ...block({}) }],
  'a parameter decides one': ['unknown', { ...point, ...block({ ...allOn, BlockPublicPolicy: unresolved }) }],
  'a parameter decides one, another is off': [
    'fail',
    { ...point, ...block({ ...allOn, BlockPublicPolicy: unresolved, IgnorePublicAcls: false }) },
  ],
  'on by a condition': ['unknown', { ...point, ...block({ ...allOn, BlockPublicPolicy: oneOf(true, false) }) }],
  'all on either way': ['pass', { ...point, PublicAccessBlockConfiguration: oneOf(allOn, { ...allOn }) }],
  'a block that a parameter names': ['unknown', { ...point, PublicAccessBlockConfiguration: unresolved }],
  'a block that was not read': ['unknown', { ...point, PublicAccessBlockConfiguration: denied }],
  'of a VPC': ['not asked', { ...point, VpcConfiguration: { VpcId: 'vpc-1' }, ...block(allOff) }],
  'of a VPC or not, all on': ['pass', { ...point, VpcConfiguration: unresolved, ...block(allOn) }],
  'of a VPC or not, all off': ['unknown', { ...point, VpcConfiguration: unresolved, ...block(allOff) }],
});
