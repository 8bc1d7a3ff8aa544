import { expect, test } from 'vitest';
import { ShapeReader } from './shape.ts';

const reader = new ShapeReader([
  ['Rule', { Name: 's!', Not: '0', Sizes: '{[i' }],
  ['Filter', { Prefix: 's' }],
]);

function read(code: string): unknown {
  return reader.properties({ P: code }, { readOnly: false }).get('P');
}

test('codes', () => {
  expect(read('s')).toEqual({ shape: { kind: 'string' }, required: false, readOnly: false });
  expect(read('n!')).toEqual({ shape: { kind: 'number' }, required: true, readOnly: false });
  expect(read('[{b')).toMatchObject({ shape: { kind: 'list', of: { kind: 'map', of: { kind: 'boolean' } } } });
  expect(read('(j|[p|i)!')).toMatchObject({
    shape: { kind: 'union', of: [{ kind: 'json' }, { kind: 'list', of: { kind: 'policy' } }, { kind: 'integer' }] },
    required: true,
  });
  expect(read('1')).toMatchObject({ shape: { kind: 'object', definition: { name: 'Filter' } } });
  expect(read('[t')).toMatchObject({ shape: { of: { definition: { name: 'Tag' } } } });
});

test('a definition that nests itself is the same definition', () => {
  const rule = reader.properties({ P: '0' }, { readOnly: false }).get('P')?.shape;
  if (rule?.kind !== 'object') throw new Error('no object');
  const inner = rule.definition.properties.get('Not')?.shape;
  expect(inner?.kind === 'object' && inner.definition).toBe(rule.definition);
});

test.each(['', '!', 'x', 's!!', 'ss', '[', '{', '(', '(s', '(s|', '(s|)', '(s)s', '2', '-1', '0x'])('%j is no code', (code) => {
  expect(() => read(code)).toThrow(`no shape has the code ${JSON.stringify(code)}`);
});
