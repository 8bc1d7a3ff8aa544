import { Hole, Origins } from '@demarc/model';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Default } from './defaults.ts';
import { fillDefaults } from './fill.ts';

const row = (path: string, value: unknown, more: Partial<Default> = {}): Default => ({
  path,
  value,
  says: `${path} by default`,
  source: 'https://aws',
  ...more,
});
const fill = (properties: object, ...rows: readonly Default[]): object => fillDefaults(properties, rows);
const choice = (key: string, ...choices: readonly unknown[]): Hole => new Hole('unresolved', key, { choices, key });
const either = (key: string, ...choices: readonly unknown[]): unknown => expect.objectContaining({ key, choices }) as unknown;
const opaque = new Hole('unresolved', 'a parameter');

describe('what is absent', () => {
  test('is filled, at any depth of a block that is not given', () => {
    expect(fill({}, row('A', 1))).toEqual({ A: 1 });
    expect(fill({}, row('A.B.C', 1))).toEqual({ A: { B: { C: 1 } } });
  });
  test('stays absent inside a block that is given', () => expect(fill({ A: {} }, row('A.B', 1))).toEqual({ A: {} }));
  test('is filled inside a block that is given where that holds there', () => {
    const inside = row('A.B', 1, { insideBlock: true });
    expect(fill({ A: {} }, inside)).toEqual({ A: { B: 1 } });
    expect(fill({}, inside)).toEqual({});
    expect(fill({ A: {} }, row('A.B.C', 1, { insideBlock: true }))).toEqual({ A: {} });
  });
  test('is filled in a block that another row filled where that holds there', () => {
    expect(fill({}, row('A.B', 1), row('A.C', 2, { insideBlock: true }))).toEqual({ A: { B: 1, C: 2 } });
  });
  test('is filled in every item of a list', () => {
    const inside = row('L[].E.X', true, { insideBlock: true });
    expect(fill({ L: [{ E: {} }, { E: { X: false } }, {}, choice('C', { E: {} }, undefined)] }, inside)).toEqual({
      L: [{ E: { X: true } }, { E: { X: false } }, {}, either('C', { E: { X: true } }, undefined)],
    });
    expect(fill({}, inside)).toEqual({});
    expect(fill({ L: opaque }, inside)).toEqual({ L: opaque });
  });
});

describe('what is there', () => {
  test.each([[0], [false], [''], [[]], [{}], [opaque], [null]])('%j stays', (value) => {
    const properties = { A: value };
    expect(fill(properties, row('A', 1))).toBe(properties);
  });
  test('is no block to fill when it is something else', () => {
    for (const value of ['text', 7, [1], opaque]) expect(fill({ A: value }, row('A.B', 1, { insideBlock: true }))).toEqual({ A: value });
  });
});

describe('a choice', () => {
  test('is filled where it is absent', () => expect(fill({ A: choice('C', 5, undefined) }, row('A', 1))).toEqual({ A: either('C', 5, 1) }));
  test('of blocks is filled in each as it stands', () => {
    expect(fill({ A: choice('C', { B: 5 }, undefined, {}) }, row('A.B', 1))).toEqual({ A: either('C', { B: 5 }, { B: 1 }, {}) });
    expect(fill({ A: choice('C', { B: 5 }, undefined, {}) }, row('A.B', 1, { insideBlock: true }))).toEqual({
      A: either('C', { B: 5 }, undefined, { B: 1 }),
    });
  });
  test('below another choice, too', () => {
    expect(fill({ A: choice('C', choice('D', undefined, 5), 6) }, row('A', 1))).toEqual({ A: either('C', either('D', 1, 5), 6) });
  });
  test('that is never absent stays the same object', () => {
    const properties = { A: choice('C', 5, 6) };
    expect(fill(properties, row('A', 1))).toBe(properties);
  });
});

describe('what depends on the account', () => {
  const depends = { on: 'the switch', choices: ['on', 'off'] };
  test('becomes a hole that only a live account can fill, one for all that depend on it', () => {
    const filled = fill({}, row('A', undefined, { depends }), row('B', undefined, { depends })) as { A: Hole; B: Hole };
    expect(filled.A).toMatchObject({ reason: 'live-only', choices: ['on', 'off'], key: 'the switch' });
    expect(filled.A.why).toContain('the switch');
    expect(filled.B.key).toBe(filled.A.key);
  });
  test('and on the resource itself is a hole of its own', () => {
    const each = row('A', undefined, { depends: { ...depends, each: true } });
    const [one, other] = [fill({}, each), fill({}, each)] as [{ A: Hole }, { A: Hole }];
    expect(one.A.key).not.toBe(other.A.key);
  });
});

describe('what something else may decide', () => {
  const unlessOther = row('A', 1, { unless: ['Other'] });
  test('is not filled where that is given', () => {
    for (const other of ['x', {}, new Hole('unresolved', 'given', { present: true })])
      expect(fill({ Other: other }, unlessOther)).toEqual({ Other: other });
  });
  test('is filled where it is absent', () => expect(fill({}, unlessOther)).toEqual({ A: 1 }));
  test('is filled where it is absent in a choice', () => {
    const other = choice('C', 'x', undefined);
    expect(fill({ Other: other }, unlessOther)).toEqual({ Other: other, A: either('C', undefined, 1) });
  });
  test('may be filled where nobody knows whether that is given', () => {
    expect(fill({ Other: opaque }, unlessOther)).toEqual({
      Other: opaque,
      A: expect.objectContaining({ why: 'a parameter', choices: undefined }),
    });
  });
  test('with several of them: any one decides', () => {
    const unlessAny = row('A', 1, { unless: ['Other', 'Third'] });
    expect(fill({ Third: 'x' }, unlessAny)).toEqual({ Third: 'x' });
    const [other, third] = [choice('C', 'x', undefined), choice('D', 'y', undefined)];
    expect(fill({ Other: other, Third: third }, unlessAny)).toEqual({
      Other: other,
      Third: third,
      A: either('D', undefined, either('C', undefined, 1)),
    });
  });
});

describe('a list that is empty', () => {
  const element = { rule: 'default' };
  const also = row('L', [element], { alsoEmpty: true });
  const [a, b] = [{ rule: 'a' }, { rule: 'b' }];
  test('is as good as none', () => {
    expect(fill({}, also)).toEqual({ L: [element] });
    expect(fill({ L: [] }, also)).toEqual({ L: [element] });
    expect(fill({ L: choice('C', [], [a]) }, also)).toEqual({ L: either('C', [element], [a]) });
  });
  test('is what it says in a source that says so', () => {
    expect(fillDefaults({ L: [] }, [also], undefined, { emptyMeansNone: true })).toEqual({ L: [] });
    expect(fillDefaults({}, [also], undefined, { emptyMeansNone: true })).toEqual({ L: [element] });
  });
  test('under some conditions has the default under these', () => {
    expect(fill({ L: [choice('C', a, undefined)] }, also)).toEqual({ L: [either('C', a, undefined), either('C', undefined, element)] });
    expect(fill({ L: [choice('C', a, undefined), choice('D', undefined, b)] }, also)).toEqual({
      L: [either('C', a, undefined), either('D', undefined, b), either('D', either('C', undefined, element), undefined)],
    });
  });
  test('under no decision has no default', () => {
    const list = [choice('C', a, undefined), choice('C', undefined, b)];
    const properties = { L: list };
    expect(fill(properties, also)).toBe(properties);
  });
  test('never is one with an element that is surely there, or with an open end', () => {
    for (const list of [[a], [a, choice('C', b, undefined)], [opaque], [new Hole('not-collected', 'more', { rest: true })]]) {
      const properties = { L: list };
      expect(fill(properties, also)).toBe(properties);
    }
  });
});

describe('origins', () => {
  test('say that a value is a default, since when and by which page', () => {
    const origins = new Origins();
    const filled = fillDefaults({}, [row('A', 1, { since: '2023-01-05' })], origins);
    expect(origins.at(filled, '/A')).toEqual({ default: 'A by default', source: 'https://aws', since: '2023-01-05' });
  });
  test('of what was there stay', () => {
    const origins = new Origins();
    const block = { B: 5 };
    const properties = { A: block, L: [] };
    origins.own(properties, () => ({ file: 't', line: 1, column: 1 }));
    origins.member(block, 'B', () => ({ file: 't', line: 2, column: 1 }));
    const filled = fillDefaults(properties, [row('A.C', 1, { insideBlock: true }), row('L', ['x'], { alsoEmpty: true })], origins);
    expect(origins.at(filled, '/A/B')).toMatchObject({ line: 2 });
    expect(origins.at(filled, '/A')).toMatchObject({ line: 1 });
    expect(origins.at(filled, '/A/C')).toMatchObject({ default: 'A.C by default' });
    expect(origins.at(filled, '/L/0')).toMatchObject({ default: 'L by default' });
  });
});

test('law: nothing that is there is lost, and filling twice changes nothing', () => {
  const element = { rule: 'default' };
  const rows = [
    row('A', 1),
    row('B.C', 2),
    row('B.D', 3, { insideBlock: true }),
    row('L', [element], { alsoEmpty: true }),
    row('L[].X', 4, { insideBlock: true }),
    row('U', 5, { unless: ['A', 'V'] }),
    row('H', undefined, { depends: { on: 'the switch', choices: [true, false] } }),
  ];
  const scalar = fc.constantFrom<unknown>(undefined, 0, 'x', opaque, choice('C', 9, undefined));
  const block = fc.constantFrom<unknown>(undefined, {}, { C: 7 }, opaque, choice('C', { D: 8 }, undefined), choice('D', {}, undefined));
  const item = fc.constantFrom<unknown>(
    { rule: 'a' },
    choice('C', { rule: 'b' }, undefined),
    choice('D', undefined, { rule: 'c', X: 1 }),
    opaque,
  );
  const list = fc.oneof(fc.constantFrom<unknown>(undefined, opaque, choice('C', [], undefined)), fc.array(item, { maxLength: 3 }));
  fc.assert(
    fc.property(fc.record({ A: scalar, B: block, L: list, V: scalar, H: scalar }), (properties) => {
      const once = fillDefaults(properties, rows) as Readonly<Record<string, unknown>>;
      expect(fillDefaults(once, rows)).toEqual(once);
      for (const [name, value] of Object.entries(properties))
        if (value !== undefined && !(value instanceof Hole) && typeof value !== 'object') expect(once[name]).toBe(value);
      if (Array.isArray(properties.L) && properties.L.length > 0) expect(once['L']).toHaveProperty('length');
    }),
  );
});
