import { is } from '@demarc/model';
import { check } from '../../../kit.ts';
import { developerGuide } from '../pages.ts';
import { secured } from '../secure-endpoint.ts';

/** Only web endpoints are asked; all others SNS reaches inside AWS, by mail or by phone. Those inside a topic are asked beside. */
export default check('AWS::SNS::Subscription', {
  title: 'Web subscription is delivered over HTTPS',
  risk: 'Messages of this topic travel to the endpoint in clear text',
  severity: 'medium',
  domain: 'crypto.transit',
  why: 'Between AWS and your endpoint lies the internet: whoever sits on the way reads each message, and the link that confirms the subscription.',
  source: developerGuide('sns-http-https-endpoint-as-subscriber'),
  equivalents: { prowler: ['sns_subscription_not_using_http_endpoints'] },
  differs: [
    {
      from: 'prowler',
      because: 'It passes subscriptions of queues, functions and mailboxes; here they are not asked, for there is no HTTP to secure.',
      source: developerGuide('sns-http-https-endpoint-as-subscriber'),
    },
  ],
  applies: (subscription) => is(subscription, 'Protocol', 'http', 'https'),
  failing: (subscription) => is(subscription, 'Protocol', 'http') && 'it is delivered over plain HTTP',
  fix: secured,
  // No command: as we read it, the protocol of a subscription that is there cannot be changed; another one takes its place.
});
