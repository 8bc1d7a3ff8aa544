import { expect, test } from 'vitest';
import { parseGitignore } from './gitignore.ts';

test.each([
  ['', 'a', 'unsaid'],
  ['# a', '# a', 'unsaid'],
  [String.raw`\#a`, '#a', 'ignored'],
  ['a', 'a', 'ignored'],
  ['a', 'b/a', 'ignored'],
  ['a', 'b/c/', 'unsaid'],
  ['a  ', 'a', 'ignored'],
  ['a\\ ', 'a ', 'ignored'],
  ['a\r', 'a', 'ignored'],
  ['/a', 'a', 'ignored'],
  ['/a', 'b/a', 'unsaid'],
  ['a/b', 'a/b', 'ignored'],
  ['a/b', 'x/a/b', 'unsaid'],
  ['a/', 'a', 'unsaid'],
  ['a/', 'a/', 'ignored'],
  ['a/', 'b/a/', 'ignored'],
  ['*.json', 'x/y.json', 'ignored'],
  ['**/a', 'a', 'ignored'],
  ['**/a', 'x/y/a', 'ignored'],
  ['a/**', 'a', 'unsaid'],
  ['a/**', 'a/b/c', 'ignored'],
  ['a/**/b', 'a/b', 'ignored'],
  ['a/**/b', 'a/x/y/b', 'ignored'],
  ['a/**/b', 'b', 'unsaid'],
  ['***/b', 'x/b', 'ignored'],
  ['a/*', 'a/b', 'ignored'],
  ['a/*', 'a/b/c', 'unsaid'],
  ['*\n!a', 'a', 'included'],
  ['!a\n*', 'a', 'ignored'],
  [String.raw`\!a`, '!a', 'ignored'],
  ['/', 'a', 'unsaid'],
  ['!', 'a', 'unsaid'],
])('%j says of %j: %s', (text, path, verdict) => {
  const isFolder = path.endsWith('/');
  expect(parseGitignore(text)(isFolder ? path.slice(0, -1) : path, isFolder)).toBe(verdict);
});

test('a pattern of many folders takes no time that a person would notice', () => {
  const says = parseGitignore(`${'a/**/'.repeat(300)}b`);
  expect(says('a/'.repeat(2000) + 'c', false)).toBe('unsaid');
});
