import { deniesWithoutTls } from '@demarc/iam';
import { check, put } from '../../../kit.ts';
import { bucketArns } from '../names.ts';

/**
 * S3 answers over plain HTTP unless the bucket's policy denies it: to everyone, for the bucket and for its objects, under no other condition.
 * One statement may deny both, or two one each.
 */
export default check('AWS::S3::Bucket', {
  title: 'Bucket refuses requests without TLS',
  risk: 'Objects and credentials of this bucket may travel in clear text',
  severity: 'medium',
  domain: 'crypto.transit',
  why: 'A client that is set up badly falls back to plain HTTP, and nobody notices until the bucket refuses it.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html',
  equivalents: {
    prowler: ['s3_bucket_secure_transport_policy'],
    checkov: ['CKV_AWS_379'],
    fsbp: ['S3.5'],
    config: ['s3-bucket-ssl-requests-only'],
  },
  differs: [
    {
      from: 'checkov',
      because: 'CKV_AWS_379 asks only of buckets that an ACL makes public; a private bucket answers plain HTTP, too',
      source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html',
    },
  ],
  failing(_bucket, { referrers, resource }) {
    const policies = referrers('AWS::S3::BucketPolicy', 'Bucket');
    const denied = (part: string): boolean =>
      policies.some((policy) =>
        policy.PolicyDocument?.Statement?.some((statement) =>
          bucketArns(resource).some((arn) => deniesWithoutTls(statement, [arn + part])),
        ),
      );
    if (!denied('/*')) return 'no statement denies requests for its objects without TLS';
    return !denied('') && 'plain HTTP is denied for its objects, not for the bucket itself';
  },
  fix(_bucket, { referrers, resource }) {
    const before = referrers('AWS::S3::BucketPolicy', 'Bucket').flatMap((policy) => policy.PolicyDocument?.Statement ?? []);
    const arn = bucketArns(resource).at(-1) ?? '';
    const deny = {
      Effect: 'Deny',
      Principal: { AWS: ['*'] },
      Action: ['s3:*'],
      Resource: [arn, `${arn}/*`],
      Condition: { Bool: { 'aws:SecureTransport': ['false'] } },
    } as const;
    return [put('AWS::S3::BucketPolicy', { by: 'Bucket' }, { PolicyDocument: { Version: '2012-10-17', Statement: [...before, deny] } })];
  },
});
