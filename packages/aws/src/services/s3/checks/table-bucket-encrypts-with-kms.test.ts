import { denied, given, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './table-bucket-encrypts-with-kms.ts';

const encrypted = (SSEAlgorithm: unknown): object => ({
  TableBucketName: 'tables',
  EncryptionConfiguration: { SSEAlgorithm, KMSKeyArn: '⟨t#Key.Arn⟩' },
});

table(rule, {
  'a key': ['pass', encrypted('aws:kms')],
  'keys of S3': ['fail', { TableBucketName: 'tables', EncryptionConfiguration: { SSEAlgorithm: 'AES256' } }, { says: 'no KMS key' }],
  'not said': ['fail', { TableBucketName: 'tables' }],
  'an empty block': ['fail', { TableBucketName: 'tables', EncryptionConfiguration: {} }],
  'a key that a parameter names': [
    'pass',
    { TableBucketName: 'tables', EncryptionConfiguration: { SSEAlgorithm: 'aws:kms', KMSKeyArn: unresolved } },
  ],
  'a parameter decides': ['unknown', encrypted(unresolved)],
  'it is given, and nobody knows how': ['unknown', encrypted(given)],
  'a condition decides': ['unknown', encrypted(oneOf('aws:kms', 'AES256'))],
  'it was not read': ['unknown', { TableBucketName: 'tables', EncryptionConfiguration: denied }],
});
