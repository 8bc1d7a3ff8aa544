import { any, has, is } from '@demarc/model';
import type { AllTypes, ContextOf } from '../../kit.ts';

type Subscription = AllTypes['AWS::RDS::EventSubscription'];
type Context = ContextOf<'AWS::RDS::EventSubscription'>;

/*
 * What a subscription tells of. Without a type of source it is about all of them, without categories about all events, without sources about every
 * source: https://docs.aws.amazon.com/sdkfornet1/latest/apidocs/html/M_Amazon_RDS_AmazonRDSClient_CreateEventSubscription.htm (read 2026-11-26).
 */

/** The page behind the questions about subscriptions. */
export const subscriptionPage =
  'https://docs.aws.amazon.com/sdkfornet1/latest/apidocs/html/M_Amazon_RDS_AmazonRDSClient_CreateEventSubscription.htm';

/** Whether a subscription is about this type of source. */
export const isAbout = (subscription: Subscription, sourceType: string): boolean =>
  any(
    () => !has(subscription, 'SourceType'),
    () => is(subscription, 'SourceType', sourceType),
  );

/** The categories of events of a type of source that neither a subscription nor one for all its sources tells of. */
export function untold(subscription: Subscription, { all }: Context, sourceType: string, categories: readonly string[]): readonly string[] {
  const tells = (each: Subscription, category: string): boolean =>
    each.Enabled !== false &&
    isAbout(each, sourceType) &&
    any(
      () => each.EventCategories?.some(() => true) !== true,
      () => each.EventCategories?.includes(category) === true,
    );
  const isForAll = (each: Subscription): boolean => each.SourceIds?.some(() => true) !== true;
  return categories.filter(
    (category) =>
      !any(
        () => tells(subscription, category),
        () => all('AWS::RDS::EventSubscription').some((other) => isForAll(other) && tells(other, category)),
      ),
  );
}

/** What makes a subscription tell of these categories as well. */
export function telling(subscription: Subscription, categories: readonly string[]): Subscription {
  const own: unknown = subscription.EventCategories;
  const told = Array.isArray(own) ? own.filter((each): each is string => typeof each === 'string') : [];
  return { Enabled: true, EventCategories: [...new Set([...told, ...categories])] };
}

/** The same as one call. */
export const tellingCall = (name: string, { EventCategories: categories = [] }: Subscription): readonly string[] => [
  'rds',
  'modify-event-subscription',
  '--subscription-name',
  name,
  '--enabled',
  '--event-categories',
  ...categories,
];
