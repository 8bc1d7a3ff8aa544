import { page, you } from '@demarc/model';
import { responsibilities } from '../../../kit.ts';
import { messaging } from '../../../profiles/messaging.ts';

const retryPolicy = page('https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html', '2026-11-26');

export default responsibilities(
  'AWS::Events::Rule',
  { title: 'Event rule', serviceModel: 'paas', serviceType: 'abstract', partOf: 'AWS::Events::EventBus' },
  {
    ...messaging,
    'detect.monitor': you(
      'Retries a target for 24 hours and up to 185 times by default, then drops the event.',
      'Give every target a dead-letter queue, and alarm when something lands there.',
      retryPolicy,
      { basis: 'operated' },
    ),
  },
);
