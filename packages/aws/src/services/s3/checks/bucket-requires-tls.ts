import { deniesWithoutTls } from '@demarc/iam';
import { any } from '@demarc/model';
import type { Statement } from '@demarc/spec';
import { check } from '../../../kit.ts';
import { bucketArns, ownArn } from '../names.ts';
import { userGuide } from '../pages.ts';
import { withStatement } from '../statements.ts';

/** What must be covered: the bucket, for its own calls, and its objects. */
const parts = [
  { suffix: '', name: 'the bucket itself' },
  { suffix: '/*', name: 'its objects' },
] as const;

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
  source: userGuide('security-best-practices'),
  equivalents: {
    prowler: ['s3_bucket_secure_transport_policy'],
    checkov: ['CKV_AWS_379'],
    guard: ['S3_BUCKET_SSL_REQUESTS_ONLY'],
    fsbp: ['S3.5'],
    config: ['s3-bucket-ssl-requests-only'],
  },
  differs: [
    {
      from: 'checkov',
      because: 'CKV_AWS_379 asks only of buckets that an ACL makes public; a private bucket answers plain HTTP, too',
      source: userGuide('security-best-practices'),
    },
    {
      from: 'guard',
      because:
        'It wants one statement of this bucket or any other in exactly its own form; each bucket needs its own, and the form is free as long as nobody escapes it',
      source: 'https://repost.aws/knowledge-center/s3-bucket-policy-for-config-rule',
    },
  ],
  failing(_bucket, { referrers, resource }) {
    const arns = bucketArns(resource);
    const open = parts.filter(
      ({ suffix }) =>
        !any(() =>
          referrers('AWS::S3::BucketPolicy', 'Bucket').some((policy) =>
            policy.PolicyDocument?.Statement?.some((statement) => arns.some((arn) => deniesWithoutTls(statement, [arn + suffix]))),
          ),
        ),
    );
    return open.length > 0 && `no statement denies requests without TLS for ${open.map(({ name }) => name).join(' and ')}`;
  },
  fix: (_bucket, context) => withStatement(context, denial(ownArn(context.resource))),
  // It replaces the whole policy, so only where there is none.
  command: (name, _bucket, context) =>
    context.referrers('AWS::S3::BucketPolicy', 'Bucket').length === 0
      ? [
          's3api',
          'put-bucket-policy',
          '--bucket',
          name,
          '--policy',
          JSON.stringify({ Version: '2012-10-17', Statement: [denial(ownArn(context.resource))] }),
        ]
      : undefined,
});

/** What refuses plain HTTP, for the bucket with this ARN. */
const denial = (arn: string): Statement => ({
  Sid: 'DenyRequestsWithoutTls',
  Effect: 'Deny',
  Principal: { AWS: ['*'] },
  Action: ['s3:*'],
  Resource: [arn, `${arn}/*`],
  Condition: { Bool: { 'aws:SecureTransport': ['false'] } },
});
