import { table } from '../../../testing/index.ts';
import { subscriptionRows } from '../subscription-testing.ts';
import rule from './parameter-group-events-are-subscribed.ts';

table(rule, subscriptionRows('db-parameter-group', ['configuration change']));
