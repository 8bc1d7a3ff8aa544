import { given, more, oneOf, other, self, table, unresolved } from '../../../testing/index.ts';
import rule from './bucket-encrypts-with-kms.ts';

const encryption = (SSEAlgorithm: string, KMSMasterKeyID?: string) => ({
  BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm, KMSMasterKeyID } }] },
});

table(rule, {
  'with the AWS managed key': ['pass', encryption('aws:kms')],
  'with a key of your own': ['pass', encryption('aws:kms', 'arn:aws:kms:eu-central-1:111111111111:key/k')],
  'twice, in two layers': ['pass', encryption('aws:kms:dsse')],
  'with a key that a parameter names': [
    'pass',
    {
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: given } }],
      },
    },
  ],
  'nothing said': ['fail', {}, { says: 'no KMS key' }],
  'with keys of S3': ['fail', encryption('AES256')],
  'an empty list': ['fail', { BucketEncryption: { ServerSideEncryptionConfiguration: [] } }],
  'the algorithm by a parameter': [
    'unknown',
    { BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: unresolved } }] } },
  ],
  'the algorithm by a condition between two that will do': [
    'pass',
    {
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: oneOf('aws:kms', 'aws:kms:dsse') } }],
      },
    },
  ],
  'more rules than are known': [
    'unknown',
    { BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }, more] } },
  ],
  'your own key is demanded, the AWS managed one used': [
    'fail',
    encryption('aws:kms'),
    { settings: { customerManagedOnly: true }, noFix: 'which key is yours to choose' },
  ],
  'your own key is demanded, one is named': ['pass', encryption('aws:kms', 'k'), { settings: { customerManagedOnly: true } }],
  'a bucket that receives access logs is not asked': [
    'not asked',
    encryption('AES256'),
    { with: [other('AWS::S3::Bucket', { LoggingConfiguration: { DestinationBucketName: self } }, 'writer')] },
  ],
});
