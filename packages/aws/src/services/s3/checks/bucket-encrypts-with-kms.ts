import { has } from '@demarc/model';
import { check } from '../../../kit.ts';
import { userGuide } from '../pages.ts';

/**
 * S3 encrypts every object anyway; with a KMS key each read is a decision of the key's policy, too, and leaves a line in CloudTrail. A bucket
 * that receives server access logs is excused: S3 delivers them only to buckets with SSE-S3.
 */
export default check('AWS::S3::Bucket', {
  title: 'Bucket encrypts with a KMS key',
  risk: 'Whoever may read this bucket may read its contents: no key stands between',
  severity: 'low',
  domain: 'crypto.rest',
  why: 'A key of KMS is a second lock: its policy says who may decrypt, its use is logged, and it can be taken away.',
  source: userGuide('UsingKMSEncryption'),
  equivalents: {
    prowler: ['s3_bucket_kms_encryption'],
    checkov: ['CKV_AWS_145'],
    trivy: ['AWS-0132'],
    fsbp: ['S3.17'],
    config: ['s3-default-encryption-kms'],
    cfnNag: ['W41'],
  },
  differs: [
    {
      from: 'checkov',
      because: 'aws:kms:dsse is a KMS key as well; and a bucket that receives access logs cannot have one',
      source: userGuide('enable-server-access-logging'),
    },
    {
      from: 'trivy',
      because: 'the AWS managed key (aws/s3) counts; `customerManagedOnly` asks for your own',
      source: userGuide('UsingKMSEncryption'),
    },
  ],
  settings: { customerManagedOnly: false },
  applies: (_bucket, { referrers }) => !referrers('AWS::S3::Bucket', 'LoggingConfiguration.DestinationBucketName').some(() => true),
  failing(bucket, { settings }) {
    const rules = bucket.BucketEncryption?.ServerSideEncryptionConfiguration ?? [];
    const withKey = rules.some(({ ServerSideEncryptionByDefault: byDefault }) => {
      const algorithm = byDefault?.SSEAlgorithm;
      return (
        (algorithm === 'aws:kms' || algorithm === 'aws:kms:dsse') &&
        (!settings.customerManagedOnly || (byDefault !== undefined && has(byDefault, 'KMSMasterKeyID')))
      );
    });
    return !withKey && (settings.customerManagedOnly ? 'no key of your own encrypts it' : 'no KMS key encrypts it');
  },
  fix: () => ({
    BucketEncryption: {
      ServerSideEncryptionConfiguration: [{ BucketKeyEnabled: true, ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } }],
    },
  }),
});
