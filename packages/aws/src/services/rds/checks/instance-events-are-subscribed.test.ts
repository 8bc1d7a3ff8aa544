import { given, more, oneOf, other, table, unresolved } from '../../../testing/index.ts';
import rule from './instance-events-are-subscribed.ts';

const about = { SourceType: 'db-instance' };
const categories = ['maintenance', 'configuration change', 'failure'];

table(rule, {
  'just these categories': ['pass', { ...about, EventCategories: categories }],
  'these and more': ['pass', { ...about, EventCategories: [...categories, 'backup'] }],
  'all categories': ['pass', { ...about, Enabled: true }],
  'an empty list is all categories': ['pass', { ...about, EventCategories: [] }],
  'all types of source': ['pass', {}],
  'all types of source, another category': ['fail', { EventCategories: ['backup'] }],
  'another category': ['fail', { ...about, EventCategories: ['backup'] }, { says: 'maintenance' }],
  'one category is missing': ['fail', { ...about, EventCategories: ['maintenance'] }, { says: 'failure' }],
  'one category is told of by another subscription': [
    'pass',
    { ...about, EventCategories: ['maintenance', 'configuration change'] },
    { with: [other('AWS::RDS::EventSubscription', { ...about, EventCategories: ['failure'] }, 'other')] },
  ],
  'one category is told of by another subscription, for some sources only': [
    'fail',
    { ...about, EventCategories: ['maintenance', 'configuration change'] },
    { with: [other('AWS::RDS::EventSubscription', { ...about, EventCategories: ['failure'], SourceIds: ['one'] }, 'other')] },
  ],
  'one category is told of by another subscription that is off': [
    'fail',
    { ...about, EventCategories: ['maintenance', 'configuration change'] },
    { with: [other('AWS::RDS::EventSubscription', { ...about, Enabled: false, EventCategories: ['failure'] }, 'other')] },
  ],
  'one category may be told of by a subscription that was not read': [
    'unknown',
    { ...about, EventCategories: ['maintenance', 'configuration change'] },
    { unread: ['AWS::RDS::EventSubscription'] },
  ],
  'more categories than were read': ['unknown', { ...about, EventCategories: ['maintenance', more] }],
  'switched off': ['fail', { ...about, EventCategories: categories, Enabled: false }],
  'switched off, another one is on': [
    'pass',
    { ...about, Enabled: false },
    { with: [other('AWS::RDS::EventSubscription', { ...about, EventCategories: categories }, 'other')] },
  ],
  'for one source': ['pass', { ...about, EventCategories: categories, SourceIds: ['one'] }],
  'about another type of source': ['not asked', { SourceType: 'db-snapshot', EventCategories: ['deletion'] }],
  'about another type of source, off': ['not asked', { SourceType: 'db-snapshot', Enabled: false }],
  'other categories are asked for': [
    'fail',
    { ...about, EventCategories: categories },
    { settings: { categories: ['deletion'] }, noFix: 'the fix names the default settings' },
  ],
  'a type by a parameter': ['unknown', { SourceType: unresolved, EventCategories: ['backup'] }],
  'a type by a parameter, all categories': ['unknown', { SourceType: given }],
  'one of two types, all categories': ['pass', { SourceType: oneOf(about.SourceType, 'db-snapshot') }],
  'categories by a parameter': ['unknown', { ...about, EventCategories: unresolved }],
  'switched off or not': ['unknown', { ...about, Enabled: oneOf(true, false) }],
  'by a condition, another category either way': ['fail', { ...about, EventCategories: oneOf(['backup'], ['deletion']) }],
});
