import { beginning, given, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import rule from './cluster-uses-customer-key.ts';

const key = 'arn:aws:kms:eu-central-1:111111111111:key/0a1b2c3d';
const encrypted = { StorageEncrypted: true };

table(rule, {
  'a key by its ARN': ['pass', { ...encrypted, KmsKeyId: key }],
  'a key by its alias': ['pass', { ...encrypted, KmsKeyId: 'alias/routes' }],
  'a key of the template': ['pass', { ...encrypted, KmsKeyId: '⟨t#Key.Arn⟩' }],
  'the key of AWS by its alias': ['fail', { ...encrypted, KmsKeyId: 'alias/aws/rds' }, { says: 'AWS’s own' }],
  'the key of AWS by the ARN of its alias': ['fail', { ...encrypted, KmsKeyId: 'arn:aws:kms:eu-central-1:111111111111:alias/aws/rds' }],
  'no key': ['fail', encrypted, { says: 'no key is named' }],
  'not encrypted': ['fail', { StorageEncrypted: false }],
  'a copy': [
    'pass',
    { SourceDBClusterIdentifier: 'source' },
    { with: [other('AWS::Neptune::DBCluster', { StorageEncrypted: true, KmsKeyId: key }, 'source')] },
  ],
  'a copy of one without a key': [
    'fail',
    { SourceDBClusterIdentifier: 'source' },
    { with: [other('AWS::Neptune::DBCluster', encrypted, 'source')] },
  ],
  'from a snapshot': ['unknown', { SnapshotIdentifier: 'snapshot-9' }],
  'from a snapshot, with a key': ['pass', { SnapshotIdentifier: 'snapshot-9', KmsKeyId: key }],
  'a key by a parameter': ['unknown', { ...encrypted, KmsKeyId: unresolved }],
  'a key by a parameter that is surely given': ['unknown', { ...encrypted, KmsKeyId: given }],
  'an alias whose beginning is AWS’s': ['fail', { ...encrypted, KmsKeyId: beginning('alias/aws/') }],
  'one key or another': ['pass', { ...encrypted, KmsKeyId: oneOf(key, '⟨t#Key.Arn⟩') }],
  'a key or none': ['unknown', { ...encrypted, KmsKeyId: oneOf(key, undefined) }],
});
