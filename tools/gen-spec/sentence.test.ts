import { expect, test } from 'vitest';
import { firstSentence } from './sentence.ts';

test.each([
  ['', ''],
  ['The name. It is unique.', 'The name.'],
  ['The name', 'The name'],
  ['Uses TLS 1.2 or later, e.g. TLS 1.3. More.', 'Uses TLS 1.2 or later, e.g. TLS 1.3.'],
  ['(Optional) The name.', 'The name.'],
  ['Required. The name.', 'The name.'],
  ['Required when X is set.', 'Required when X is set.'],
  ['One of these:\n\n- a\n- b', 'One of these.'],
  ['> A note on `arn:aws:s3:::x` .\n\nMore.', 'A note on `arn:aws:s3:::x`.'],
  ['See [the guide](https://docs.aws.amazon.com/x_(y).html) for *all*  of it.', 'See the guide for all of it.'],
  ['See [the guide](https://docs.aws.amazon.com/x.html) for **all** of it.', 'See the guide for all of it.'],
  ['Matches a/*/b and */ both', 'Matches a/*\\/b and *\\/ both'],
])('%j', (markdown, sentence) => {
  expect(firstSentence(markdown)).toBe(sentence);
});

test('a long sentence is cut between words, and not inside a code span', () => {
  expect(firstSentence('word '.repeat(40))).toBe(`${'word '.repeat(23)}word…`);
  expect(firstSentence(`${'word '.repeat(20)}\`${'code '.repeat(20)}\``)).toBe(`${'word '.repeat(20).trim()}…`);
  expect(firstSentence('x'.repeat(300))).toHaveLength(120);
});
