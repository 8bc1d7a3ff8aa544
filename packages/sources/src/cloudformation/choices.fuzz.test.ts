import { Hole } from '@demarc/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingOf, type Reading } from './reading.ts';
import { documentOf, may } from './test-kit.ts';

/** By default a second or two; the nightly run gives a time, of which these tests take a twentieth each. */
const nightlySeconds = Number(process.env['DEMARC_FUZZ_SECONDS'] ?? 0);
const runs = nightlySeconds > 0 ? { numRuns: 1_000_000, interruptAfterTimeLimit: nightlySeconds * 50 } : { numRuns: 80 };

type Json = string | number | { readonly [name: string]: Json } | readonly Json[];

/** Parameters with a few allowed values, and one that may be anything. */
const allowed: Readonly<Record<string, readonly string[]>> = { P: ['a', 'b'], Q: ['a', 'b', 'c'], S: ['b', 'd'] };
const anything = ['a', 'b', 'z', ''];
const names = [...Object.keys(allowed), 'Open'];
const conditions = ['C0', 'C1', 'C2', 'C3', 'C4', 'C5'];

const name = fc.constantFrom(...names);
const word = fc.constantFrom('a', 'b', 'c', 'd');
const call = (fn: string, argument: Json): Json => ({ [fn]: argument });
const ref = name.map((each): Json => ({ Ref: each }));
const key = fc.oneof(ref, word);

/** A text, or a function that makes one. */
const { text, list, value } = fc.letrec<{ text: Json; list: Json; value: Json }>((tie) => ({
  text: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    word,
    ref,
    fc.tuple(name, name, word).map(([a, b, c]) => call('Fn::Sub', `\${${a}}-${c}\${${b}}`)),
    fc.tuple(tie('text'), name).map(([inner, a]) => call('Fn::Sub', [`\${X}.\${${a}}`, { X: inner }])),
    fc.tuple(fc.constantFrom(...conditions), tie('text'), tie('text')).map((args) => call('Fn::If', args)),
    fc.tuple(fc.constantFrom('M', 'N'), key, fc.constantFrom('x', 'y')).map((args) => call('Fn::FindInMap', args)),
    fc
      .tuple(fc.constantFrom('M', 'N'), key, fc.constantFrom('x', 'y'), tie('text'))
      .map(([map, a, b, other]) => call('Fn::FindInMap', [map, a, b, { DefaultValue: other }])),
    fc.tuple(fc.constantFrom('', '-'), tie('list')).map((args) => call('Fn::Join', args)),
    fc.tuple(fc.nat(2), tie('list')).map((args) => call('Fn::Select', args)),
  ),
  list: fc.oneof(
    { maxDepth: 2 },
    fc.array(fc.oneof({ weight: 4, arbitrary: tie('text') }, { weight: 1, arbitrary: fc.constant<Json>({ Ref: 'AWS::NoValue' }) }), {
      maxLength: 3,
    }),
    fc.tuple(fc.constantFrom(...conditions), tie('list'), tie('list')).map((args) => call('Fn::If', args)),
    tie('text').map((inner) => call('Fn::Split', ['-', inner])),
  ),
  value: fc.oneof(
    { maxDepth: 3 },
    tie('text'),
    tie('list'),
    fc.record({ A: tie('value'), B: tie('text') }),
    fc
      .tuple(fc.constantFrom(...conditions), tie('value'), fc.oneof(tie('value'), fc.constant<Json>({ Ref: 'AWS::NoValue' })))
      .map((args) => call('Fn::If', args)),
    tie('list').map((inner) => call('Fn::Length', inner)),
  ),
}));

/** A condition that may name those before it. */
const condition = (before: readonly string[]): fc.Arbitrary<Json> =>
  fc.letrec<{ any: Json }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 2 },
      fc.tuple(key, key).map((args) => call('Fn::Equals', args)),
      fc.tuple(name, name, key).map(([a, b, c]) => call('Fn::Equals', [{ 'Fn::Sub': `\${${a}}\${${b}}` }, c])),
      ...(before.length > 0 ? [fc.constantFrom(...before).map((each) => call('Condition', each))] : []),
      fc.array(tie('any'), { minLength: 2, maxLength: 4 }).map((args) => call('Fn::And', args)),
      fc.array(tie('any'), { minLength: 2, maxLength: 4 }).map((args) => call('Fn::Or', args)),
      tie('any').map((inner) => call('Fn::Not', [inner])),
    ),
  })).any;

const mapping = fc.dictionary(word, fc.record({ x: word, y: word }), { minKeys: 1, maxKeys: 4 });

const template = fc
  .record({
    Conditions: fc.tuple(...conditions.map((_, index) => condition(conditions.slice(0, index)))),
    Mappings: fc.record({ M: mapping, N: mapping }),
    Properties: fc.record({ One: value, Two: value, Three: text, Four: list }),
    exists: fc.option(fc.constantFrom(...conditions)),
  })
  .map(({ Conditions, Mappings, Properties, exists }) => ({
    Parameters: Object.fromEntries([
      ...Object.entries(allowed).map(([each, AllowedValues]) => [each, { Type: 'String', AllowedValues }] as const),
      ['Open', { Type: 'String' }] as const,
    ]),
    Conditions: Object.fromEntries(conditions.map((each, index) => [each, Conditions[index]])),
    Mappings,
    Resources: { R: { Type: 'Custom::Thing', ...(exists !== null && { Condition: exists }), Properties } },
  }));

const readText = (source: object, given: Readonly<Record<string, string>> = {}): Promise<Reading> =>
  readingOf(documentOf(JSON.stringify(source), 't.json'), given);

/** All that the parameters may be. */
function* assignments(): Generator<Record<string, string>> {
  for (const P of allowed['P'] ?? [])
    for (const Q of allowed['Q'] ?? []) for (const S of allowed['S'] ?? []) for (const Open of anything) yield { P, Q, S, Open };
}

const propertiesOf = (reading: Reading): unknown => reading.resources.get('R')?.properties;

test('what parameters leave open contains, all at once, what every assignment of them gives', async () => {
  await fc.assert(
    fc.asyncProperty(template, async (source) => {
      const open = await readText(source);
      const resource = open.resources.get('R');
      for (const given of assignments()) {
        const actual = await readText(source, given);
        // The parameters' own choices are those of the assignment.
        const chosen = new Map<unknown, number>(
          Object.entries(allowed).map(([each, values]) => [`t.json#${each}`, values.indexOf(given[each] ?? '')]),
        );
        const exists = actual.resources.has('R');
        const when = resource ? (resource.condition?.when ?? true) : false;
        const contained = may(when, exists, chosen, (so) => !exists || may(resource?.properties, propertiesOf(actual), so, () => true));
        expect(
          contained,
          `${JSON.stringify(given)} gives ${JSON.stringify(comparable(propertiesOf(actual)))}, not in ${JSON.stringify(comparable(resource?.properties))}`,
        ).toBe(true);
      }
    }),
    runs,
  );
}, 600_000);

/** A value that can be compared: holes with their keys, those without one by their number in the value. */
function comparable(root: unknown): unknown {
  const numbers = new Map<unknown, number>();
  const visit = (each: unknown): unknown => {
    if (each instanceof Hole) {
      const own = typeof each.key === 'string' ? each.key : (numbers.get(each.key) ?? numbers.set(each.key, numbers.size).get(each.key));
      return { hole: own, why: each.why, prefix: each.prefix, suffix: each.suffix, choices: each.choices?.map(visit) };
    }
    if (Array.isArray(each)) return each.map(visit);
    if (typeof each === 'object' && each !== null) return Object.fromEntries(Object.entries(each).map(([k, v]) => [k, visit(v)]));
    return each;
  };
  return visit(root);
}

test('the same template always gives the same values and is told the same', async () => {
  await fc.assert(
    fc.asyncProperty(template, async (source) => {
      const [first, second] = [await readText(source), await readText(source)];
      expect(comparable(propertiesOf(second))).toEqual(comparable(propertiesOf(first)));
      expect(second.diagnostics).toEqual(first.diagnostics);
    }),
    runs,
  );
}, 600_000);
