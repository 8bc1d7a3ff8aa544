import { check } from '../../../kit.ts';
import { isAbout, subscriptionPage, telling, tellingCall, untold } from '../event-subscription.ts';

/** Of each subscription to this type of source. That there is one at all is a question to the account, which holds those of all templates. */
export default check('AWS::RDS::EventSubscription', {
  title: 'Event subscription tells of changes of DB security groups',
  risk: 'A change of a DB security group goes unnoticed',
  severity: 'low',
  domain: 'detect.monitor',
  why: 'Such groups are of EC2-Classic and gone; a subscription to them that is still declared should tell all the same.',
  source: subscriptionPage,
  equivalents: { prowler: ['rds_instance_event_subscription_security_groups'], fsbp: ['RDS.22'] },
  differs: [
    {
      from: 'prowler',
      because: 'It fails subscriptions to other types of source, and one that leaves a category to another subscription.',
      source: subscriptionPage,
    },
  ],
  settings: { sourceType: 'db-security-group', categories: ['configuration change', 'failure'] },
  applies: (subscription, { settings }) => isAbout(subscription, settings.sourceType),
  failing(subscription, context) {
    const { sourceType, categories } = context.settings;
    const missing = untold(subscription, context, sourceType, categories);
    return missing.length > 0 && `it does not tell of ${missing.join(', ')}`;
  },
  fix: (subscription) => telling(subscription, ['configuration change', 'failure']),
  command: (name, subscription) => tellingCall(name, telling(subscription, ['configuration change', 'failure'])),
});
