import { checks as author, Inventory, assess, type Assessment, type Diagnostic, type Resource } from '@demarc/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ProjectWaiver } from './config.ts';
import { Waivers } from './waivers.ts';

interface Invented {
  readonly types: { readonly T: { readonly on?: boolean | undefined } };
  readonly observed: object;
  readonly domain: string;
}
const { check } = author<Invented>();
const words = { title: 'On', risk: 'Off', severity: 'high', domain: 'd', why: 'why' } as const;
const asked = ['a', 'b'].map((id) => ({ ...check('T', { ...words, failing: ({ on }) => on !== true && 'off' }), id }));

const resource = (file: string, name: string, on: boolean): Resource => ({
  key: `${file}#${name}`,
  type: 'T',
  properties: { on },
  names: [],
  addresses: [name],
  holes: false,
  location: { file },
});
const held = (waivers: readonly ProjectWaiver[]): Waivers =>
  new Waivers(waivers, {
    by: 'demarc.yaml',
    now: new Date('2026-11-26'),
    below: (file) => file,
    asked: new Set(['a', 'b']),
    looksAt: () => true,
  });
const assessed = (resources: readonly Resource[], waivers: Waivers, diagnostics: readonly Diagnostic[] = []): Assessment => {
  const inventory = new Inventory({ resources, diagnostics, kind: 'code', assume: () => 'read' });
  const made = assess(
    inventory,
    { checks: asked, responsibilities: new Map(), acceptances: waivers.acceptances },
    { now: new Date('2026-11-26') },
  );
  waivers.saw(made);
  return made;
};

const some = fc.record(
  {
    check: fc.constantFrom('a', 'b'),
    resource: fc.constantFrom('R1', 'R2', 'R*', 'S'),
    file: fc.constantFrom('f1', 'f2', '*'),
    expires: fc.constantFrom('2026-11-01', '2026-12-01', '2028-01-01'),
  },
  { requiredKeys: ['check', 'expires'] },
);
const waiver = some.map((made): ProjectWaiver => ({
  ...made,
  ids: new Set([made.check]),
  reason: 'r',
  owner: 'o',
  location: { file: 'demarc.yaml', line: 1, column: 1 },
}));
const group = fc.uniqueArray(fc.constantFrom('R1', 'R2', 'R3'), { maxLength: 3 });
const groups = fc.array(fc.tuple(fc.constantFrom('f1', 'f2', 'f3'), group, fc.boolean()), { maxLength: 4 });

test('whoever sees the inventories, one thread or two, in whatever order: the same is told', () =>
  fc.assert(
    fc.property(fc.array(waiver, { maxLength: 4 }), groups, fc.infiniteStream(fc.boolean()), (waivers, inventories, toSecond) => {
      const [alone, first, second, sum] = [held(waivers), held(waivers), held(waivers), held(waivers)];
      const portions = inventories.map(([file, names, on]) => {
        const resources = names.map((name) => resource(file, name, on));
        assessed(resources, alone);
        const other = toSecond.next().value === true ? second : first;
        assessed(resources, other);
        return structuredClone(other.drain());
      });
      for (const portion of portions.reverse()) sum.merge(portion);
      expect(sum.told()).toEqual(alone.told());
    }),
    { numRuns: 200 },
  ));

test('every fail is accepted, was accepted once, or neither, as the waivers say', () =>
  fc.assert(
    fc.property(fc.array(waiver, { maxLength: 4 }), group, (waivers, names) => {
      const { findings } = assessed(
        names.map((name) => resource('f1', name, false)),
        held(waivers),
      );
      for (const finding of findings) {
        const meant = waivers.filter(
          ({ check: id, resource: word, file }) =>
            id === finding.check &&
            (word === undefined || word === 'R*' || finding.resource === `f1#${word}`) &&
            (file === undefined || file === '*' || file === 'f1'),
        );
        const holding = meant.filter(({ expires }) => expires >= '2026-11-26').map(({ expires }) => expires);
        expect(finding.waiver?.expires).toBe(holding.sort().at(-1));
        expect(finding.expiredWaiver?.expires).toBe(
          holding.length > 0
            ? undefined
            : meant
                .map(({ expires }) => expires)
                .sort()
                .at(-1),
        );
      }
    }),
    { numRuns: 200 },
  ));

test('where something could not be read, nobody says that a waiver accepts nothing', () => {
  const made = (): Waivers =>
    held([{ check: 'a', ids: new Set(['a']), resource: 'S', reason: 'r', owner: 'o', expires: '2028-01-01', location: { file: 'x' } }]);
  const [whole, broken] = [made(), made()];
  assessed([resource('f1', 'R1', false)], whole);
  assessed([resource('f1', 'R1', false)], broken, [{ severity: 'error', code: 'x', message: 'x' }]);
  expect(whole.told().map(({ code }) => code)).toEqual(['waiver-idle']);
  expect(broken.told()).toEqual([]);
});
