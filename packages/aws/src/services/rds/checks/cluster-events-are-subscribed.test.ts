import { table } from '../../../testing/index.ts';
import { subscriptionRows } from '../subscription-testing.ts';
import rule from './cluster-events-are-subscribed.ts';

table(rule, subscriptionRows('db-cluster', ['maintenance', 'failure']));
