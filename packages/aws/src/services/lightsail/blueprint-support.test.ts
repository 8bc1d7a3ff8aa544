import { expect, test } from 'vitest';
import { blueprintSupport } from './blueprint-support.ts';

test.each([
  ['amazon_linux_2', '2026-06-30', 'standard'],
  ['amazon_linux_2', '2026-07-01', 'ended'],
  ['amazon_linux_2023', '2026-11-26', 'standard'],
  ['ubuntu_20_04', '2026-11-26', 'extended'],
  ['ubuntu_24_04', '2026-11-26', 'standard'],
  ['ubuntu_26_04', '2026-11-26', 'unknown'],
  ['windows_server_2012', '2026-11-26', 'ended'],
  ['windows_server_2016_sql_2016_express', '2026-11-26', 'standard'],
  ['wordpress', '2026-11-26', 'unknown'],
  ['amazon_linux_2x', '2026-11-26', 'unknown'],
  [undefined, '2026-11-26', 'unknown'],
])('%s at %s: %s', (blueprint, now, support) => {
  expect(blueprintSupport(blueprint, new Date(now))).toBe(support);
});
