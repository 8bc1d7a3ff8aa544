import { sectionOf, type Framework } from '@demarc/model';
import { describe, expect, test } from 'vitest';
import { checkIndex, frameworks, requirementsOfCheck, requirementsOfQuestion, scorecard, scorecardItems } from './index.ts';
import { memberIndex } from './registry.generated.ts';

const editions: readonly Framework[] = await Promise.all(Object.values(frameworks).map((load) => load()));

/** How many requirements an edition has: it lists every one of them. */
const sizes = {
  'cis-aws-1.4': 58,
  'cis-aws-1.5': 63,
  'cis-aws-2.0': 64,
  'cis-aws-3.0': 62,
  'cis-aws-4.0': 64,
  'cis-aws-5.0': 63,
  'cis-aws-6.0': 63,
  'cis-aws-7.0': 70,
  fsbp: 336,
};

test('every edition is listed, with every requirement', () =>
  expect(Object.fromEntries(editions.map(({ id, requirements }) => [id, Object.keys(requirements).length]))).toEqual(sizes));

describe.each(editions.map((edition) => [edition.id, edition] as const))('%s', (_, edition) => {
  const requirements = Object.entries(edition.requirements);
  test('is in the order of its numbers', () => {
    const ids = requirements.map(([id]) => id.toLowerCase());
    expect(ids).toEqual(ids.toSorted((a, b) => compareParts(a.split('.'), b.split('.'))));
  });
  test('each requirement has a title of ours, and a section', () => {
    for (const [id, { title }] of requirements) {
      expect(title, id).toMatch(/^[A-Z].{8,}[^.]$/);
      expect(title, id).not.toMatch(/^Ensure|should/);
      expect(sectionOf(edition, id).title, id).not.toBe('');
    }
  });
  test('each check at a requirement is there once, is one of ours, and knows that it stands there', () => {
    for (const [id, { checks }] of requirements) {
      expect(new Set(checks).size, id).toBe(checks.length);
      for (const question of checks) {
        expect(question in checkIndex || question in memberIndex, `${id}: ${question}`).toBe(true);
        expect(requirementsOfQuestion(question)[edition.id], question).toContain(id);
      }
    }
  });
});

/** Numbers as numbers, words as words. */
function compareParts([a, ...restA]: readonly string[], [b, ...restB]: readonly string[]): number {
  if (a === undefined || b === undefined) return (a === undefined ? 0 : 1) - (b === undefined ? 0 : 1);
  return a === b ? compareParts(restA, restB) : a.localeCompare(b, 'en', { numeric: true });
}

test('a family stands where its members stand', () => {
  const [member = '', family = ''] = Object.entries(memberIndex).find(([id]) => Object.keys(requirementsOfQuestion(id)).length > 0) ?? [];
  expect(requirementsOfCheck({ id: family, members: { [member]: {} } })).toMatchObject(requirementsOfQuestion(member));
});
test('a check of nobody stands nowhere', () => expect(requirementsOfCheck({ id: 'nobody-asks' })).toEqual({}));

describe('the scorecard', () => {
  test('has ten practices and five groups of mistakes', () =>
    expect([scorecard.practices.length, scorecard.mistakes.length]).toEqual([10, 5]));
  test('names each item once, and each check of an item once', () => {
    const items = scorecardItems(scorecard);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { id, title, checks } of items) {
      expect(title, id).not.toBe('');
      expect(new Set(checks).size, id).toBe(checks.length);
      for (const check of checks) expect(check in checkIndex || check in memberIndex, check).toBe(true);
    }
  });
});
