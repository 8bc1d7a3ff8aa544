import { checkEach } from '../../../kit.ts';
import { blockPublicAccess } from '../block-public-access.ts';
import { userGuide } from '../pages.ts';
import { openTo, reading, ways } from '../public-access.ts';

/** ACL, policy, ownership and the switches of Block Public Access together: see public-access.ts. */
export default checkEach('AWS::S3::Bucket', {
  title: 'Nobody outside can list or read the bucket',
  risk: 'Anyone can list or read what is in this bucket',
  severity: 'critical',
  domain: 'net.perimeter',
  why: 'A public bucket needs no break-in: whoever learns its name has its data, and no log of yours tells who they are.',
  source: userGuide('access-control-block-public-access'),
  equivalents: {
    prowler: ['s3_bucket_public_access', 's3_bucket_public_list_acl'],
    checkov: ['CKV_AWS_20', 'CKV_AWS_375', 'CKV2_AWS_43'],
    trivy: ['AWS-0092'],
    guard: ['S3_BUCKET_PUBLIC_READ_ACL'],
    fsbp: ['S3.2'],
    config: ['s3-bucket-public-read-prohibited'],
    cfnNag: ['W31'],
  },
  differs: [
    {
      from: 'checkov CKV_AWS_20, CKV_AWS_375, CKV2_AWS_43; trivy AWS-0092; guard S3_BUCKET_PUBLIC_READ_ACL; cfn_nag W31',
      because:
        'They look at the ACL alone. It counts only while ACLs are on and IgnorePublicAcls is off, and a public policy opens the bucket without any ACL.',
      source: userGuide('access-control-block-public-access'),
    },
    {
      from: 'prowler s3_bucket_public_access',
      because: 'It fails at every public permission; one that only lets strangers write is the other check’s.',
      source: userGuide('acl-overview'),
    },
  ],
  each: () => ways,
  failing: (way, context, bucket) => openTo(way, reading, bucket, context),
  fix: () => ({ PublicAccessBlockConfiguration: { IgnorePublicAcls: true, RestrictPublicBuckets: true } }),
  command: blockPublicAccess,
});
