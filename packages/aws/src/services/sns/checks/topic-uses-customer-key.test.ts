import { beginning, denied, given, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './topic-uses-customer-key.ts';

table(rule, {
  'a key by its ARN': ['pass', { KmsMasterKeyId: 'arn:aws:kms:eu-central-1:111111111111:key/k' }],
  'a key by its id': ['pass', { KmsMasterKeyId: '1234abcd-12ab-34cd-56ef-1234567890ab' }],
  'a key by an alias of yours': ['pass', { KmsMasterKeyId: 'alias/topics' }],
  'a key of the same template': ['pass', { KmsMasterKeyId: '⟨t#Key⟩' }],
  'nothing said': ['fail', {}, { says: 'no key of yours' }],
  'an empty name': ['fail', { KmsMasterKeyId: '' }],
  'the AWS managed key': ['fail', { KmsMasterKeyId: 'alias/aws/sns' }],
  'the AWS managed key by ARN': ['fail', { KmsMasterKeyId: 'arn:aws:kms:eu-central-1:111111111111:alias/aws/sns' }],
  'the AWS managed key of China': ['fail', { KmsMasterKeyId: 'arn:aws-cn:kms:cn-north-1:111111111111:alias/aws/sns' }],
  'a key that a parameter names': ['unknown', { KmsMasterKeyId: given }], // it may be the AWS managed one
  'a key that may be absent': ['unknown', { KmsMasterKeyId: unresolved }],
  'an alias that begins like that of AWS': ['fail', { KmsMasterKeyId: beginning('alias/aws/') }],
  'a key of yours, or the AWS managed one': ['unknown', { KmsMasterKeyId: oneOf('alias/topics', 'alias/aws/sns') }],
  'the AWS managed key, or none': ['fail', { KmsMasterKeyId: oneOf('alias/aws/sns', undefined) }],
  'it was not read': ['unknown', { KmsMasterKeyId: denied }],
});
