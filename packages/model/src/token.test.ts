import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { areEqual, pseudo, token, zonePlace, zoneToken } from './token.ts';

const zone = (index: number, stack = 't.yaml', region = 'AWS::Region'): string => zoneToken({ index, region, stack });
const region = pseudo('AWS::Region');

test.each<[string, string, string, boolean | undefined]>([
  ['literals', 'eu-west-1a', 'eu-west-1b', false],
  ['a literal and itself', 'eu-west-1a', 'eu-west-1a', true],
  ['names of two resources', token('t', 'A'), token('t', 'B'), false],
  ['a name of a resource and a literal', token('t', 'A'), 'a', false],
  ['two places of one list', zone(0), zone(1), false],
  ['one place twice', zone(2), zone(2), true],
  ['places of the lists of two stacks', zone(0), zone(1, 't.yaml#Nested'), undefined],
  ['one place in the lists of two stacks', zone(0), zone(0, 'u.yaml'), undefined],
  ['places of the lists of two Regions, of which one is not known', zone(0), zone(1, 't.yaml', 'eu-west-1'), undefined],
  ['a place and a literal', zone(0), 'eu-west-1a', undefined],
  ['a place inside a text, and another there', `a-${zone(0)}-b`, `a-${zone(1)}-b`, false],
  ['a place inside a text, and a literal that begins otherwise', `a-${zone(0)}`, 'b-eu-west-1a', false],
  ['a place beside other text', `${zone(0)}-x`, `${zone(1)}-y`, false],
  ['a place beside longer text', `${zone(0)}x`, `${zone(1)}yx`, undefined],
  ['a Region and a letter', `${region}a`, `${region}b`, false],
  ['a Region and a letter, or a literal', `${region}a`, 'eu-west-1a', undefined],
  ['a Region and a letter, or a literal that ends otherwise', `${region}a`, 'eu-west-1b', false],
  ['a Region and a Zone of it', `${region}a`, zone(0), undefined],
  ['a Region and the account', region, pseudo('AWS::AccountId'), undefined],
])('%s', (_, left, right, expected) => {
  expect(areEqual(left, right)).toBe(expected);
  expect(areEqual(right, left)).toBe(expected);
});

test('a Zone is read back from its token, and from nothing else', () => {
  const place = { index: 3, region: 'eu-west-1', stack: 'my stacks/t.yaml#A/B' };
  expect(zonePlace(zoneToken(place))).toEqual(place);
  for (const other of [region, token('t.yaml', 'Zone.0'), 'eu-west-1a', `${zone(0)}x`]) expect(zonePlace(other)).toBe(undefined);
});

const part = fc.constantFrom('', 'a', 'b', 'ab', region, zone(0), zone(1), zone(0, 'u.yaml'), zone(1, 'u.yaml'), token('t', 'A'));
const text = fc.array(part, { maxLength: 4 }).map((parts) => parts.join(''));
/** Every list has other Zones at other places; two lists may have the same. */
const world = fc.record({
  region: fc.constantFrom('a', 'ab', 'b-'),
  here: fc.constantFrom(['a', 'b'], ['ab', 'a']),
  there: fc.constantFrom(['a', 'b'], ['b', 'aab']),
});

test('what is equal or not whatever the tokens are, is so whatever they turn out to be', () => {
  let decided = 0;
  fc.assert(
    fc.property(text, text, world, (left, right, { region: named, here, there }) => {
      const known = areEqual(left, right);
      const filled = (value: string): string =>
        value
          .replaceAll(region, named)
          .replaceAll(zone(0), here[0] ?? '')
          .replaceAll(zone(1), here[1] ?? '')
          .replaceAll(zone(0, 'u.yaml'), there[0] ?? '')
          .replaceAll(zone(1, 'u.yaml'), there[1] ?? '');
      if (known !== undefined && (filled(left) === filled(right)) !== known) throw new Error(`${String(known)}: ${left} and ${right}`);
      if (known !== undefined) decided++;
    }),
    { numRuns: 5000 },
  );
  expect(decided).toBeGreaterThan(500);
});
