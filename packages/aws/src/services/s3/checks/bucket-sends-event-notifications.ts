import { any } from '@demarc/model';
import type { Bucket_NotificationConfiguration } from '@demarc/spec/types/s3';
import { check } from '../../../kit.ts';
import { userGuide } from '../pages.ts';

/** The block that switches EventBridge on does so by being there; CloudFormation can also say no. */
const sends = (notifications: Bucket_NotificationConfiguration | undefined): boolean =>
  any(
    () => notifications?.EventBridgeConfiguration !== undefined && notifications.EventBridgeConfiguration.EventBridgeEnabled !== false,
    () => notifications?.LambdaConfigurations?.some(() => true),
    () => notifications?.QueueConfigurations?.some(() => true),
    () => notifications?.TopicConfigurations?.some(() => true),
  );

/** S3 tells nobody of its own accord; a destination of any kind is enough, EventBridge included. */
export default check('AWS::S3::Bucket', {
  title: 'Bucket sends event notifications',
  risk: 'Nothing of yours notices when objects come or go',
  severity: 'low',
  domain: 'detect.monitor',
  why: 'A mass delete is seen within seconds where somebody listens, and with the next backup where nobody does.',
  source: userGuide('EventNotifications'),
  equivalents: {
    prowler: ['s3_bucket_event_notifications_enabled'],
    checkov: ['CKV2_AWS_62'],
    fsbp: ['S3.11'],
    config: ['s3-event-notifications-enabled'],
  },
  failing: (bucket) => !sends(bucket.NotificationConfiguration) && 'no event is sent to anyone',
  fix: () => ({ NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } } }),
  // It replaces what is there, which sends nothing.
  command: (name) => [
    's3api',
    'put-bucket-notification-configuration',
    '--bucket',
    name,
    '--notification-configuration',
    JSON.stringify({ EventBridgeConfiguration: {} }),
  ],
});
