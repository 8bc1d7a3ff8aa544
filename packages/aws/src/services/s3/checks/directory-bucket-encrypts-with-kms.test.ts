import { denied, more, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './directory-bucket-encrypts-with-kms.ts';

const bucket = { LocationName: 'euc1-az1', DataRedundancy: 'SingleAvailabilityZone' };
const by = (SSEAlgorithm: unknown): object => ({ ServerSideEncryptionByDefault: { SSEAlgorithm } });
const rules = (...ServerSideEncryptionConfiguration: readonly object[]): object => ({
  ...bucket,
  BucketEncryption: { ServerSideEncryptionConfiguration },
});

table(rule, {
  'a key': ['pass', rules(by('aws:kms'))],
  'keys of S3': ['fail', rules(by('AES256')), { says: 'no KMS key' }],
  'not said': ['fail', bucket],
  'no rules': ['fail', rules()],
  'a rule about bucket keys only': ['fail', rules({ BucketKeyEnabled: true })],
  'a key that a parameter names': [
    'pass',
    rules({ ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: unresolved } }),
  ],
  'a parameter decides': ['unknown', rules(by(unresolved))],
  'a condition decides': ['unknown', rules(by(oneOf('aws:kms', 'AES256')))],
  'a rule by a condition': ['unknown', rules(oneOf(by('aws:kms'), undefined))],
  'maybe another rule': ['unknown', rules(more)],
  'it was not read': ['unknown', { ...bucket, BucketEncryption: denied }],
});
