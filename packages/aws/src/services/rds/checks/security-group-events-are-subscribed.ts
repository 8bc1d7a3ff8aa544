import { subscriptionTells } from '../event-subscription.ts';

/** Of each subscription to this type of source. That there is one at all is a question to the account, which holds those of all templates. */
export default subscriptionTells({
  title: 'Event subscription tells of changes of DB security groups',
  risk: 'A change of a DB security group goes unnoticed',
  why: 'Such groups are of EC2-Classic and gone; a subscription to them that is still declared should tell all the same.',
  equivalents: { prowler: ['rds_instance_event_subscription_security_groups'], fsbp: ['RDS.22'] },
  sourceType: 'db-security-group',
  categories: ['configuration change', 'failure'],
});
