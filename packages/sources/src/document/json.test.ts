import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_DEPTH } from './limits.ts';
import { json, placesOf } from './test-kit.ts';

test.each([
  ['nothing', '', 'json-syntax 1:1'],
  ['white space', ' \n ', 'json-syntax 2:2'],
  ['a comma before }', '{"a":1,}', 'json-syntax 1:7'],
  ['a comma before ]', '[1,2,\n]', 'json-syntax 1:5'],
  ['only a comma', '[,]', 'json-syntax 1:2'],
  ['no colon', '{"a" 1}', 'json-syntax 1:6'],
  ['no comma in a map', '{"a":1\n"b":2}', 'json-syntax 2:1'],
  ['no comma in a list', '[1 2]', 'json-syntax 1:4'],
  ['no value', '{"a":}', 'json-syntax 1:6'],
  ['a key without quotes', '{a:1}', 'json-syntax 1:2'],
  ['single quotes', "{'a':1}", 'json-syntax 1:2'],
  ['a comment', '{"a":1 // x\n}', 'json-syntax 1:8'],
  ['a comment before all', '/* c */{}', 'json-syntax 1:1'],
  ['a string without end', '{"a":"x', 'json-syntax 1:6'],
  ['a string over two lines', '{"a":"x\ny"}', 'json-syntax 1:6'],
  ['a tab in a string', '{"a":"\t"}', 'json-syntax 1:7'],
  ['an escape that does not exist', String.raw`["\x"]`, 'json-syntax 1:3'],
  ['half a code point', String.raw`["\u12"]`, 'json-syntax 1:3'],
  ['a backslash at the end', '["\\', 'json-syntax 1:3'],
  ['a leading zero', '[01]', 'json-syntax 1:2'],
  ['a number without its fraction', '[1.]', 'json-syntax 1:2'],
  ['a sign alone', '[-]', 'json-syntax 1:2'],
  ['half a word', '[tru]', 'json-syntax 1:2'],
  ['a word too long', '[nulls]', 'json-syntax 1:2'],
  ['a number of JavaScript', '[NaN]', 'json-syntax 1:2'],
  ['an end too early', '{"a":[1', 'json-syntax 1:8'],
  ['something after the end', '{} x', 'json-syntax 1:4'],
  ['a space that is none of JSON', '\u00a0{}', 'json-syntax 1:1'],
])('refuses %s and says where', (_, text, said) => {
  const { root, said: all, diagnostics } = json(text);
  expect(root).toBeUndefined();
  expect(all).toEqual([said]);
  expect(diagnostics[0]).toMatchObject({ severity: 'error', next: expect.any(String) as unknown });
});

test('an end that comes too early names the bracket that is open', () => {
  expect(json('{\n "a": [\n  1\n').diagnostics[0]?.message).toBe('not valid JSON: the file ends before the [ of line 2 is closed');
});

test('of a key that stands twice the last value holds, and both places are known', () => {
  const { value, said } = json('{"a":1,\n"b":2,\n"a":3}');
  expect(value).toEqual({ a: 3, b: 2 });
  expect(said).toEqual(['duplicate-key 3:1']);
});

test('hostile and number-like keys are keys, in their order', () => {
  const { root } = json('{"__proto__":1,"constructor":2,"10":3,"9":4,"":5}');
  expect(root?.kind === 'map' && [...root.entries.keys()]).toEqual(['__proto__', 'constructor', '10', '9', '']);
});

test('a number keeps the text that stands there', () => {
  const { root } = json('[1.10, 12345678901234567890, -0, 1E2]');
  expect(root?.kind === 'list' && root.items.map((item) => item.kind === 'scalar' && item.text)).toEqual([
    '1.10',
    '12345678901234567890',
    '-0',
    '1E2',
  ]);
});

function nestedLists(levels: number): string {
  return '['.repeat(levels) + ']'.repeat(levels);
}

test('nesting is limited, not overflowed', () => {
  expect(json(nestedLists(MAX_DEPTH)).said).toEqual([]);
  expect(json(nestedLists(MAX_DEPTH + 1)).said).toEqual([`nesting-too-deep 1:${MAX_DEPTH + 1}`]);
  expect(json('{"a":'.repeat(10_000)).said).toEqual([`nesting-too-deep 1:${MAX_DEPTH * 5 + 1}`]);
});

const anyJson = fc.json({ maxDepth: 6, stringUnit: 'binary' });
const spaced = fc.tuple(anyJson, fc.constantFrom('', ' ', '\t', 2)).map(([text, indent]) => JSON.stringify(JSON.parse(text), null, indent));

test('says the same as JSON.parse', () => {
  fc.assert(
    fc.property(spaced, (text) => {
      expect(json(text).value).toEqual(JSON.parse(text));
    }),
  );
});

test('every offset points at what it is the offset of', () => {
  fc.assert(
    fc.property(spaced, (text) => {
      const written = {
        map: () => '{',
        list: () => '[',
        key: quoted,
        scalar: (own: string, at: number) => (text[at] === '"' ? quoted(own) : own),
      };
      const places = placesOf(json(text).root);
      expect(places).not.toEqual([]);
      expect(places.filter(({ at, kind, text: own }) => !text.startsWith(written[kind](own, at), at))).toEqual([]);
    }),
  );
});

function quoted(text: string): string {
  return JSON.stringify(text);
}

test('takes what JSON.parse takes and refuses what it refuses, whatever was changed', () => {
  const base = '{"a": [1, -2.5e3, "x\\u00e9\\n", true, null, {"b": {}}], "c": []}';
  fc.assert(
    fc.property(
      fc.nat(base.length),
      fc.nat(3),
      fc.constantFrom('', '"', ',', '}', '[', '\\', '0', 'e', '\n', ' ', '//'),
      (at, drop, put) => {
        const text = base.slice(0, at) + put + base.slice(at + drop);
        let accepted = true;
        try {
          JSON.parse(text);
        } catch {
          accepted = false;
        }
        expect(json(text).root !== undefined).toBe(accepted);
      },
    ),
    { numRuns: 1000 },
  );
});
