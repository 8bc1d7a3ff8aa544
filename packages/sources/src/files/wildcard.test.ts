import { expect, test } from 'vitest';
import { compileWildcard } from './wildcard.ts';

test.each([
  ['abc', 'abc', true],
  ['abc', 'abcd', false],
  ['*', '', true],
  ['*', 'a.b', true],
  ['*.y', 'a.y', true],
  ['*.y', '.y', true],
  ['*.y', 'a.yml', false],
  ['a*b*c', 'a-b-b-c', true],
  ['a*b*c', 'a-c-b', false],
  ['a***b', 'axb', true],
  ['?', 'a', true],
  ['?', '', false],
  ['a?c', 'abc', true],
  ['[ab]', 'b', true],
  ['[ab]', 'c', false],
  ['[!ab]', 'c', true],
  ['[^ab]', 'a', false],
  ['[a-c]x', 'bx', true],
  ['[a-c]x', 'dx', false],
  ['[c-a]', 'b', false],
  ['[]a]', ']', true],
  ['[a-]', '-', true],
  [String.raw`[\]]`, ']', true],
  [String.raw`[\a-c]`, 'b', true],
  ['[[:digit:]x]', '7', true],
  ['[[:digit:]x]', 'x', true],
  ['[[:upper:]]', 'a', false],
  ['[[:nothing:]]', 'a', false],
  ['[ab', '[ab', false],
  [String.raw`\*`, '*', true],
  [String.raw`\*`, 'a', false],
  ['a\\', 'a\\', false],
])('%j against %j: %j', (pattern, name, matches) => {
  expect(compileWildcard(pattern)(name)).toBe(matches);
});

test('a pattern of many stars takes no time that a person would notice', () => {
  const matches = compileWildcard(`${'*a'.repeat(100)}c`);
  expect(matches(`${'a'.repeat(4000)}b`)).toBe(false);
  expect(matches(`${'a'.repeat(4000)}c`)).toBe(true);
});
