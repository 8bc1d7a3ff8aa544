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

/**
 * The AWS CLI call that gives a bucket its first lifecycle rule, for all objects; nothing where it has rules: the call would replace them.
 *
 * Source: https://docs.aws.amazon.com/cli/latest/reference/s3api/put-bucket-lifecycle-configuration.html
 */
export const addFirstRule = (name: string, bucket: Bucket, id: string, action: object): readonly string[] | undefined =>
  bucket.LifecycleConfiguration?.Rules === undefined || bucket.LifecycleConfiguration.Rules.length === 0
    ? [
        's3api',
        'put-bucket-lifecycle-configuration',
        '--bucket',
        name,
        '--lifecycle-configuration',
        JSON.stringify({ Rules: [{ ID: id, Status: 'Enabled', Filter: { Prefix: '' }, ...action }] }),
      ]
    : undefined;

/** Seven days: an upload that was not finished by then will not be. */
const unfinished = { AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } };

/** The same change as `withUploadsDropped`, as an AWS CLI call. */
export const dropUploads = (name: string, bucket: Bucket): readonly string[] | undefined =>
  addFirstRule(name, bucket, 'drop-unfinished-uploads', unfinished);

/** The change that adds a rule which drops the parts of uploads that were never finished: it deletes no object. */
export const withUploadsDropped = (bucket: Bucket): Bucket => ({
  LifecycleConfiguration: {
    Rules: [
      ...(bucket.LifecycleConfiguration?.Rules ?? []),
      { Id: 'drop-unfinished-uploads', Status: 'Enabled', Prefix: '', ...unfinished },
    ],
  },
});
