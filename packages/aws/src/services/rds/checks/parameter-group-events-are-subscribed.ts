import { check } from '../../../kit.ts';
import { isAbout, subscriptionPage, telling, tellingCall, untold } from '../event-subscription.ts';

/** Of each subscription to this type of source. That there is one at all is a question to the account, which holds those of all templates. */
export default check('AWS::RDS::EventSubscription', {
  title: 'Event subscription tells of changes of parameter groups',
  risk: 'A parameter that guards databases is changed, and nobody is told',
  severity: 'low',
  domain: 'detect.monitor',
  why: 'Parameters decide about TLS, logging and authentication of every database of the group.',
  source: subscriptionPage,
  equivalents: { prowler: ['rds_instance_event_subscription_parameter_groups'], fsbp: ['RDS.21'] },
  differs: [
    {
      from: 'prowler',
      because: 'It fails subscriptions to other types of source, and one that leaves a category to another subscription.',
      source: subscriptionPage,
    },
  ],
  settings: { sourceType: 'db-parameter-group', categories: ['configuration change'] },
  applies: (subscription, { settings }) => isAbout(subscription, settings.sourceType),
  failing(subscription, context) {
    const { sourceType, categories } = context.settings;
    const missing = untold(subscription, context, sourceType, categories);
    return missing.length > 0 && `it does not tell of ${missing.join(', ')}`;
  },
  fix: (subscription) => telling(subscription, ['configuration change']),
  command: (name, subscription) => tellingCall(name, telling(subscription, ['configuration change'])),
});
