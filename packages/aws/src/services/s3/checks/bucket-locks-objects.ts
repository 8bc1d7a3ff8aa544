import { any } from '@demarc/model';
import { check } from '../../../kit.ts';
import { receivesAccessLogs } from '../log-target.ts';
import { userGuide } from '../pages.ts';

/**
 * With Object Lock on, versions can be locked; which, and for how long, is the owner's decision. A bucket that receives server access logs is
 * excused: S3 does not deliver them to buckets with Object Lock.
 */
export default check('AWS::S3::Bucket', {
  title: 'Bucket has Object Lock on',
  risk: 'Whoever has the right credentials can delete every version, backups included',
  severity: 'low',
  domain: 'data.retention',
  why: 'Ransomware deletes old versions first. A locked version cannot be deleted by anyone until its time is over.',
  source: userGuide('object-lock'),
  equivalents: {
    prowler: ['s3_bucket_object_lock'],
    checkov: ['CKV_AWS_143'],
    guard: ['S3_BUCKET_DEFAULT_LOCK_ENABLED'],
    fsbp: ['S3.15'],
    config: ['s3-bucket-default-lock-enabled'],
  },
  differs: [
    {
      from: 'prowler, checkov, guard, fsbp, config',
      because: 'They ask buckets that receive server access logs, too, which cannot have Object Lock.',
      source: userGuide('object-lock-configure'),
    },
  ],
  applies: (bucket, context) => !receivesAccessLogs(bucket, context),
  failing(bucket) {
    const isOn = any(
      () => bucket.ObjectLockEnabled === true,
      () => bucket.ObjectLockConfiguration?.ObjectLockEnabled === 'Enabled',
    );
    return !isOn && 'Object Lock is not on';
  },
  fix: () => ({ ObjectLockEnabled: true, VersioningConfiguration: { Status: 'Enabled' } }),
  // Versions first: https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-configure.html
  command: (name, bucket) =>
    bucket.VersioningConfiguration?.Status === 'Enabled'
      ? ['s3api', 'put-object-lock-configuration', '--bucket', name, '--object-lock-configuration', 'ObjectLockEnabled=Enabled']
      : undefined,
});
