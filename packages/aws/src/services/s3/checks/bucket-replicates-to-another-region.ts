import { all } from '@demarc/model';
import { check } from '../../../kit.ts';
import { userGuide } from '../pages.ts';

/**
 * A rule must be enabled, and its destination must lie in another Region. The ARN of a bucket does not tell its Region: a destination that the
 * inventory has tells it, any other leaves the question open.
 */
export default check('AWS::S3::Bucket', {
  title: 'Bucket replicates to another Region',
  risk: 'When this Region is away, so is what lies in this bucket',
  severity: 'low',
  domain: 'resil.dr',
  why: 'S3 keeps its copies within one Region; a second Region has one only if you replicate.',
  source: userGuide('replication'),
  equivalents: {
    prowler: ['s3_bucket_cross_region_replication'],
    checkov: ['CKV_AWS_144'],
    fsbp: ['S3.7'],
    config: ['s3-bucket-cross-region-replication-enabled'],
  },
  differs: [
    {
      from: 'checkov, guard S3_BUCKET_REPLICATION_ENABLED',
      because: 'They accept any replication; one within the Region does not help when the Region is away.',
      source: userGuide('replication'),
    },
    {
      from: 'prowler',
      because: 'It fails where it does not see the destination; that says nothing about the destination’s Region.',
      source: userGuide('replication'),
    },
  ],
  failing(bucket, { all: allOf, target }) {
    const replicates = bucket.ReplicationConfiguration?.Rules?.some((rule) =>
      all(
        () => rule.Status === 'Enabled',
        () =>
          rule.Destination?.Bucket !== undefined && !allOf('AWS::S3::Bucket').includes(target('AWS::S3::Bucket', rule.Destination.Bucket)),
      ),
    );
    return !replicates && 'no enabled rule copies to another Region';
  },
});
