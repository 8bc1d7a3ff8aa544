import { expect, test } from 'vitest';
import { fargateSupport } from './platform-support.ts';

test.each([
  ['1.4.0', '2026-11-26', 'standard'],
  ['1.3.0', '2026-06-30T23:59:59Z', 'standard'],
  ['1.3.0', '2026-07-01', 'ended'],
  ['1.0.0', '2026-11-26', 'unknown'],
  ['LATEST', '2026-11-26', 'unknown'],
  [undefined, '2026-11-26', 'unknown'],
])('%s at %s: %s', (version, now, support) => {
  expect(fargateSupport(version, new Date(now))).toBe(support);
});
