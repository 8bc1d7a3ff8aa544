import { expect, test } from 'vitest';
import { engineSupport } from './engine-support.ts';

test.each([
  ['redis', '5.0.6', '2026-01-31T23:59:59Z', 'standard'],
  ['redis', '5.0.6', '2026-02-01', 'extended'],
  ['redis', '5.0.6', '2029-02-01', 'ended'],
  ['redis', '6.x', '2027-01-31', 'standard'],
  ['redis', '6.2', '2027-02-01', 'extended'],
  ['redis', '3.2.10', '2023-08-01', 'ended'],
  ['redis', '7.1', '2026-11-26', 'standard'],
  [undefined, '4.0.10', '2026-11-26', 'extended'],
  ['valkey', '7.2', '2026-11-26', 'unknown'],
  ['memcached', '1.6.22', '2026-11-26', 'unknown'],
  ['redis', undefined, '2026-11-26', 'unknown'],
])('%s %s at %s: %s', (Engine, EngineVersion, now, support) => {
  expect(engineSupport({ Engine, EngineVersion }, new Date(now))).toBe(support);
});
