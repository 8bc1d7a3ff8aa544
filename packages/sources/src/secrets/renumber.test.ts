import { Hole, marker, Origins, type Resource } from '@demarc/model';
import { expect, test } from 'vitest';
import { Renumbering } from './renumber.ts';

const secret = (number: number): string => marker({ place: 'environment variable', length: 9, found: undefined, number });
const resource = (properties: object, more: Partial<Resource> = {}): Resource => ({
  key: 'k',
  type: 'AWS::Lambda::Function',
  names: [],
  addresses: [],
  holes: false,
  properties,
  ...more,
});

test('each group goes on where those before it end, wherever a marker stands', () => {
  const numbers = new Renumbering();
  const [first] = numbers.group([resource({ Variables: { A: secret(1), B: secret(2), C: secret(1) } })]);
  expect(first?.properties).toEqual({ Variables: { A: secret(1), B: secret(2), C: secret(1) } });
  expect(numbers.group([resource({ Plain: 'x' })])[0]?.properties).toEqual({ Plain: 'x' });
  const hole = new Hole('unresolved', `reads ${secret(2)}`, { choices: [secret(1), true] });
  const [other] = numbers.group([
    resource(
      { List: [`a ${secret(1)} b ${secret(2)}`], hole },
      { tags: { app: secret(1) }, names: [secret(2)], observed: { Seen: secret(3) } },
    ),
  ]);
  expect(other).toMatchObject({
    properties: { List: [`a ${secret(3)} b ${secret(4)}`], hole: { why: `reads ${secret(4)}`, choices: [secret(3), true] } },
    tags: { app: secret(3) },
    names: [secret(4)],
    observed: { Seen: secret(5) },
  });
  expect(numbers.group([resource({ A: secret(1) })])[0]?.properties).toEqual({ A: secret(6) });
});

test('what is numbered anew keeps its origin, and what holds no marker is the same object', () => {
  const origins = new Origins();
  const properties = { Environment: { Variables: { A: secret(1) } }, Tags: [{ Key: 'a', Value: 'b' }] };
  origins.own(properties.Environment, () => ({ call: 'lambda:ListFunctions', at: '2026-11-26T09:00:00Z' }));
  const numbers = new Renumbering();
  numbers.group([resource({ A: secret(1) })]);
  const [changed] = numbers.group([resource(properties, { origins })]);
  expect(changed?.properties).toMatchObject({ Environment: { Variables: { A: secret(2) } } });
  expect(origins.at(changed?.properties, '/Environment/Variables/A')).toMatchObject({ call: 'lambda:ListFunctions' });
  expect(changed?.properties).toHaveProperty('Tags', properties.Tags);
});
