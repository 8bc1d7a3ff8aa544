import { loadAllKnowledge } from '@demarc/aws';
import { aws, none, ours, you, type Line, type Responsibilities } from '@demarc/model';
import { expect, test } from 'vitest';
import { withoutOwnSentence } from './no-filler.table.ts';
import { allProfiles } from './profiles.ts';
import { fillers, ownSentences } from './sentences.ts';

const types = [...(await loadAllKnowledge()).responsibilities.values()];
const profiles = await allProfiles();
const own = ownSentences(types, profiles);
const wholeOf = new Map(types.map(({ type, partOf }) => [type, partOf]));

test('law: no sentence is a filler: none stands in more than three profiles', () => {
  expect(profiles.length).toBeGreaterThan(20);
  expect([...fillers(profiles)]).toEqual([]);
});

test('law: every type has a sentence of its own, unless the table says why not; one that has got its own leaves the table', () => {
  const poor = [...own].filter(([, count]) => count === 0).map(([type]) => type);
  expect(poor.toSorted()).toEqual(withoutOwnSentence.types.toSorted());
});

test('law: every row has two of its own', () => {
  const alone: readonly string[] = withoutOwnSentence.types;
  const poor = [...own].filter(([type, count]) => count < 2 && wholeOf.get(type) === undefined && !alone.includes(type));
  expect(poor).toEqual([]);
});

test('what borrows all its sentences is no part', () => {
  expect(withoutOwnSentence.types.filter((type) => wholeOf.get(type) !== undefined)).toEqual([]);
});

const profile = (name: string, line: Line) => ({ name, lines: { 'app.code': line } });
const type = (name: string, ...lines: Responsibilities['lines'][string][]): Responsibilities => ({
  type: name,
  title: name,
  serviceModel: 'paas',
  serviceType: 'abstract',
  lines: Object.fromEntries(lines.map((line, index) => [`domain.${index}`, line])),
});

test('the fourth profile makes a filler, of a deed and of a reason', () => {
  const four = ['a', 'b', 'c', 'd'].map((name) => profile(name, you('Helps.', `Do ${name}.`, ours)));
  expect([...fillers(four)]).toEqual([['Helps.', ['a', 'b', 'c', 'd']]]);
  expect(fillers(four.slice(1)).size).toBe(0);
  expect([...fillers(four.map(({ name }) => profile(name, none('nothing here')))).keys()]).toEqual(['nothing here']);
});

test('a sentence is own that no profile and no other type says; a shift counts', () => {
  const lent = profile('p', you('Lent.', 'Lent, too.', ours));
  const shift = { ...aws('Lent.', 'New.', ours), id: 's', says: 'It moved.', when: () => true };
  const counted = ownSentences(
    [
      type('borrows', you('Lent.', 'Lent, too.', ours)),
      type('shares', you('Lent.', 'Said twice.', ours)),
      type('shares too', you('Own.', 'Said twice.', ours)),
      type('shifts', [you('Lent.', 'Lent, too.', ours), shift]),
    ],
    [lent],
  );
  expect([...counted]).toEqual([
    ['borrows', 0],
    ['shares', 0],
    ['shares too', 1],
    ['shifts', 2],
  ]);
});
