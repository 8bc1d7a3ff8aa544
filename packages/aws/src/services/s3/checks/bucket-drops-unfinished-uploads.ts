import { has } from '@demarc/model';
import type { Bucket_Rule } from '@demarc/spec/types/s3';
import { check } from '../../../kit.ts';
import { dropUploads, hasLifecycleRule, withUploadsDropped } from '../lifecycle.ts';
import { userGuide } from '../pages.ts';

/** Whether a rule is for all objects: no prefix but the empty one, no tags, no sizes. */
const isForAll = (rule: Bucket_Rule): boolean =>
  (rule.Prefix ?? '') === '' &&
  !rule.TagFilters?.some(() => true) &&
  rule.ObjectSizeGreaterThan === undefined &&
  rule.ObjectSizeLessThan === undefined;

/** The parts of an upload that was never finished show in no listing; a rule must drop them, everywhere in the bucket. */
export default check('AWS::S3::Bucket', {
  title: 'Bucket cleans up unfinished uploads',
  risk: 'Parts of broken uploads stay for ever: no list of objects shows them, only the bill does',
  severity: 'low',
  domain: 'data.retention',
  why: 'Nobody lists, reviews or deletes what no listing shows.',
  source: userGuide('mpu-abort-incomplete-mpu-lifecycle-config'),
  equivalents: { checkov: ['CKV_AWS_300'] },
  failing(bucket) {
    const drops = hasLifecycleRule(bucket, (rule) => has(rule.AbortIncompleteMultipartUpload, 'DaysAfterInitiation') && isForAll(rule));
    return !drops && 'no enabled rule for the whole bucket aborts unfinished uploads';
  },
  fix: withUploadsDropped,
  command: dropUploads,
});
