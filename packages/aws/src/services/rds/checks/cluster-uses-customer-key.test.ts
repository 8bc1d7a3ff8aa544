import { beginning, given, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import { auroraMysql, cluster, multiAz } from '../cluster-testing.ts';
import rule from './cluster-uses-customer-key.ts';

const key = 'arn:aws:kms:eu-central-1:111111111111:key/0a1b2c3d';
const encrypted = { ...auroraMysql, StorageEncrypted: true };

table(rule, {
  'a key by its ARN': ['pass', { ...encrypted, KmsKeyId: key }],
  'a key by its alias': ['pass', { ...encrypted, KmsKeyId: 'alias/ledger' }],
  'a key of the template': ['pass', { ...encrypted, KmsKeyId: '⟨t#Key.Arn⟩' }],
  'the key of AWS by its alias': ['fail', { ...encrypted, KmsKeyId: 'alias/aws/rds' }, { says: 'AWS’s own' }],
  'the key of AWS by the ARN of its alias': ['fail', { ...encrypted, KmsKeyId: 'arn:aws:kms:eu-central-1:111111111111:alias/aws/rds' }],
  'an alias that only looks like it': ['pass', { ...encrypted, KmsKeyId: 'alias/awsome' }],
  'no key': ['fail', encrypted, { says: 'no key is named' }],
  'not encrypted': ['fail', { ...multiAz, StorageEncrypted: false }],
  'Aurora’s own encryption': ['fail', { ...auroraMysql, StorageEncryptionType: 'sse-rds' }],
  'a Multi-AZ DB cluster': ['pass', { ...multiAz, StorageEncrypted: true, KmsKeyId: key }],
  Neptune: ['not asked', { Engine: 'neptune', StorageEncrypted: true }],
  'a clone': ['pass', { ...auroraMysql, SourceDBClusterIdentifier: 'source' }, { with: [cluster('source', { KmsKeyId: key })] }],
  'a clone of one without a key': [
    'fail',
    { ...auroraMysql, SourceDBClusterIdentifier: 'source' },
    { with: [cluster('source', { StorageEncrypted: true })] },
  ],
  'from a snapshot': ['unknown', { ...auroraMysql, SnapshotIdentifier: 'snapshot-9' }],
  'from a snapshot, with a key': ['pass', { ...auroraMysql, SnapshotIdentifier: 'snapshot-9', KmsKeyId: key }],
  'from a snapshot that was read': [
    'pass',
    { ...auroraMysql, SnapshotIdentifier: 'snapshot-1' },
    { with: [other('AWS::RDS::ClusterSnapshot', { StorageEncrypted: true, KmsKeyId: key }, 'snapshot-1')] },
  ],
  'a key by a parameter': ['unknown', { ...encrypted, KmsKeyId: unresolved }],
  'a key by a parameter that is surely given': ['unknown', { ...encrypted, KmsKeyId: given }],
  'an alias whose beginning is known': ['unknown', { ...encrypted, KmsKeyId: beginning('alias/') }],
  'an alias whose beginning is AWS’s': ['fail', { ...encrypted, KmsKeyId: beginning('alias/aws/') }],
  'one key or another': ['pass', { ...encrypted, KmsKeyId: oneOf(key, '⟨t#Key.Arn⟩') }],
  'a key or none': ['unknown', { ...encrypted, KmsKeyId: oneOf(key, undefined) }],
});
