import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRedacted, marker, markersIn, places, readMarker, type Redacted } from './redacted.ts';

const redacted: fc.Arbitrary<Redacted> = fc.record({
  place: fc.constantFrom(...places),
  length: fc.nat(),
  found: fc.option(fc.stringMatching(/^[a-z][a-z0-9]{0,9}(-[a-z0-9]{1,9}){0,4}$/), { nil: undefined }),
  number: fc.integer({ min: 1, max: 1_000_000_000 }),
});

/** Texts that are nearly markers: true ones, cut, doubled and changed. */
const nearly = fc
  .array(
    fc.oneof(
      redacted.map(marker),
      fc.constantFrom('⟦', '⟧', ', ', '#', '1', '01', 'text', ' characters', ' character', 'nothing found'),
      fc.string(),
    ),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''));

test('a marker tells place, length, what was found and a number', () => {
  const written = marker({ place: 'environment variable', length: 20, found: 'aws-access-key-id', number: 1 });
  expect(written).toBe('⟦environment variable, 20 characters, aws-access-key-id, #1⟧');
  expect(marker({ place: 'user data', length: 1, found: undefined, number: 2 })).toBe('⟦user data, 1 character, nothing found, #2⟧');
});

test('reading is the inverse of writing', () => {
  fc.assert(
    fc.property(redacted, (value) => {
      expect(readMarker(marker(value))).toEqual(value);
    }),
  );
});

test('writing is the inverse of reading: nothing but what was written is read', () => {
  fc.assert(
    fc.property(nearly, (text) => {
      const value = readMarker(text);
      expect(value && marker(value)).toBe(value && text);
      expect(isRedacted(text)).toBe(value !== undefined);
    }),
  );
});

test.each([
  ['a leading zero of the length', '⟦text, 020 characters, nothing found, #1⟧'],
  ['a leading zero of the number', '⟦text, 20 characters, nothing found, #01⟧'],
  ['the number 0', '⟦text, 20 characters, nothing found, #0⟧'],
  ['one characters', '⟦text, 1 characters, nothing found, #1⟧'],
  ['two character', '⟦text, 2 character, nothing found, #1⟧'],
  ['a place nobody knows', '⟦pocket, 2 characters, nothing found, #1⟧'],
  ['an id in capitals', '⟦text, 2 characters, AWS, #1⟧'],
  ['text before it', 'x⟦text, 2 characters, nothing found, #1⟧'],
  ['a line break after it', '⟦text, 2 characters, nothing found, #1⟧\n'],
  ['the brackets of tokens', '⟨text, 2 characters, nothing found, #1⟩'],
  ['nothing', ''],
])('does not read %s', (_, text) => expect(readMarker(text)).toBeUndefined());

test.each([[undefined], [null], [20], [{ place: 'text' }], [['⟦text, 2 characters, nothing found, #1⟧']]])('does not read %j', (value) => {
  expect(readMarker(value)).toBeUndefined();
  expect(isRedacted(value)).toBe(false);
  expect(markersIn(value)).toEqual([]);
});

test('finds the markers inside a string, in order', () => {
  const first: Redacted = { place: 'text', length: 40, found: 'github-token', number: 3 };
  const second: Redacted = { place: 'bracket', length: 1, found: undefined, number: 4 };
  expect(markersIn(`https://${marker(first)}@github.com/${marker(second)}⟦text, 1 characters, nothing found, #1⟧`)).toEqual([
    first,
    second,
  ]);
  expect(markersIn(marker(first))).toEqual([first]);
});

test.each([
  ['a negative length', { length: -1 }],
  ['a broken length', { length: 1.5 }],
  ['the number 0', { number: 0 }],
  ['an id that is not in kebab case', { found: 'GitHub token' }],
  ['an id that would close the bracket', { found: 'x⟧' }],
  ['the words that say nothing', { found: 'nothing found' }],
])('refuses to write %s', (_, wrong) => {
  expect(() => marker({ place: 'text', length: 1, found: undefined, number: 1, ...wrong })).toThrow(RangeError);
});
