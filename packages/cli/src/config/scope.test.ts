import { expect, test } from 'vitest';
import { isWithin } from './scope.ts';

const at = (target: string, isFile = false): Parameters<typeof isWithin>[1] => ({ root: '/p', target, isFile });

test.each([
  [undefined, '/p', true],
  [undefined, '/', true],
  [undefined, '/p/infra', false],
  ['infra/**', '/p/infra', true],
  ['infra/', '/p/infra', false], // means a folder of that name at any depth
  ['/infra/', '/p/infra', true],
  ['infra/net*/a.yaml', '/p/infra', true],
  ['infra/net*/a.yaml', '/p/infra/network', false],
  ['infra/network/a.yaml', '/p/infra', true],
  ['infra/a.yaml', '/p/infra-old', false],
  ['*.yaml', '/p/infra', false],
  ['*.yaml', '/p', true],
])('all that %s can mean lies below %s: %s', (pattern, target, is) => expect(isWithin(pattern, at(target))).toBe(is));
test('a single file is all only for its own path', () => {
  expect(isWithin('infra/a.yaml', at('/p/infra/a.yaml', true))).toBe(true);
  expect(isWithin('infra/*.yaml', at('/p/infra/a.yaml', true))).toBe(false);
  expect(isWithin(undefined, at('/p/infra/a.yaml', true))).toBe(false);
});
