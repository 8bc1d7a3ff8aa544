import { expect, test } from 'vitest';
import { isInExtendedSupport, supportHasEnded } from './engine-support.ts';

test.each([
  ['3.6.0', '2026-03-30T23:59:59Z', false, false],
  ['3.6.0', '2026-03-31', true, false],
  ['3.6.0', '2029-03-30', true, false],
  ['3.6.0', '2029-03-31', false, true],
  ['5.0.0', '2029-03-31', false, false],
  ['99.0', '2029-03-31', false, false],
  [undefined, '2029-03-31', false, false],
])('%s at %s: extended %s, ended %s', (version, now, extended, ended) => {
  expect(isInExtendedSupport(version, new Date(now))).toBe(extended);
  expect(supportHasEnded(version, new Date(now))).toBe(ended);
});
