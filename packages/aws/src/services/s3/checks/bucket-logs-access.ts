import { any, has } from '@demarc/model';
import { check } from '../../../kit.ts';
import { receivesAccessLogs } from '../log-target.ts';
import { userGuide } from '../pages.ts';

/**
 * Server access logs tell who read what, request by request. A bucket that receives the logs of others is excused: logging into itself makes a
 * log of each log, and S3 advises against logs of a log bucket. If it writes logs all the same, it passes.
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
    guard: ['S3_BUCKET_LOGGING_ENABLED'],
    fsbp: ['S3.9'],
    config: ['s3-bucket-logging-enabled'],
    cfnNag: ['W35'],
  },
  differs: [
    {
      from: 'prowler, checkov, guard, fsbp, config',
      because: 'They ask the log bucket, too; a bucket that logs into itself, or its logs into a third, is what AWS advises against.',
      source: userGuide('enable-server-access-logging'),
    },
  ],
  applies: (bucket, context) =>
    any(
      () => has(bucket, 'LoggingConfiguration'),
      () => !receivesAccessLogs(bucket, context),
    ),
  // Without a destination the logs go into the bucket itself: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3-bucket-loggingconfiguration.html
  failing: (bucket) => !has(bucket, 'LoggingConfiguration') && 'no access log',
});
