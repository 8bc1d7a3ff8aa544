import { check } from '../../../kit.ts';

const switches = ['BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets'] as const;

/** Block Public Access overrides every ACL and policy, so all four switches must be on. */
export default check('AWS::S3::Bucket', {
  title: 'Bucket blocks public access',
  risk: 'One permissive ACL or policy exposes every object of this bucket',
  severity: 'high',
  domain: 'net.perimeter',
  why: 'People grant access by mistake; this guardrail wins over every ACL and policy, whoever writes it.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
  equivalents: {
    prowler: ['s3_bucket_level_public_access_block'],
    checkov: ['CKV_AWS_53', 'CKV_AWS_54', 'CKV_AWS_55', 'CKV_AWS_56', 'CKV2_AWS_6'],
    trivy: ['AWS-0086', 'AWS-0087', 'AWS-0091', 'AWS-0093', 'AWS-0094'],
    fsbp: ['S3.8'],
    config: ['s3-bucket-level-public-access-prohibited'],
  },
  failing(bucket) {
    const block = bucket.PublicAccessBlockConfiguration;
    const off = switches.filter((name) => block?.[name] !== true);
    return off.length > 0 && `${off.join(', ')} off`;
  },
  fix: () => ({
    PublicAccessBlockConfiguration: { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true },
  }),
});
