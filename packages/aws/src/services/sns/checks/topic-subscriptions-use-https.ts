import { is } from '@demarc/model';
import { checkEach } from '../../../kit.ts';
import { developerGuide } from '../pages.ts';
import { secured } from '../secure-endpoint.ts';

/** The subscriptions that a template writes inside a topic, which are no resources of their own there. */
export default checkEach('AWS::SNS::Topic', {
  title: 'Web subscriptions inside a topic are delivered over HTTPS',
  risk: 'Messages of this topic travel to an endpoint in clear text',
  severity: 'medium',
  domain: 'crypto.transit',
  why: 'Between AWS and your endpoint lies the internet: whoever sits on the way reads each message, and the link that confirms the subscription.',
  source: developerGuide('sns-http-https-endpoint-as-subscriber'),
  equivalents: { catalogue: ['sns-subscription-uses-https'], prowler: ['sns_subscription_not_using_http_endpoints'] },
  each: (topic) => topic.Subscription,
  failing: (subscription) => is(subscription, 'Protocol', 'http') && 'a subscription is delivered over plain HTTP',
  fix: (topic) => ({
    Subscription: (topic.Subscription ?? []).map((each) => (each.Protocol === 'http' ? { ...each, ...secured(each) } : each)),
  }),
});
