import { all } from '@demarc/model';
import type { Bucket, Bucket_Rule } from '@demarc/spec/types/s3';

/** Whether a bucket has a lifecycle rule that is enabled and passes the test. */
export const hasLifecycleRule = (bucket: Bucket, test: (rule: Bucket_Rule) => boolean = () => true): boolean =>
  bucket.LifecycleConfiguration?.Rules?.some((rule) =>
    all(
      () => rule.Status === 'Enabled',
      () => test(rule),
    ),
  ) ?? false;

/** The change that adds a rule which drops the parts of uploads that were never finished: it deletes no object. */
export const withUploadsDropped = (bucket: Bucket): Bucket => ({
  LifecycleConfiguration: {
    Rules: [
      ...(bucket.LifecycleConfiguration?.Rules ?? []),
      { Id: 'drop-unfinished-uploads', Status: 'Enabled', Prefix: '', AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } },
    ],
  },
});
