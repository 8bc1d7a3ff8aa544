import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { WorstFirst } from './worst-first.ts';

test('keeps what sorting all of them would keep, and counts the rest', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(4), { maxLength: 60 }), fc.integer({ min: 1, max: 30 }), (ranks, most) => {
      const kept = new WorstFirst<number>(most);
      for (const [index, rank] of ranks.entries()) kept.add(rank, () => index);
      const sorted = [...ranks.entries()].map(([item, rank]) => ({ rank, item })).sort((a, b) => a.rank - b.rank || a.item - b.item);
      expect([...kept.items()]).toEqual(sorted.slice(0, most));
      for (let rank = 0; rank < 5; rank++) expect(kept.dropped(rank)).toBe(sorted.slice(most).filter((each) => each.rank === rank).length);
    }),
  );
});

test('what has no room is not made', () => {
  const kept = new WorstFirst<string>(1);
  kept.add(0, () => 'worst');
  kept.add(1, () => expect.unreachable());
  expect([...kept.items()]).toEqual([{ rank: 0, item: 'worst' }]);
});
