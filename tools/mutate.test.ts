import { expect, test } from 'vitest';
import { mutantsOf, mutated } from './mutate/mutants.ts';

const texts = (source: string): string[] => mutantsOf('a.ts', source).map((mutant) => mutated(source, mutant));

test('comparisons are flipped and moved by one', () => {
  expect(texts('f(a === b);')).toEqual(['f(a !== b);']);
  expect(texts('f(a < b);')).toEqual(['f(a <= b);', 'f(a >= b);']);
});
test('clauses are dropped, in either way of writing them', () => {
  expect(texts('f(a && b);')).toEqual(['f((a));', 'f((b));']);
  expect(texts('any(() => a, () => b);')).toEqual(['any(() => b);', 'any(() => a);']);
  expect(texts('any(() => a);')).toEqual([]);
});
test('conditions are negated, unless flipping them says so already', () => {
  expect(texts('if (a) f();')).toEqual(['if (!(a)) f();']);
  expect(texts('f(a > b ? c : d);')).toEqual(['f(a >= b ? c : d);', 'f(a <= b ? c : d);']);
});
test('literals are changed, and a ! is dropped', () => {
  expect(texts('f(!a, true, 22);')).toEqual(['f(a, true, 22);', 'f(!a, false, 22);', 'f(!a, true, 23);']);
});
test('types are left alone, what they are said of is not', () => {
  expect(texts('const a: 1 | true = b as 2;')).toEqual([]);
  expect(texts('f((!a) as boolean);')).toEqual(['f((a) as boolean);']);
});
test('lines are counted from 1', () => expect(mutantsOf('a.ts', 'f();\n\nf(true);').map(({ line }) => line)).toEqual([3]));
