import { any, has, is, matches } from '@demarc/model';
import { check } from '../../../kit.ts';
import { receivesAccessLogs, receivesLoadBalancerLogs } from '../log-target.ts';
import { userGuide } from '../pages.ts';

/**
 * S3 encrypts every object anyway; with a KMS key each read is a decision of the key's policy, too, and leaves a line in CloudTrail. A bucket
 * that receives server access logs, or those of load balancers, is excused: they are delivered only to buckets with SSE-S3.
 */
export default check('AWS::S3::Bucket', {
  title: 'Bucket encrypts with a KMS key',
  risk: 'Whoever may read this bucket may read its contents: no key stands between',
  severity: 'low',
  domain: 'crypto.rest', // not crypto.keys: while S3 holds the keys they are AWS's; to demand another key is the customer's half of encryption
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
  applies: (bucket, context) =>
    !any(
      () => receivesAccessLogs(bucket, context),
      () => receivesLoadBalancerLogs(context),
    ),
  failing(bucket, { settings }) {
    const withKey = bucket.BucketEncryption?.ServerSideEncryptionConfiguration?.some(
      ({ ServerSideEncryptionByDefault: byDefault }) =>
        is(byDefault, 'SSEAlgorithm', 'aws:kms', 'aws:kms:dsse') &&
        // The AWS managed key goes by its alias, where it is named at all.
        (!settings.customerManagedOnly || (has(byDefault, 'KMSMasterKeyID') && !matches(byDefault, 'KMSMasterKeyID', '*alias/aws/s3'))),
    );
    return !withKey && (settings.customerManagedOnly ? 'no key of your own encrypts it' : 'no KMS key encrypts it');
  },
  fix: () => ({
    BucketEncryption: {
      ServerSideEncryptionConfiguration: [{ BucketKeyEnabled: true, ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } }],
    },
  }),
  command: (name, _bucket, { settings }) =>
    settings.customerManagedOnly
      ? undefined // which key, nobody but you can say
      : [
          's3api',
          'put-bucket-encryption',
          '--bucket',
          name,
          '--server-side-encryption-configuration',
          JSON.stringify({ Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' }, BucketKeyEnabled: true }] }),
        ],
});
