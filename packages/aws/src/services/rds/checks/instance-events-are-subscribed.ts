import { subscriptionTells } from '../event-subscription.ts';

/** Of each subscription to this type of source. That there is one at all is a question to the account, which holds those of all templates. */
export default subscriptionTells({
  title: 'Event subscription tells of critical database events',
  risk: 'A database fails or is changed, and nobody is told',
  why: 'Failures, forced maintenance and changes of a database are events first and outages later; whoever subscribes to databases wants to hear of these.',
  equivalents: { prowler: ['rds_instance_critical_event_subscription'], fsbp: ['RDS.20'] },
  sourceType: 'db-instance',
  categories: ['maintenance', 'configuration change', 'failure'],
});
