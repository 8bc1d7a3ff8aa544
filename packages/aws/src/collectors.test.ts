import { expect, test } from 'vitest';
import { actionsOf, Answer, part } from './collector.ts';
import { collectors } from './collectors.generated.ts';
import { Hole } from '@demarc/model';

const all = await Promise.all(Object.entries(collectors).map(async ([id, load]) => [id, await load()] as const));

test('every type is read by one collector', () => {
  const types = all.flatMap(([, { types: own }]) => own);
  expect(types.filter((type, index) => types.indexOf(type) !== index)).toEqual([]);
});

for (const [id, { calls, costs }] of all)
  test(`${id} calls only what reads, and says how often`, () => {
    for (const [operation, { action }] of Object.entries(calls)) {
      expect(operation).toMatch(/^(?:Get|List|Describe|BatchGet|Lookup|Search|Select)[A-Z]/);
      for (const each of [action].flat()) expect(each).toMatch(/^[a-z0-9-]+:(?:Get|List|Describe|BatchGet|Lookup|Search|Select)\w+$/);
    }
    expect(costs.fixed).toBeGreaterThan(0);
  });

test('no permission gives a way to data', () => {
  // The content of objects, and the link to a function's code.
  expect(actionsOf(all.map(([, each]) => each)).filter((action) => /^(?:s3:GetObject|lambda:GetFunction)$/.test(action))).toEqual([]);
});

test('a part of an answer is a value, nothing, or what is not known', () => {
  const hole = new Hole('not-collected', 'denied');
  const told = (value: { readonly a: number } | Hole | undefined): unknown => part(new Answer(value, 's3:X', 'now'), ({ a }) => a).value;
  expect([told({ a: 1 }), told(undefined), told(hole)]).toEqual([1, undefined, hole]);
});
