import { family } from '../../../kit.ts';
import { blockPublicAccess } from '../block-public-access.ts';
import { userGuide } from '../pages.ts';

/** The four switches of Block Public Access, each with the ids under which other tools ask for it alone. */
const switches = {
  's3-bucket-blocks-public-acls': { name: 'BlockPublicAcls', equivalents: { checkov: ['CKV_AWS_53'], trivy: ['AWS-0086'] } },
  's3-bucket-ignores-public-acls': { name: 'IgnorePublicAcls', equivalents: { checkov: ['CKV_AWS_55'], trivy: ['AWS-0091'] } },
  's3-bucket-blocks-public-policies': { name: 'BlockPublicPolicy', equivalents: { checkov: ['CKV_AWS_54'], trivy: ['AWS-0087'] } },
  's3-bucket-restricts-public-policies': { name: 'RestrictPublicBuckets', equivalents: { checkov: ['CKV_AWS_56'], trivy: ['AWS-0093'] } },
} as const;

/** Block Public Access overrides every ACL and policy, so all four switches must be on. */
export default family('AWS::S3::Bucket', switches, {
  title: 'Bucket blocks public access',
  risk: 'One permissive ACL or policy exposes every object of this bucket',
  severity: 'high',
  domain: 'net.perimeter',
  why: 'People grant access by mistake; this guardrail wins over every ACL and policy, whoever writes it.',
  source: userGuide('access-control-block-public-access'),
  equivalents: {
    prowler: ['s3_bucket_level_public_access_block'],
    checkov: ['CKV2_AWS_6'],
    trivy: ['AWS-0094'],
    guard: ['S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED', 'S3_BUCKET_PUBLIC_READ_PROHIBITED', 'S3_BUCKET_PUBLIC_WRITE_PROHIBITED'],
    fsbp: ['S3.8'],
    config: ['s3-bucket-level-public-access-prohibited'],
  },
  differs: [
    {
      from: 'prowler s3_bucket_level_public_access_block',
      because:
        'It reads two of the four switches, and the account’s switches stand in for the bucket’s. The other two keep new public grants out, and the bucket’s own switches stay when the account’s are changed.',
      source: userGuide('access-control-block-public-access'),
    },
    {
      from: 'checkov CKV2_AWS_6',
      because:
        'It is content with the two switches that refuse new grants; they leave a public ACL or policy that is already there in force.',
      source: userGuide('access-control-block-public-access'),
    },
    {
      from: 'trivy AWS-0094',
      because: 'It asks only whether some of the switches are set.',
      source: userGuide('access-control-block-public-access'),
    },
  ],
  failing: (bucket, { name }) => bucket.PublicAccessBlockConfiguration?.[name] !== true && `${name} off`,
  fix: () => ({
    PublicAccessBlockConfiguration: { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true },
  }),
  command: blockPublicAccess,
});
