import { expect, test } from 'vitest';
import { systemSupport } from './operating-systems.ts';

test.each([
  ['amazon_linux', '2', '2026-06-30T23:59:59Z', 'standard'],
  ['amazon_linux', '2', '2026-07-01', 'ended'],
  ['amazon_linux', '2023', '2026-11-26', 'standard'],
  ['amazon_linux', '1', '2024-01-01', 'ended'],
  ['ubuntu', '20.04', '2025-05-31', 'standard'],
  ['ubuntu', '20.04', '2025-06-01', 'extended'],
  ['ubuntu', '24.04', '2026-11-26', 'standard'],
  ['ubuntu', '22.04', '2027-06-01T23:59:59Z', 'standard'],
  ['ubuntu', '22.04', '2027-06-02', 'extended'],
  ['ubuntu', '26.04', '2026-11-26', 'unknown'],
  ['windows_server', '2012', '2026-10-13', 'extended'],
  ['windows_server', '2012', '2026-10-14', 'ended'],
  ['windows_server', '2016', '2027-01-12', 'standard'],
  ['windows_server', '2016', '2027-01-13', 'ended'],
  ['debian', '12', '2026-11-26', 'unknown'],
  [undefined, undefined, '2026-11-26', 'unknown'],
])('%s %s at %s: %s', (system, version, now, support) => {
  expect(systemSupport(system, version, new Date(now))).toBe(support);
});
