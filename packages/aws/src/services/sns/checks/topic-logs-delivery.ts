import { any, has } from '@demarc/model';
import { check } from '../../../kit.ts';
import { developerGuide } from '../pages.ts';

/** An entry names the protocol and the roles by which SNS writes to CloudWatch Logs; without any role nothing is written. */
export default check('AWS::SNS::Topic', {
  title: 'Topic logs the delivery of messages',
  risk: 'Nobody can tell whether a message that is missed was ever handed over',
  severity: 'low',
  domain: 'detect.monitor',
  why: 'SNS gives up on an endpoint that does not answer. Without a log the first sign is the alarm that nobody got.',
  source: developerGuide('sns-topic-attributes'),
  equivalents: { fsbp: ['SNS.2'], config: ['sns-topic-message-delivery-notification-enabled'] },
  failing: (topic) =>
    !topic.DeliveryStatusLogging?.some((entry) =>
      any(
        () => has(entry, 'FailureFeedbackRoleArn'),
        () => has(entry, 'SuccessFeedbackRoleArn'),
      ),
    ) && 'no log of deliveries',
  // No fix: it needs a role of yours, and the protocols by which you deliver.
});
