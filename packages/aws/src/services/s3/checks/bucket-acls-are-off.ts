import { is, remove } from '@demarc/model';
import { check } from '../../../kit.ts';
import { userGuide } from '../pages.ts';

/** With ACLs off the policies alone decide. A bucket without ownership controls is older than April 2023: its ACLs are on. */
export default check('AWS::S3::Bucket', {
  title: 'Bucket ACLs are switched off',
  risk: 'Whoever uploads an object may open it to others, past the bucket’s policy',
  severity: 'low',
  domain: 'iam.authz',
  why: 'Each object may carry an ACL of its own; nobody reviews those. With ACLs off the bucket owner owns all objects, and policies alone decide.',
  source: userGuide('about-object-ownership'),
  equivalents: {
    prowler: ['s3_bucket_acl_prohibited'],
    checkov: ['CKV2_AWS_65'],
    fsbp: ['S3.12'],
    config: ['s3-bucket-acl-prohibited'],
  },
  failing(bucket) {
    const off = bucket.OwnershipControls?.Rules?.some((rule) => is(rule, 'ObjectOwnership', 'BucketOwnerEnforced'));
    return !off && 'ObjectOwnership is not BucketOwnerEnforced';
  },
  // S3 refuses a bucket that has ACLs off and sets one.
  fix: (bucket) => ({
    OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
    ...(bucket.AccessControl !== undefined && { AccessControl: remove }),
  }),
  // It refuses a bucket whose ACL still gives something to others: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-ownership-error-responses.html
  command: (name, bucket) =>
    bucket.AccessControl === undefined || bucket.AccessControl === 'Private'
      ? [
          's3api',
          'put-bucket-ownership-controls',
          '--bucket',
          name,
          '--ownership-controls',
          'Rules=[{ObjectOwnership=BucketOwnerEnforced}]',
        ]
      : undefined,
});
