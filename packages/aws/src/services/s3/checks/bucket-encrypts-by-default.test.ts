import { denied, given, more, oneOf, table, unresolved } from '../../../testing/index.ts';
import rule from './bucket-encrypts-by-default.ts';

const rules = (...ServerSideEncryptionConfiguration: readonly object[]) => ({ BucketEncryption: { ServerSideEncryptionConfiguration } });
const by = (SSEAlgorithm: string) => ({ ServerSideEncryptionByDefault: { SSEAlgorithm } });

table(rule, {
  'with keys of S3': ['pass', rules(by('AES256'))],
  'with a KMS key': ['pass', rules(by('aws:kms'))],
  'in two layers': ['pass', rules(by('aws:kms:dsse'))],
  'nothing said, and defaults left out': ['fail', {}, { says: 'no default encryption' }],
  'an empty block': ['fail', { BucketEncryption: {} }],
  'no rules': ['fail', rules()],
  'a rule about bucket keys alone': ['fail', rules({ BucketKeyEnabled: true })],
  'a rule about blocked types alone': ['fail', rules({ BlockedEncryptionTypes: { EncryptionType: ['SSE-C'] } })],
  'a default without an algorithm': ['fail', rules({ ServerSideEncryptionByDefault: {} })],
  'a key without an algorithm': ['fail', rules({ ServerSideEncryptionByDefault: { KMSMasterKeyID: 'k' } })],
  'a second rule says': ['pass', rules({ BucketKeyEnabled: true }, by('aws:kms'))],
  'an algorithm that a parameter names': ['pass', rules(by(given))],
  'an algorithm that may be missing': ['unknown', rules(by(oneOf('AES256', undefined)))],
  'the rule by a condition': ['unknown', rules(oneOf(by('AES256'), undefined))],
  'both branches encrypt': ['pass', rules(oneOf(by('AES256'), by('aws:kms')))],
  'rules that were not all read': ['unknown', rules(more)],
  'a rule beside what was not read': ['pass', rules(more, by('AES256'))],
  'the block by a parameter': ['unknown', { BucketEncryption: unresolved }],
  'encryption was not read': ['unknown', { BucketEncryption: denied }],
});
