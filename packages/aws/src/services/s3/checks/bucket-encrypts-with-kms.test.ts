import { beginning, denied, given, more, oneOf, other, self, table, unresolved } from '../../../testing/index.ts';
import { objectsArn, policy } from '../testing.ts';
import rule from './bucket-encrypts-with-kms.ts';

const encryption = (SSEAlgorithm: string, KMSMasterKeyID?: string) => ({
  BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm, KMSMasterKeyID } }] },
});
const own = { settings: { customerManagedOnly: true } };
const put = { Effect: 'Allow', Action: ['s3:PutObject'], Resource: [objectsArn] } as const;
const noFix = 'which key is yours to choose';

table(rule, {
  'with the AWS managed key': ['pass', encryption('aws:kms')],
  'with the AWS managed key by its alias': ['pass', encryption('aws:kms', 'alias/aws/s3')],
  'with a key of your own': ['pass', encryption('aws:kms', 'arn:aws:kms:eu-central-1:111111111111:key/k')],
  'twice, in two layers': ['pass', encryption('aws:kms:dsse')],
  'with a key that a parameter names': ['pass', encryption('aws:kms', given)],
  'nothing said': [
    'fail',
    {},
    {
      says: 'no KMS key',
      fix: {
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [{ BucketKeyEnabled: true, ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } }],
        },
      },
      command:
        's3api put-bucket-encryption --bucket example-1 --server-side-encryption-configuration {"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"aws:kms"},"BucketKeyEnabled":true}]}',
    },
  ],
  'with keys of S3': ['fail', encryption('AES256')],
  'keys of S3 and the name of a key, which S3 refuses': ['fail', encryption('AES256', 'k')],
  'an empty list': ['fail', { BucketEncryption: { ServerSideEncryptionConfiguration: [] } }],
  'a rule about bucket keys alone': ['fail', { BucketEncryption: { ServerSideEncryptionConfiguration: [{ BucketKeyEnabled: true }] } }],
  'a rule about blocked types, and one with a key': [
    'pass',
    {
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          { BlockedEncryptionTypes: { EncryptionType: ['SSE-C'] } },
          { ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } },
        ],
      },
    },
  ],
  'the algorithm by a parameter': ['unknown', encryption(unresolved)],
  'the algorithm begins with aws:kms': ['unknown', encryption(beginning('aws:kms'))],
  'the algorithm begins with AES': ['fail', encryption(beginning('AES'))],
  'the algorithm by a condition between two that will do': ['pass', encryption(oneOf('aws:kms', 'aws:kms:dsse'))],
  'more rules than are known': [
    'unknown',
    { BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }, more] } },
  ],
  'encryption was not read': ['unknown', { BucketEncryption: denied }],
  'your own key is demanded, the AWS managed one used': ['fail', encryption('aws:kms'), { ...own, noFix, command: 'none' }],
  'your own key is demanded, the AWS managed one named': ['fail', encryption('aws:kms', 'alias/aws/s3'), { ...own, noFix }],
  'your own key is demanded, the AWS managed one named by ARN': [
    'fail',
    encryption('aws:kms', 'arn:aws:kms:eu-central-1:111111111111:alias/aws/s3'),
    { ...own, noFix },
  ],
  'your own key is demanded, one is named': ['pass', encryption('aws:kms', 'k'), own],
  'your own key is demanded, a parameter names one': ['unknown', encryption('aws:kms', given), own], // it may be the AWS managed one
  'your own key is demanded, an ARN of a key begins so': ['unknown', encryption('aws:kms', beginning('arn:aws:kms:eu-central-1:')), own],
  'a bucket that receives access logs is not asked': [
    'not asked',
    encryption('AES256'),
    { with: [other('AWS::S3::Bucket', { LoggingConfiguration: { DestinationBucketName: self } }, 'writer')] },
  ],
  'nor one whose policy lets S3 deliver them': [
    'not asked',
    {},
    {
      with: [
        policy({
          Effect: 'Allow',
          Principal: { Service: ['logging.s3.amazonaws.com'] },
          Action: ['s3:PutObject'],
          Resource: [objectsArn],
        }),
      ],
    },
  ],
  'nor one that receives the logs of load balancers, by account': [
    'not asked',
    {},
    { with: [policy({ ...put, Principal: { AWS: ['arn:aws:iam::054676820928:root'] } })] },
  ],
  'nor by service': [
    'not asked',
    {},
    { with: [policy({ ...put, Principal: { Service: ['logdelivery.elasticloadbalancing.amazonaws.com'] } })] },
  ],
  'logs of CloudTrail take a key': ['fail', {}, { with: [policy({ ...put, Principal: { Service: ['cloudtrail.amazonaws.com'] } })] }],
  'another account writes': ['fail', {}, { with: [policy({ ...put, Principal: { AWS: ['222222222222'] } })] }],
  'perhaps a bucket that receives logs, with a key': [
    'pass',
    encryption('aws:kms'),
    { with: [other('AWS::S3::Bucket', { LoggingConfiguration: { DestinationBucketName: unresolved } }, 'writer')] },
  ],
  'perhaps a bucket that receives logs': [
    'unknown',
    {},
    { with: [other('AWS::S3::Bucket', { LoggingConfiguration: { DestinationBucketName: unresolved } }, 'writer')] },
  ],
});
