import { expect, test } from 'vitest';
import { supportOf } from '../../support.ts';
import { kafkaVersions } from './version-support.ts';

test.each([
  ['3.7.x', '2026-09-01T23:59:59Z', 'standard'],
  ['3.7.x.kraft', '2026-09-02', 'ended'],
  ['3.8.x', '2026-11-26', 'standard'],
  ['2.8.2.tiered', '2025-01-14', 'standard'],
  ['2.8.1', '2025-01-14', 'ended'],
  ['5.0.x', '2026-11-26', 'unknown'],
])('%s at %s: %s', (version, now, support) => {
  expect(supportOf(kafkaVersions, version, new Date(now))).toBe(support);
});
