import { check } from '../../../kit.ts';
import { isAbout, subscriptionPage, telling, tellingCall, untold } from '../event-subscription.ts';

/** Of each subscription to this type of source. That there is one at all is a question to the account, which holds those of all templates. */
export default check('AWS::RDS::EventSubscription', {
  title: 'Event subscription tells of critical database events',
  risk: 'A database fails or is changed, and nobody is told',
  severity: 'low',
  domain: 'detect.monitor',
  why: 'Failures, forced maintenance and changes of a database are events first and outages later; whoever subscribes to databases wants to hear of these.',
  source: subscriptionPage,
  equivalents: { prowler: ['rds_instance_critical_event_subscription'], fsbp: ['RDS.20'] },
  differs: [
    {
      from: 'prowler',
      because: 'It fails subscriptions to other types of source, and one that leaves a category to another subscription.',
      source: subscriptionPage,
    },
  ],
  settings: { sourceType: 'db-instance', categories: ['maintenance', 'configuration change', 'failure'] },
  applies: (subscription, { settings }) => isAbout(subscription, settings.sourceType),
  failing(subscription, context) {
    const { sourceType, categories } = context.settings;
    const missing = untold(subscription, context, sourceType, categories);
    return missing.length > 0 && `it does not tell of ${missing.join(', ')}`;
  },
  fix: (subscription) => telling(subscription, ['maintenance', 'configuration change', 'failure']),
  command: (name, subscription) => tellingCall(name, telling(subscription, ['maintenance', 'configuration change', 'failure'])),
});
