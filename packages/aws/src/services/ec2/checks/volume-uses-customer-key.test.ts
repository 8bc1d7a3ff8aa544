import { beginning, denied, given, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './volume-uses-customer-key.ts';

const volume = { AvailabilityZone: 'eu-central-1a', Size: 100, Encrypted: true };
const key = 'arn:aws:kms:eu-central-1:111111111111:key/11111111-1111-1111-1111-111111111111';

table(rule, {
  'a key': ['pass', { ...volume, KmsKeyId: key }],
  'a key of the same template': ['pass', { ...volume, KmsKeyId: '⟨t#Key⟩' }],
  'a key by its alias': ['pass', { ...volume, KmsKeyId: 'alias/disks' }],
  'no key, where defaults are left out': ['fail', volume, { says: 'no key of yours' }],
  'the key of AWS by its alias': ['fail', { ...volume, KmsKeyId: 'alias/aws/ebs' }],
  'the key of AWS by the ARN of its alias': ['fail', { ...volume, KmsKeyId: 'arn:aws:kms:eu-central-1:111111111111:alias/aws/ebs' }],
  'not encrypted': ['not asked', { ...volume, Encrypted: false }],
  'not encrypted or encrypted, with a key': ['pass', { ...volume, Encrypted: oneOf(true, false), KmsKeyId: key }],
  'not said, where defaults are left out': ['fail', { AvailabilityZone: 'eu-central-1a', Size: 100 }],
  'encrypted or not by a parameter, with a key': ['pass', { ...volume, Encrypted: unresolved, KmsKeyId: key }],
  'a key that a parameter names': ['unknown', { ...volume, KmsKeyId: unresolved }],
  'a key that is given, and nobody knows': ['unknown', { ...volume, KmsKeyId: given }],
  'a key of which the beginning is known': ['pass', { ...volume, KmsKeyId: beginning('alias/disks-') }],
  'an alias of which the beginning is known': ['unknown', { ...volume, KmsKeyId: beginning('alias/') }],
  'one key or another': ['pass', { ...volume, KmsKeyId: oneOf(key, 'alias/disks') }],
  'a key or none': ['unknown', { ...volume, KmsKeyId: oneOf(key, undefined) }],
  'it was not read': ['unknown', { ...volume, KmsKeyId: denied }],
});
