import { given, more, oneOf, other, unresolved, type Row } from '../../testing/index.ts';

type Rows = Readonly<Record<string, Row<object>>>;

/** The rows of the table of a question about subscriptions to a type of source. The last category is the one that is missing in some of them. */
export function subscriptionRows(SourceType: string, categories: readonly string[]): Rows {
  const about = { SourceType };
  const [first = ''] = categories;
  const another = (properties: object) => other('AWS::RDS::EventSubscription', { ...about, ...properties }, 'other');
  return {
    'just these categories': ['pass', { ...about, EventCategories: categories }],
    'these and more': ['pass', { ...about, EventCategories: [...categories, 'backup'] }],
    'all categories': ['pass', { ...about, Enabled: true }],
    'an empty list is all categories': ['pass', { ...about, EventCategories: [] }],
    'all types of source': ['pass', {}],
    'all types of source, another category': ['fail', { EventCategories: ['backup'] }],
    'another category': ['fail', { ...about, EventCategories: ['backup'] }, { says: first }],
    'switched off': ['fail', { ...about, EventCategories: categories, Enabled: false }],
    'switched off, all categories': ['fail', { ...about, Enabled: false }],
    'switched off, another one is on': ['pass', { ...about, Enabled: false }, { with: [another({ EventCategories: categories })] }],
    'for one source': ['pass', { ...about, EventCategories: categories, SourceIds: ['one'] }],
    'about another type of source': ['not asked', { SourceType: 'db-snapshot', EventCategories: ['deletion'] }],
    'about another type of source, off': ['not asked', { SourceType: 'db-snapshot', Enabled: false }],
    'other categories are asked for': ['fail', { ...about, EventCategories: categories }, { settings: { categories: ['deletion'] } }],
    'a type by a parameter': ['unknown', { SourceType: unresolved, EventCategories: ['backup'] }],
    'a type by a parameter, all categories': ['unknown', { SourceType: given }],
    'one of two types, all categories': ['pass', { SourceType: oneOf(SourceType, 'db-snapshot') }],
    'categories by a parameter': ['unknown', { ...about, EventCategories: unresolved }],
    'switched off or not': ['unknown', { ...about, Enabled: oneOf(true, false) }],
    'by a condition, another category either way': ['fail', { ...about, EventCategories: oneOf(['backup'], ['deletion']) }],
    ...(categories.length > 1 && rowsOfOneMissing(about, categories, another)),
  };
}

function rowsOfOneMissing(about: object, categories: readonly string[], another: (properties: object) => ReturnType<typeof other>): Rows {
  const missing = [categories.at(-1)];
  const most = { ...about, EventCategories: categories.slice(0, -1) };
  return {
    'one category is missing': ['fail', most, { says: missing[0] ?? '' }],
    'it is told of by another subscription': ['pass', most, { with: [another({ EventCategories: missing })] }],
    'it is told of by another subscription, for some sources only': [
      'fail',
      most,
      { with: [another({ EventCategories: missing, SourceIds: ['one'] })] },
    ],
    'it is told of by another subscription that is off': ['fail', most, { with: [another({ Enabled: false, EventCategories: missing })] }],
    'it may be told of by a subscription that was not read': ['unknown', most, { unread: ['AWS::RDS::EventSubscription'] }],
    'more categories than were read': ['unknown', { ...about, EventCategories: [...most.EventCategories, more] }],
  };
}
