import { expect, test } from 'vitest';
import rule from './checks/cluster-events-are-subscribed.ts';

const context = { settings: rule.settings };

test('a subscription to all events is switched on, and goes on telling of all', () => {
  expect(rule.fix?.({ Enabled: false }, context)).toEqual({ Enabled: true });
  expect(rule.command?.('alerts', { Enabled: false, EventCategories: [] }, context)).toEqual([
    'rds',
    'modify-event-subscription',
    '--subscription-name',
    'alerts',
    '--enabled',
  ]);
});

test('categories are added to those that it tells of', () => {
  expect(rule.fix?.({ EventCategories: ['backup', 'failure'] }, context)).toEqual({
    Enabled: true,
    EventCategories: ['backup', 'failure', 'maintenance'],
  });
});
