import { check } from '../../../kit.ts';
import { dropUploads, hasLifecycleRule, withUploadsDropped } from '../lifecycle.ts';
import { userGuide } from '../pages.ts';

/** Any rule counts that is enabled: which data must go, and when, is the owner's decision. */
export default check('AWS::S3::Bucket', {
  title: 'Bucket has an active lifecycle rule',
  risk: 'Everything that was ever written here stays, and is there to be stolen',
  severity: 'low',
  domain: 'data.retention',
  why: 'S3 keeps until it is told otherwise. Data past its use costs money and, when it leaks, more.',
  source: userGuide('object-lifecycle-mgmt'),
  equivalents: {
    prowler: ['s3_bucket_lifecycle_enabled'],
    checkov: ['CKV2_AWS_61'],
    fsbp: ['S3.13'],
    config: ['s3-lifecycle-policy-check'],
  },
  differs: [
    {
      from: 'checkov',
      because: 'A rule that is disabled does nothing.',
      source: userGuide('intro-lifecycle-rules'),
    },
  ],
  failing: (bucket) => !hasLifecycleRule(bucket) && 'no lifecycle rule is enabled',
  fix: withUploadsDropped,
  command: dropUploads,
});
