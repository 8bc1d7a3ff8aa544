import { table } from '../../../testing/index.ts';
import { subscriptionRows } from '../subscription-testing.ts';
import rule from './instance-events-are-subscribed.ts';

table(rule, subscriptionRows('db-instance', ['maintenance', 'configuration change', 'failure']));
