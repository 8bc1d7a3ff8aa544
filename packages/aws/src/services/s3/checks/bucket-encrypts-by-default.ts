import { has } from '@demarc/model';
import { check } from '../../../kit.ts';
import { userGuide } from '../pages.ts';

/** S3 encrypts every new object since January 2023, so this can fail only where defaults are left out, or for objects that are older. */
export default check('AWS::S3::Bucket', {
  title: 'Bucket encrypts new objects by default',
  risk: 'Nothing says how new objects are encrypted',
  severity: 'low',
  domain: 'crypto.rest',
  why: 'S3 encrypts by itself now; to say it in code keeps the decision visible when someone asks for it.',
  source: userGuide('default-encryption-faq'),
  equivalents: {
    prowler: ['s3_bucket_default_encryption'],
    checkov: ['CKV_AWS_19'],
    guard: ['S3_BUCKET_SERVER_SIDE_ENCRYPTION_ENABLED', 'S3_DEFAULT_ENCRYPTION_KMS'],
    fsbp: ['S3.4'],
    config: ['s3-bucket-server-side-encryption-enabled'],
  },
  failing(bucket) {
    const encrypts = bucket.BucketEncryption?.ServerSideEncryptionConfiguration?.some((rule) =>
      has(rule.ServerSideEncryptionByDefault, 'SSEAlgorithm'),
    );
    return !encrypts && 'no default encryption is configured';
  },
  fix: () => ({
    BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }] },
  }),
  command: (name) => [
    's3api',
    'put-bucket-encryption',
    '--bucket',
    name,
    '--server-side-encryption-configuration',
    JSON.stringify({ Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }] }),
  ],
});
