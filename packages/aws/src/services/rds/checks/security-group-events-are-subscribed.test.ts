import { table } from '../../../testing/index.ts';
import { subscriptionRows } from '../subscription-testing.ts';
import rule from './security-group-events-are-subscribed.ts';

table(rule, subscriptionRows('db-security-group', ['configuration change', 'failure']));
