import { any } from '@demarc/model';
import { check } from '../../../kit.ts';
import { userGuide } from '../pages.ts';

/**
 * A bucket never keeps versions unless it is told to; once suspended, new writes replace what is there. With Object Lock it keeps them: S3 enables
 * both together and suspends neither.
 */
export default check('AWS::S3::Bucket', {
  title: 'Bucket keeps old versions of objects',
  risk: 'A delete or an overwrite in this bucket cannot be undone',
  severity: 'medium',
  domain: 'resil.backup',
  why: 'Durability protects against failing disks, not against a wrong command or ransomware: those need the version before.',
  source: userGuide('Versioning'),
  equivalents: {
    prowler: ['s3_bucket_object_versioning'],
    checkov: ['CKV_AWS_21'],
    trivy: ['AWS-0090'],
    guard: ['S3_BUCKET_VERSIONING_ENABLED'],
    fsbp: ['S3.14'],
    config: ['s3-bucket-versioning-enabled'],
  },
  differs: [
    {
      from: 'checkov, trivy, guard',
      because: 'A bucket with Object Lock keeps versions, whether or not its code says so again.',
      source: userGuide('object-lock-configure'),
    },
  ],
  failing(bucket) {
    const keeps = any(
      () => bucket.VersioningConfiguration?.Status === 'Enabled',
      () => bucket.VersioningConfiguration === undefined && bucket.ObjectLockEnabled === true,
    );
    if (keeps) return undefined;
    return bucket.VersioningConfiguration?.Status === 'Suspended' ? 'versioning is suspended' : 'versions are not kept';
  },
  fix: () => ({ VersioningConfiguration: { Status: 'Enabled' } }),
  command: (name) => ['s3api', 'put-bucket-versioning', '--bucket', name, '--versioning-configuration', 'Status=Enabled'],
});
