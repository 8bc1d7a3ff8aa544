import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reading } from './pattern.ts';
import { covers, matches, overlaps } from './wildcard.ts';

test.each<[string, string, boolean, Reading?]>([
  ['*', '', true],
  ['*', 'anything:at/all', true],
  ['', '', true],
  ['', 'a', false],
  ['a', '', false],
  ['a', 'A', false],
  ['a', 'A', true, { ignoreCase: true }],
  ['Ä*', 'ä', true, { ignoreCase: true }],
  ['?', '', false],
  ['?', 'a', true],
  ['?', ':', true],
  ['?', '💾', true],
  ['a*c', 'ac', true],
  ['a*c', 'abbbc', true],
  ['a*c', 'abbbcd', false],
  ['a**c', 'abc', true],
  ['*a*b*a*', 'xaybza', true],
  ['*a*b*a*', 'xaybz', false],
  ['a?c', 'abc', true],
  ['a?c', 'ac', false],
  ['a*?c', 'ac', false],
  ['a*?c', 'abc', true],
  ['a.c', 'abc', false],
  ['[a]', 'a', false],
  ['a\\*', 'a\\b', true],
  ['*', '*', true],
  ['a', '*', false],
  ['${*}', '*', true],
  ['${*}', 'a', false],
  ['${?}${$}', '?$', true],
  ['$', '$', true],
  ['${aws:username}', 'ann', false],
  ['a${aws:username}', 'a${aws:username}', false],
  ['⟨t#B⟩', '⟨t#B⟩', true],
  ['⟨t#B⟩', '⟨t#C⟩', false],
  ['⟨t#B⟩', 'b', false],
  ['*', '⟨t#B⟩', true],
  ['a*', 'a⟨t#B⟩/x', true],
  ['?', '⟨t#B⟩', false],
  ['?????', '⟨t#B⟩', false],
  ['⟨t#*⟩', '⟨t#B⟩', false],
  ['⟨t#B⟩/*', '⟨t#B⟩/k', true],
  ['⟨t#B⟩/*', '⟨t#B⟩', false],
  ['arn:*:b', 'arn:a:c:b', true, { segments: true }],
  ['arn:*x:b', 'arn:ax:b', true, { segments: true }],
  ['arn:*x:b', 'arn:a:x:b', false, { segments: true }],
  ['arn:*x:b', 'arn:a:x:b', true],
  ['a?b', 'a:b', false, { segments: true }],
])('%s matches %s: %s', (pattern, text, answer, reading) => {
  expect(matches(pattern, text, reading)).toBe(answer);
});

test.each<[string, string, boolean, Reading?]>([
  ['', '', true],
  ['*', '', true],
  ['*', '*', true],
  ['a*', '*b', true],
  ['a*', 'b*', false],
  ['*a', '*b', false],
  ['a*c', '*b*', true],
  ['a?', '?b', true],
  ['a?', 'b?', false],
  ['?', '??', false],
  ['?*', '', false],
  ['s3:Get*', 's3:*Object', true],
  ['s3:Get*', 's3:Put*', false],
  ['S3:GET*', 's3:getobject', true, { ignoreCase: true }],
  ['⟨t#A⟩', '⟨t#A⟩', true],
  ['⟨t#A⟩', '⟨t#B⟩', false],
  ['⟨t#A⟩', 'a', false],
  ['⟨t#A⟩*', 'a*', false],
  ['⟨t#A⟩', '?', true],
  ['⟨t#A⟩', '???', true],
  ['⟨t#A⟩', '', false],
  ['⟨t#A⟩', '?a', false],
  ['a⟨t#A⟩', '*?', true],
  ['*', '⟨t#A⟩', true],
  ['⟨t#A⟩/*', '*/k', true],
  ['b/${aws:username}', 'b/ann', true],
  ['b/${aws:username}/x', 'b/ann/y', false],
  ['b/${aws:username}', 'c/*', false],
  ['b/${aws:username}', '${aws:userid}', true],
  ['a*x:b', 'a:x:b', true],
  ['a*x:b', 'a:x:b', false, { segments: true }],
  ['a*x:b', 'ay?:b', true, { segments: true }],
  ['?', ':', false, { segments: true }],
])('%s and %s overlap: %s', (a, b, answer, reading) => {
  expect(overlaps(a, b, reading)).toBe(answer);
  expect(overlaps(b, a, reading)).toBe(answer);
});

test.each<[string, string, boolean, Reading?]>([
  ['', '', true],
  ['*', '', true],
  ['', '*', false],
  ['*', '*', true],
  ['*', '?', true],
  ['?', '*', false],
  ['?*', '*?', true],
  ['?*', '*', false],
  ['*?*', '?', true],
  ['a*', 'ab*', true],
  ['ab*', 'a*', false],
  ['*a*', '*aa*', true],
  ['*aa*', '*a*a*', false],
  ['*a*', '*?', false],
  ['*a?', '*aa', true],
  ['s3:*', 's3:Get*', true],
  ['S3:*', 's3:get*', true, { ignoreCase: true }],
  ['s3:*', '*', false],
  ['s3*', 's3:*', true],
  ['arn:aws:s3:::b/*', 'arn:aws:s3:::b/*', true],
  ['arn:aws:s3:::b*', 'arn:aws:s3:::b/*', true],
  ['arn:aws:s3:::b/logs/*', 'arn:aws:s3:::b/*', false],
  ['arn:aws:s3:::b/*', 'arn:aws:s3:::b', false],
  ['⟨t#B⟩/*', '⟨t#B⟩/*', true],
  ['⟨t#B⟩*', '⟨t#B⟩/*', true],
  ['⟨t#B⟩/*', '⟨t#C⟩/*', false],
  ['b/*', '⟨t#B⟩/*', false],
  ['⟨t#B⟩/*', '*/*', false],
  ['*', '⟨t#B⟩', true],
  ['*⟨t#B⟩*', '*', false],
  ['?*', '⟨t#B⟩', false],
  ['b/${aws:username}', 'b/${aws:username}', true],
  ['b/*', 'b/${aws:username}', true],
  ['b/${aws:username}', 'b/*', false],
  ['b/${aws:username}', 'b/ann', false],
  ['b/?', 'b/${aws:username}', false],
  ['${*}', '${*}', true],
  ['${*}', '*', false],
  ['arn:*:c', 'arn:a:b:c', true, { segments: true }],
  ['arn:*b:c', 'arn:a:b:c', false, { segments: true }],
  ['b*x', 'b*x', true, { segments: true }],
  ['b*', 'b*x', true, { segments: true }],
  ['*?', '?*', false, { segments: true }],
  ['*?', '?*', true],
  ['b*x', 'b*', false, { segments: true }],
])('%s covers %s: %s', (a, b, answer, reading) => {
  expect(covers(a, b, reading)).toBe(answer);
});

test('a pattern of many wildcards takes no exponential time, and covers gives up with no', () => {
  const stars = '*a'.repeat(400);
  expect(matches(`${stars}b`, 'a'.repeat(2000))).toBe(false);
  expect(overlaps(`${stars}b`, `${stars}c`)).toBe(false);
  const blowUp = `*a${'?'.repeat(40)}`;
  expect(covers(blowUp, '*b*')).toBe(false);
  expect(covers(`*a${'?'.repeat(8)}*`, `*a${'?'.repeat(9)}`)).toBe(true);
});

// A reference that tries every split, over patterns and texts given as lists of pieces.
const letters = ['a', ':', 'z'] as const;
const pattern = fc.array(fc.constantFrom('a', ':', '⟨t⟩', '*', '?'), { maxLength: 4 });

function reference(pieces: readonly string[], text: readonly string[], segments: boolean, at = 0, from = 0): boolean {
  const piece = pieces[at];
  if (piece === undefined) return from === text.length;
  const next = text[from];
  if (piece === '*') {
    const after = pieces.slice(at + 1).find((later) => later !== '*');
    const crosses = !segments || after === undefined || after === ':';
    return (
      reference(pieces, text, segments, at + 1, from) ||
      (next !== undefined && (crosses || next !== ':') && reference(pieces, text, segments, at, from + 1))
    );
  }
  if (next === undefined) return false;
  return (
    (piece === next || (piece === '?' && next !== '⟨t⟩' && !(segments && next === ':'))) &&
    reference(pieces, text, segments, at + 1, from + 1)
  );
}

/** All texts of the letters up to a length. */
function texts(alphabet: readonly string[], longest: number): readonly (readonly string[])[] {
  let layer: readonly (readonly string[])[] = [[]];
  const every = [...layer];
  for (let length = 1; length <= longest; length++) {
    layer = layer.flatMap((text) => alphabet.map((letter) => [...text, letter]));
    every.push(...layer);
  }
  return every;
}
const plain = texts(letters, 6);
const withToken = texts([...letters, 'q'], 5);
/** What a pattern says if the token stands for some letters of its own. */
const filled = (pieces: readonly string[], length: number): readonly string[] =>
  pieces.flatMap((piece) => (piece === '⟨t⟩' ? Array.from('q'.repeat(length)) : [piece]));
const lengths = [1, 2, 3];

test.each([false, true])('matches agrees with the reference (segments: %s)', (segments) => {
  fc.assert(
    fc.property(pattern, fc.array(fc.constantFrom(...letters, '⟨t⟩'), { maxLength: 7 }), (pieces, text) => {
      expect(matches(pieces.join(''), text.join(''), { segments })).toBe(reference(pieces, text, segments));
    }),
    { numRuns: 3000 },
  );
});

test.each([false, true])('overlaps finds every text that two patterns share, and no other (segments: %s)', (segments) => {
  fc.assert(
    fc.property(pattern, pattern, (a, b) => {
      const answer = overlaps(a.join(''), b.join(''), { segments });
      const shared = lengths.some((length) => {
        const [left, right] = [filled(a, length), filled(b, length)];
        return withToken.some((text) => reference(left, text, segments) && reference(right, text, segments));
      });
      expect(!shared || answer).toBe(true);
      const ends = [...a, ...b].filter((piece) => piece !== '*').map((piece) => (piece === '?' ? 'z' : piece));
      // Without tokens a shared text is short, or one pattern's letters followed by the other's.
      const turned = [...b, ...a].filter((piece) => piece !== '*').map((piece) => (piece === '?' ? 'z' : piece));
      const witnessed = [...plain, ends, turned].some((text) => reference(a, text, segments) && reference(b, text, segments));
      expect(!answer || ends.includes('⟨t⟩') || witnessed).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test.each([false, true])(
  'covers says yes only if it is so, whatever a token stands for, and no only if it is so, but for tokens (segments: %s)',
  (segments) => {
    fc.assert(
      fc.property(pattern, pattern, (a, b) => {
        const answer = covers(a.join(''), b.join(''), { segments });
        const escapes = lengths.some((length) => {
          const [left, right] = [filled(a, length), filled(b, length)];
          return withToken.some((text) => reference(right, text, segments) && !reference(left, text, segments));
        });
        expect(answer && escapes).toBe(false);
        expect(answer || escapes || a.includes('⟨t⟩') || b.includes('⟨t⟩')).toBe(true);
      }),
      { numRuns: 200 },
    );
  },
);

test('what is remembered of one pair of patterns is not taken for another', () => {
  const reading = { ignoreCase: true };
  expect(covers('a*', 'A b', reading)).toBe(true);
  expect(covers('a* A', 'b', reading)).toBe(false);
  fc.assert(
    fc.property(pattern, pattern, (a, b) => {
      const [wide, narrow] = [a, b].map((pieces) => pieces.join('').replaceAll(':', ' '));
      if (wide === undefined || narrow === undefined) return;
      // Without capitals both readings say the same; only one of them remembers.
      expect(covers(wide, narrow, reading)).toBe(covers(wide, narrow));
    }),
    { numRuns: 2000 },
  );
});

test('laws of patterns', () => {
  const joined = pattern.map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(joined, joined, joined, fc.boolean(), (a, b, c, segments) => {
      expect(covers(a, a, { segments })).toBe(true);
      expect(covers('*', a, { segments })).toBe(true);
      expect(overlaps(a, a, { segments })).toBe(true);
      expect(overlaps(a, b, { segments })).toBe(overlaps(b, a, { segments }));
      const within = covers(a, b, { segments });
      expect(!within || overlaps(a, b, { segments })).toBe(true);
      expect(!within || !overlaps(b, c, { segments }) || overlaps(a, c, { segments })).toBe(true);
      expect(!within || !covers(b, c, { segments }) || c.includes('⟨') || covers(a, c, { segments })).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
