import { subscriptionTells } from '../event-subscription.ts';

/** Of each subscription to this type of source. That there is one at all is a question to the account, which holds those of all templates. */
export default subscriptionTells({
  title: 'Event subscription tells of critical cluster events',
  risk: 'A cluster fails or is maintained, and nobody is told',
  why: 'Failures and forced maintenance of a cluster are events first and outages later; whoever subscribes to clusters wants to hear of these.',
  equivalents: { prowler: ['rds_cluster_critical_event_subscription'], fsbp: ['RDS.19'] },
  sourceType: 'db-cluster',
  categories: ['maintenance', 'failure'],
});
