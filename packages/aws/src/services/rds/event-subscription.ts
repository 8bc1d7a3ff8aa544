import { any, has, is, type Equivalents } from '@demarc/model';
import { check, type AllTypes, type ContextOf } from '../../kit.ts';

type Subscription = AllTypes['AWS::RDS::EventSubscription'];
type Context = ContextOf<'AWS::RDS::EventSubscription'>;

/*
 * What a subscription tells of. Without a type of source it is about all of them, without categories about all events, without sources about every
 * source: https://docs.aws.amazon.com/sdkfornet1/latest/apidocs/html/M_Amazon_RDS_AmazonRDSClient_CreateEventSubscription.htm (read 2026-11-26).
 */
const page = 'https://docs.aws.amazon.com/sdkfornet1/latest/apidocs/html/M_Amazon_RDS_AmazonRDSClient_CreateEventSubscription.htm';

/** One type of source, and what of it somebody must be told. */
interface Telling {
  readonly title: string;
  readonly risk: string;
  readonly why: string;
  readonly equivalents: Equivalents;
  readonly sourceType: string;
  readonly categories: readonly string[];
}

/** The question whether a subscription to a type of source tells of some categories of its events. */
export const subscriptionTells = ({ title, risk, why, equivalents, sourceType, categories }: Telling) =>
  check('AWS::RDS::EventSubscription', {
    title,
    risk,
    severity: 'low',
    domain: 'detect.monitor',
    why,
    source: page,
    equivalents,
    differs: [
      {
        from: 'prowler',
        because: 'It fails subscriptions to other types of source, and one that leaves a category to another subscription.',
        source: page,
      },
    ],
    settings: { categories },
    applies: (subscription) => isAbout(subscription, sourceType),
    failing(subscription, context) {
      const missing = untold(subscription, context, sourceType, context.settings.categories);
      return missing.length > 0 && `it does not tell of ${missing.join(', ')}`;
    },
    fix: (subscription, { settings }) => telling(subscription, settings.categories),
    command: (name, subscription, { settings }) => tellingCall(name, telling(subscription, settings.categories)),
  });

/** Whether a subscription is about this type of source. */
const isAbout = (subscription: Subscription, sourceType: string): boolean =>
  any(
    () => !has(subscription, 'SourceType'),
    () => is(subscription, 'SourceType', sourceType),
  );

/** The categories of events of a type of source that neither a subscription nor one for all its sources tells of. */
function untold(subscription: Subscription, { all }: Context, sourceType: string, categories: readonly string[]): readonly string[] {
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

/** What makes a subscription tell of these categories as well. One that names none tells of all events, and goes on doing so. */
function telling(subscription: Subscription, categories: readonly string[]): Subscription {
  const own: unknown = subscription.EventCategories;
  if (own === undefined || (Array.isArray(own) && own.length === 0)) return { Enabled: true };
  const told = Array.isArray(own) ? own.filter((each): each is string => typeof each === 'string') : [];
  return { Enabled: true, EventCategories: [...new Set([...told, ...categories])] };
}

/** The same as one call. */
const tellingCall = (name: string, { EventCategories: categories }: Subscription): readonly string[] => [
  'rds',
  'modify-event-subscription',
  '--subscription-name',
  name,
  '--enabled',
  ...(categories === undefined ? [] : ['--event-categories', ...categories]),
];
