import type { Check, Owner } from '@demarc/model';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { invented, shiftWhen, type InventedResource, type InventedType } from '../testing/assessments.ts';
import { addressOf } from '../places.ts';
import { diffOf, isEmpty, type Diff, type Side } from './diff.ts';
import { sentenceOfDiff } from './words.ts';

const type = 'AWS::Test::Thing';
// A line that moves, one that only widens, one that moves twice.
const shifts: InventedType['shifts'] = {
  'os.guest': [shiftWhen('mine', 'customer', ({ Mine }) => Mine === true)],
  'app.code': [shiftWhen('wide', 'customer', ({ Wide }) => Wide === true), shiftWhen('wider', 'customer', ({ Wider }) => Wider === true)],
  'crypto.keys': [shiftWhen('half', 'shared', ({ Mine }) => Mine === true), shiftWhen('whole', 'customer', ({ Wide }) => Wide === true)],
};
const types: InventedType[] = [{ type, owners: { 'app.code': 'customer', 'engine.patch': 'n/a' }, shifts }];
const base = { type, title: 'It is closed', risk: 'Anyone can open it', severity: 'high', domain: 'app.code', why: 'So it is.' } as const;
const checks: Check[] = [
  { ...base, id: 'thing-closed', failing: (properties) => openPorts(properties).map((port) => `${port} is open`) },
  {
    ...base,
    id: 'thing-family',
    members: { 'thing-a': { port: 'a' }, 'thing-b': { port: 'b' } },
    failing: (properties, member) => openPorts(properties).includes((member as { port: string }).port) && 'is open', // the member above
  },
];
const openPorts = (properties: unknown): readonly string[] => (properties as { Open?: readonly string[] }).Open ?? []; // what the tests make

const side = (resources: readonly Omit<InventedResource, 'type'>[]): Side => ({
  assessments: [
    invented(
      resources.map((each) => ({ ...each, type })),
      types,
      { checks },
    ),
  ],
  identity: (resource) => `${resource.location?.file}#${addressOf(resource)}`,
});
const one = (properties: object): Side => side([{ name: 'It', properties }]);
const moves = ({ moved }: Diff): string[] => moved.map(({ domain, from, to }) => `${domain}: ${from} -> ${to}`);
const verdicts = ({ verdicts: found }: Diff): string[] => found.map(({ check, change }) => `${check} ${change}`);

describe('duties', () => {
  test('move, by a setting that has two values', () => {
    const found = diffOf(one({}), one({ Mine: true }));
    expect(moves(found)).toEqual(['os.guest: aws -> customer', 'crypto.keys: aws -> shared']);
    expect(found.moved[0]).toMatchObject({
      says: 'mine holds.',
      toYou: true,
      settings: [{ path: 'Mine', before: 'not set', after: 'true' }],
    });
  });
  test('move back, and it is told what held before', () => {
    const found = diffOf(one({ Mine: true }), one({}));
    expect(found.moved[0]).toMatchObject({
      says: 'No longer so: mine holds.',
      toYou: false,
      settings: [{ before: 'true', after: 'not set' }],
    });
  });
  test('grow where the owner stays', () => {
    const found = diffOf(one({ Wide: true }), one({ Wide: true, Wider: true }));
    expect(moves(found)).toEqual([]);
    expect(found.grew.map(({ domain, says }) => `${domain} ${says}`)).toEqual(['app.code wider holds.']);
    expect(found.grew[0]?.settings.map(({ path }) => path)).toEqual(['Wider']);
  });
});

describe('verdicts', () => {
  test('new and mended', () => {
    expect(verdicts(diffOf(one({}), one({ Open: ['a'] })))).toEqual(['thing-a new', 'thing-closed new']);
    expect(verdicts(diffOf(one({ Open: ['a'] }), one({})))).toEqual(['thing-a mended', 'thing-closed mended']);
  });
  test('a further problem of a fail, and a further member of a family', () => {
    expect(verdicts(diffOf(one({ Open: ['a'] }), one({ Open: ['a', 'b'] })))).toEqual(['thing-b new', 'thing-closed worse']);
    expect(verdicts(diffOf(one({ Open: ['a', 'b'] }), one({ Open: ['b'] })))).toEqual(['thing-a mended', 'thing-closed better']);
  });
  test('of a new resource only what asks for something', () => {
    expect(verdicts(diffOf(side([]), one({ Open: ['b'] })))).toEqual(['thing-b new', 'thing-closed new']);
    expect(verdicts(diffOf(side([]), one({})))).toEqual([]);
  });
});

test('a resource of another type is another resource', () => {
  const other: Side = { ...one({}), assessments: [invented([{ type: 'AWS::Test::Other', name: 'It' }], [])] };
  const found = diffOf(one({}), other);
  expect([found.appeared.length, found.gone.length, found.compared]).toEqual([1, 1, 0]);
});

// Laws, over any two states.
const properties = fc.record(
  { Mine: fc.boolean(), Wide: fc.boolean(), Wider: fc.boolean(), Open: fc.subarray(['a', 'b', 'c']) },
  { requiredKeys: [] },
);
const state = fc
  .uniqueArray(fc.record({ name: fc.constantFrom('A', 'B', 'C', 'D'), properties }), { selector: ({ name }) => name, maxLength: 4 })
  .map(side);
const runs = { numRuns: 150 };

describe('laws', () => {
  test('nothing moves between equal states', () =>
    fc.assert(
      fc.property(state, (x) => {
        const found = diffOf(x, x);
        expect(isEmpty(found)).toBe(true);
        expect(sentenceOfDiff(found)).toContain('Nothing moved');
      }),
      runs,
    ));

  test('a shift and its inverse cancel: the way back is the opposite', () =>
    fc.assert(
      fc.property(state, state, (x, y) => {
        const [there, back] = [diffOf(x, y), diffOf(y, x)];
        const duty = ({ resource, domain }: { resource: { identity: string }; domain: string }): string => `${resource.identity} ${domain}`;
        expect(back.moved.map((each) => `${duty(each)} ${each.to} ${each.from}`)).toEqual(
          there.moved.map((each) => `${duty(each)} ${each.from} ${each.to}`),
        );
        expect(back.grew.map(duty)).toEqual(there.shrank.map(duty));
        expect(back.shrank.map(duty)).toEqual(there.grew.map(duty));
        expect(back.appeared).toEqual(there.gone);
        const verdict =
          (from: 'from' | 'to', to: 'from' | 'to') =>
          (each: Diff['verdicts'][number]): string =>
            `${each.resource.identity} ${each.check} ${each[from]} ${each[to]}`;
        expect(back.verdicts.map(verdict('to', 'from')).sort()).toEqual(there.verdicts.map(verdict('from', 'to')).sort());
      }),
      runs,
    ));

  test('it is all that there is: applied to the owners before, it gives those after', () =>
    fc.assert(
      fc.property(state, state, (x, y) => {
        const found = diffOf(x, y);
        const owners = (of: Side): Map<string, Owner | 'undetermined'> =>
          new Map(
            of.assessments.flatMap(({ cells, inventory }) =>
              cells.flatMap((cell) => {
                const resource = inventory.get(cell.resource);
                return resource ? [[`${of.identity(resource)} ${cell.domain}`, cell.owner] as const] : [];
              }),
            ),
          );
        const applied = owners(x);
        for (const { resource, domain, from, to } of found.moved) {
          expect(applied.get(`${resource.identity} ${domain}`)).toBe(from);
          applied.set(`${resource.identity} ${domain}`, to);
        }
        const isOf = (id: string, list: Diff['gone']): boolean => list.some(({ identity }) => id.startsWith(`${identity} `));
        const left = [...applied].filter(([id]) => !isOf(id, found.gone));
        const expected = [...owners(y)].filter(([id]) => !isOf(id, found.appeared));
        expect(new Map(left)).toEqual(new Map(expected));
      }),
      runs,
    ));
});
