import { Hole, Origins } from '@demarc/model';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalPolicy } from './policy.ts';

const choice = (key: string, ...choices: readonly unknown[]): Hole => new Hole('unresolved', key, { choices, key });
const either = (key: string, ...choices: readonly unknown[]): unknown => expect.objectContaining({ key, choices }) as unknown;
const opaque = new Hole('unresolved', 'a parameter', { key: 'P' });
const open = expect.objectContaining({ rest: true, why: 'a parameter', key: 'P' }) as unknown;
const begins = new Hole('unresolved', 'a parameter', { prefix: 'arn:aws:s3:::', present: true });
const statement = (about: object): unknown => {
  const policy = canonicalPolicy({ Statement: [about] }) as { Statement: readonly unknown[] };
  return policy.Statement[0];
};

describe('documents', () => {
  test('one statement is a list of one', () =>
    expect(canonicalPolicy({ Version: '2012-10-17', Id: 'x', Statement: { Sid: 's' } })).toEqual({
      Version: '2012-10-17',
      Id: 'x',
      Statement: [{ Sid: 's' }],
    }));
  test('text is read', () => expect(canonicalPolicy('{"Statement":{"Action":"*"}}')).toEqual({ Statement: [{ Action: ['*'] }] }));
  test.each([['no JSON'], ['[1]'], ['7'], [7], [['x']]])('%j is there, and not known', (text) => {
    const policy = canonicalPolicy(text);
    expect(policy).toBeInstanceOf(Hole);
    expect(policy).toMatchObject({ present: true });
  });
  test('without statements stays without', () => expect(canonicalPolicy({ Version: '2012-10-17' })).toEqual({ Version: '2012-10-17' }));
  test('a hole stays, each choice takes its form', () => {
    expect(canonicalPolicy(opaque)).toBe(opaque);
    expect(canonicalPolicy(undefined)).toBe(undefined);
    expect(canonicalPolicy(choice('C', { Statement: { Action: 'a' } }, undefined, opaque))).toEqual(
      either('C', { Statement: [{ Action: ['a'] }] }, undefined, opaque),
    );
  });
  test('statements that are not known are an open list', () =>
    expect(canonicalPolicy({ Statement: opaque })).toEqual({ Statement: [open] }));
  test('a statement by a condition, a statement that is not known', () => {
    expect(canonicalPolicy({ Statement: [choice('C', { Action: 'a' }, undefined), opaque] })).toEqual({
      Statement: [either('C', { Action: ['a'] }, undefined), opaque],
    });
    expect(canonicalPolicy({ Statement: choice('C', { Action: 'a' }, [{ Action: 'b' }]) })).toEqual({
      Statement: either('C', [{ Action: ['a'] }], [{ Action: ['b'] }]),
    });
  });
});

describe('actions and resources', () => {
  test.each(['Action', 'NotAction', 'Resource', 'NotResource'])('%s is a list', (name) => {
    expect(statement({ [name]: 'x' })).toEqual({ [name]: ['x'] });
    expect(statement({ [name]: ['x', 'y'] })).toEqual({ [name]: ['x', 'y'] });
    expect(statement({ [name]: [] })).toEqual({ [name]: [] });
    expect(statement({ [name]: opaque })).toEqual({ [name]: [open] });
    expect(statement({ [name]: [opaque, 'y'] })).toEqual({ [name]: [opaque, 'y'] });
    expect(statement({ [name]: begins })).toEqual({ [name]: [begins] });
    expect(statement({ [name]: choice('C', 'x', ['y', 'z'], undefined, opaque) })).toEqual({
      [name]: either('C', ['x'], ['y', 'z'], undefined, [open]),
    });
    expect(statement({ [name]: [choice('C', 'x', undefined)] })).toEqual({ [name]: [either('C', 'x', undefined)] });
  });
});

describe('principals', () => {
  test.each(['Principal', 'NotPrincipal'])('%s is a record of lists', (name) => {
    expect(statement({ [name]: '*' })).toEqual({ [name]: { AWS: ['*'] } });
    expect(statement({ [name]: { AWS: '*' } })).toEqual({ [name]: { AWS: ['*'] } });
    expect(statement({ [name]: { AWS: 111111111111, Service: ['a', 'b'] } })).toEqual({
      [name]: { AWS: ['111111111111'], Service: ['a', 'b'] },
    });
    expect(statement({ [name]: { AWS: opaque } })).toEqual({ [name]: { AWS: [open] } });
    expect(statement({ [name]: opaque })).toEqual({ [name]: opaque });
    expect(statement({ [name]: choice('C', '*', { AWS: 'x' }, undefined) })).toEqual({
      [name]: either('C', { AWS: ['*'] }, { AWS: ['x'] }, undefined),
    });
  });
});

describe('conditions', () => {
  const condition = (about: unknown): unknown => (statement({ Condition: about }) as { Condition: unknown }).Condition;
  test('values are lists of strings', () => {
    expect(
      condition({
        Bool: { 'aws:SecureTransport': false },
        NumericLessThan: { 's3:TlsVersion': 1.2 },
        StringEquals: { a: ['x', 'y'], b: 'z' },
      }),
    ).toEqual({
      Bool: { 'aws:SecureTransport': ['false'] },
      NumericLessThan: { 's3:TlsVersion': ['1.2'] },
      StringEquals: { a: ['x', 'y'], b: ['z'] },
    });
  });
  test('holes at every depth', () => {
    expect(condition(opaque)).toBe(opaque);
    expect(condition({ Bool: opaque })).toEqual({ Bool: opaque });
    expect(condition({ Bool: { a: opaque } })).toEqual({ Bool: { a: [open] } });
    expect(condition({ Bool: { a: choice('C', true, ['x'], undefined) } })).toEqual({
      Bool: { a: either('C', ['true'], ['x'], undefined) },
    });
    expect(condition(choice('C', { Bool: { a: true } }, undefined))).toEqual(either('C', { Bool: { a: ['true'] } }, undefined));
  });
  test.each(['x', 7, { Bool: 'x' }])('%j is no condition: there, and not known', (about) => {
    const refused = { why: 'IAM takes an object of operators here', present: true };
    const inside = { Bool: expect.objectContaining({ why: 'IAM takes an object of keys here', present: true }) as unknown };
    expect(condition(about)).toMatchObject(typeof about === 'object' ? inside : refused);
  });
});

test('origins stay, down to the items of lists', () => {
  const origins = new Origins();
  const actions = ['a', 'b'];
  const conditions = { Bool: { a: true } };
  const about = { Action: actions, Condition: conditions };
  const statements = [about];
  const document = { Statement: statements };
  const at = (line: number) => (): { file: string; line: number; column: number } => ({ file: 't', line, column: 1 });
  origins.own(document, at(1));
  origins.member(statements, '0', at(2));
  origins.member(about, 'Action', at(3));
  origins.member(actions, '1', at(4));
  origins.member(conditions.Bool, 'a', at(5));
  const policy = canonicalPolicy(document, origins);
  for (const [path, line] of [
    ['/Statement/0', 2],
    ['/Statement/0/Action/0', 3],
    ['/Statement/0/Action/1', 4],
    ['/Statement/0/Condition/Bool/a', 5],
    ['/Version', 1],
  ] as const)
    expect(origins.at(policy, path), path).toMatchObject({ line });
});

test('what it is given is not changed', () => {
  const given = { Statement: { Action: 'a', Principal: '*', Condition: { Bool: { a: true } } } };
  const before = structuredClone(given);
  canonicalPolicy(given);
  expect(given).toEqual(before);
});

test('law: once more changes nothing, and no word is lost', () => {
  const word = fc.constantFrom<unknown>('w1', 'w2', 'w3', opaque, begins);
  const words = fc.oneof(
    word,
    fc.array(word, { maxLength: 3 }),
    fc.tuple(word, fc.constantFrom<unknown>(undefined, 'w4')).map(([a, b]): unknown => choice('C', a, b)),
  );
  const about = fc.record(
    {
      Action: words,
      Resource: words,
      Principal: fc.oneof(word, fc.record({ AWS: words })),
      Condition: fc.record({ Bool: fc.record({ k: words }) }),
    },
    { requiredKeys: [] },
  );
  const document = fc.record({ Statement: fc.oneof(about, fc.array(about, { maxLength: 3 }), fc.constant<unknown>(opaque)) });
  const wordsIn = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    if (value instanceof Hole) return (value.choices ?? []).flatMap(wordsIn);
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
  };
  fc.assert(
    fc.property(document, (policy) => {
      const once = canonicalPolicy(policy);
      expect(canonicalPolicy(once)).toEqual(once);
      expect(wordsIn(once)).toEqual(wordsIn(policy));
    }),
  );
});
