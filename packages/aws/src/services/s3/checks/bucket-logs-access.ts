import { check } from '../../../kit.ts';
import { userGuide } from '../pages.ts';

/**
 * Server access logs tell who read what, request by request. A bucket that receives the logs of another is excused: logging into itself makes
 * a log of each log, and S3 advises against it.
 */
export default check('AWS::S3::Bucket', {
  title: 'Bucket writes server access logs',
  risk: 'Nobody can tell afterwards who read the objects of this bucket',
  severity: 'medium',
  domain: 'log.audit',
  why: 'After a leak the first question is what was taken; without access logs there is no answer.',
  source: userGuide('ServerLogs'),
  equivalents: {
    prowler: ['s3_bucket_server_access_logging_enabled'],
    checkov: ['CKV_AWS_18'],
    trivy: ['AWS-0089'],
    fsbp: ['S3.9'],
    config: ['s3-bucket-logging-enabled'],
    cfnNag: ['W35'],
  },
  applies: (_bucket, { referrers }) => !referrers('AWS::S3::Bucket', 'LoggingConfiguration.DestinationBucketName').some(() => true),
  // Without a destination the logs go into the bucket itself: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-loggingconfiguration.html
  failing: (bucket) => bucket.LoggingConfiguration === undefined && 'no access log',
});
