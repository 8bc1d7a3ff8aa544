import { check } from '../../../kit.ts';
import { isAbout, subscriptionPage, telling, tellingCall, untold } from '../event-subscription.ts';

/** Of each subscription to this type of source. That there is one at all is a question to the account, which holds those of all templates. */
export default check('AWS::RDS::EventSubscription', {
  title: 'Event subscription tells of critical cluster events',
  risk: 'A cluster fails or is maintained, and nobody is told',
  severity: 'low',
  domain: 'detect.monitor',
  why: 'Failures and forced maintenance of a cluster are events first and outages later; whoever subscribes to clusters wants to hear of these.',
  source: subscriptionPage,
  equivalents: { prowler: ['rds_cluster_critical_event_subscription'], fsbp: ['RDS.19'] },
  differs: [
    {
      from: 'prowler',
      because: 'It fails subscriptions to other types of source, and one that leaves a category to another subscription.',
      source: subscriptionPage,
    },
  ],
  settings: { sourceType: 'db-cluster', categories: ['maintenance', 'failure'] },
  applies: (subscription, { settings }) => isAbout(subscription, settings.sourceType),
  failing(subscription, context) {
    const { sourceType, categories } = context.settings;
    const missing = untold(subscription, context, sourceType, categories);
    return missing.length > 0 && `it does not tell of ${missing.join(', ')}`;
  },
  fix: (subscription) => telling(subscription, ['maintenance', 'failure']),
  command: (name, subscription) => tellingCall(name, telling(subscription, ['maintenance', 'failure'])),
});
