import { expect, test } from 'vitest';
import { supportOf } from '../../support.ts';
import { neptuneVersions } from './engine-support.ts';

test.each([
  ['1.2.1.0', '2026-12-04T23:59:59Z', 'standard'],
  ['1.2.1.0', '2026-12-05', 'ended'],
  ['1.4.6.1', '2027-03-07', 'ended'],
  ['1.4.6.3', '2027-03-07', 'standard'],
  ['1.4.6.4', '2026-11-26', 'unknown'],
  ['1.4.9.0', '2026-11-26', 'unknown'],
  ['1.1.0.0', '2026-11-26', 'ended'],
  [undefined, '2026-11-26', 'unknown'],
])('%s at %s: %s', (version, now, support) => {
  expect(supportOf(neptuneVersions, version, new Date(now))).toBe(support);
});
