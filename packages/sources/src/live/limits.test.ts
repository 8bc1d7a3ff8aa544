import { expect, test } from 'vitest';
import { limitOf, limits } from './limits.ts';

test('operations that share a limit share a family', () => {
  expect(limitOf('Lambda', 'ListTags').family).toBe(limitOf('Lambda', 'ListFunctions').family);
  expect(limitOf('Lambda', 'GetPolicy').family).not.toBe(limitOf('Lambda', 'ListFunctions').family);
  expect(limitOf('EC2', 'DescribeVpcs').family).not.toBe(limitOf('EC2', 'DescribeSubnets').family);
  expect(limitOf('Account', 'ListRegions').limit.perSecond).toBeGreaterThan(0);
});

test('a limit with a page says when it was read', () => {
  for (const { source } of Object.values(limits).flat()) expect(source.page === undefined).toBe(source.read === undefined);
});
