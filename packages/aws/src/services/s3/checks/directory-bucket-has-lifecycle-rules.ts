import { all } from '@demarc/model';
import { check } from '../../../kit.ts';
import { userGuide } from '../pages.ts';

/**
 * Any rule counts that is enabled: which data must go, and when, is the owner's decision. The rules work only if the bucket's policy lets S3 Lifecycle
 * open sessions; that nobody asks here.
 */
export default check('AWS::S3Express::DirectoryBucket', {
  title: 'Directory bucket has an active lifecycle rule',
  risk: 'Everything that was ever written here stays, at the price of the fastest storage',
  severity: 'low',
  domain: 'data.retention',
  why: 'A directory bucket is a working set: what is past its use costs money and, when it leaks, more.',
  source: userGuide('directory-buckets-objects-lifecycle'),
  equivalents: { fsbp: ['S3.25'], config: ['s3express-dir-bucket-lifecycle-rules-check'] },
  failing(bucket) {
    const active = bucket.LifecycleConfiguration?.Rules?.some((rule) =>
      all(
        () => rule.Status === 'Enabled',
        () => rule.ExpirationInDays !== undefined || rule.AbortIncompleteMultipartUpload !== undefined,
      ),
    );
    return !active && 'no lifecycle rule is enabled';
  },
  fix: (bucket) => ({
    LifecycleConfiguration: {
      Rules: [
        ...(bucket.LifecycleConfiguration?.Rules ?? []),
        { Id: 'drop-unfinished-uploads', Status: 'Enabled', AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } },
      ],
    },
  }),
});
