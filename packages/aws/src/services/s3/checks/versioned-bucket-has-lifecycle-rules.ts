import { any } from '@demarc/model';
import { check } from '../../../kit.ts';
import { addFirstRule, hasLifecycleRule } from '../lifecycle.ts';
import { userGuide } from '../pages.ts';

/** Asked of buckets that keep versions, by their own word or because Object Lock does. */
export default check('AWS::S3::Bucket', {
  title: 'Versioned bucket has a lifecycle rule',
  risk: 'Each overwrite and delete leaves a version that nobody sees and everybody pays',
  severity: 'low',
  domain: 'data.retention',
  why: 'A delete only hides in a versioned bucket. Without a rule, what should be gone stays, and stays readable.',
  source: userGuide('lifecycle-configuration-examples'),
  equivalents: { fsbp: ['S3.10'], config: ['s3-version-lifecycle-policy-check'] },
  applies: (bucket) =>
    any(
      () => bucket.VersioningConfiguration?.Status === 'Enabled',
      () => bucket.ObjectLockEnabled === true,
    ),
  failing: (bucket) => !hasLifecycleRule(bucket) && 'versions are kept, and no lifecycle rule is enabled',
  fix: (bucket) => ({
    LifecycleConfiguration: {
      Rules: [
        ...(bucket.LifecycleConfiguration?.Rules ?? []),
        { Id: 'expire-old-versions', Status: 'Enabled', Prefix: '', NoncurrentVersionExpiration: { NoncurrentDays: 90 } },
      ],
    },
  }),
  command: (name, bucket) => addFirstRule(name, bucket, 'expire-old-versions', { NoncurrentVersionExpiration: { NoncurrentDays: 90 } }),
});
