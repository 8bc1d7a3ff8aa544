import { checkEach } from '../../../kit.ts';
import { blockPublicAccess } from '../block-public-access.ts';
import { userGuide } from '../pages.ts';
import { openTo, ways, writing } from '../public-access.ts';

/** ACL, policy, ownership and the switches of Block Public Access together: see public-access.ts. */
export default checkEach('AWS::S3::Bucket', {
  title: 'Nobody outside can write to the bucket',
  risk: 'Anyone can put, replace or delete data in this bucket, or open it further',
  severity: 'critical',
  domain: 'net.perimeter',
  why: 'Strangers can plant files that your systems trust, destroy yours, and store theirs at your cost.',
  source: userGuide('access-control-block-public-access'),
  equivalents: {
    prowler: ['s3_bucket_public_write_acl', 's3_bucket_policy_public_write_access'],
    checkov: ['CKV_AWS_57'],
    guard: ['S3_BUCKET_NO_PUBLIC_RW_ACL'],
    fsbp: ['S3.3'],
    config: ['s3-bucket-public-write-prohibited'],
    cfnNag: ['F14'],
  },
  differs: [
    {
      from: 'checkov CKV_AWS_57; guard S3_BUCKET_NO_PUBLIC_RW_ACL; cfn_nag F14; prowler s3_bucket_public_write_acl',
      because:
        'They look at the ACL alone. It counts only while ACLs are on and IgnorePublicAcls is off, and a public policy opens the bucket without any ACL.',
      source: userGuide('access-control-block-public-access'),
    },
  ],
  each: () => ways,
  failing: (way, context, bucket) => openTo(way, writing, bucket, context),
  fix: () => ({ PublicAccessBlockConfiguration: { IgnorePublicAcls: true, RestrictPublicBuckets: true } }),
  command: blockPublicAccess,
});
