import { expect, test } from 'vitest';
import type { CoverageStatus } from './coverage.ts';
import { Inventory } from './inventory.ts';

const inventory = (...regions: readonly (readonly [string | undefined, CoverageStatus])[]): Inventory =>
  new Inventory({
    resources: [],
    coverage: regions.map(([region, status]) => ({ account: '1', region, type: 'T', status, reason: `${region} ${status}` })),
  });

test('of an account all is read when all its Regions were', () => {
  expect(inventory(['a', 'read'], ['b', 'read']).open('T', '1')).toBeUndefined();
  expect(inventory(['a', 'read'], ['b', 'denied'], ['c', 'read']).open('T', '1')?.why).toContain('b denied');
  expect(inventory(['a', 'read']).open('T', '2')).toBeDefined();
});

test('a row of the whole account goes before those of its Regions', () => {
  const some = inventory(['a', 'read'], [undefined, 'skipped']);
  expect(some.open('T', '1')?.why).toContain('skipped');
  expect(some.open('T', '1', 'a')).toBeUndefined();
  expect(some.open('T', '1', 'b')?.why).toContain('skipped');
});
