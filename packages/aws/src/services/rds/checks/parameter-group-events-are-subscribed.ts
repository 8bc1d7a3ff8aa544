import { subscriptionTells } from '../event-subscription.ts';

/** Of each subscription to this type of source. That there is one at all is a question to the account, which holds those of all templates. */
export default subscriptionTells({
  title: 'Event subscription tells of changes of parameter groups',
  risk: 'A parameter that guards databases is changed, and nobody is told',
  why: 'Parameters decide about TLS, logging and authentication of every database of the group.',
  equivalents: { prowler: ['rds_instance_event_subscription_parameter_groups'], fsbp: ['RDS.21'] },
  sourceType: 'db-parameter-group',
  categories: ['configuration change'],
});
