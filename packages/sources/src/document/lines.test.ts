import { expect, test } from 'vitest';
import { Lines } from './lines.ts';

test.each([
  ['', 0, 1, 1],
  ['ab', 1, 1, 2],
  ['ab\ncd', 2, 1, 3],
  ['ab\ncd', 3, 2, 1],
  ['ab\r\ncd', 4, 2, 1],
  ['\n\n\n', 2, 3, 1],
  ['ab', 99, 1, 3],
  ['ab', -1, 1, 1],
])('%j at %i is line %i, column %i', (text, offset, line, column) => {
  expect(new Lines(text).at(offset)).toEqual({ line, column });
});

test.each([
  ['a line with its break', 'one\ntwo\nthree', 4, 'two'],
  ['a Windows line', 'one\r\ntwo\r\n', 5, 'two'],
  ['the end of the text', 'one\n', 4, ''],
])('excerpt: %s', (_, text, offset, excerpt) => {
  expect(new Lines(text).excerpt(offset)).toBe(excerpt);
});

test('an excerpt of a long line begins with the line while its column is near, and is cut around the column otherwise', () => {
  const line = Array.from({ length: 500 }, (_, index) => String.fromCodePoint(97 + (index % 26))).join('');
  const lines = new Lines(`first\n${line}\nlast`);
  const start = 6;
  for (let column = 1; column <= 500; column++) {
    const excerpt = lines.excerpt(start + column - 1);
    expect(excerpt.length).toBeLessThanOrEqual(120);
    const caret = excerpt.startsWith('…') ? 60 : column;
    expect(excerpt[caret - 1]).toBe(line[column - 1]);
  }
  expect(lines.excerpt(start)).toMatch(/…$/);
  expect(lines.excerpt(start + 499)).not.toMatch(/…$/);
});
