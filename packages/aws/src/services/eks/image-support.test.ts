import { expect, test } from 'vitest';
import { nodeImageSupport, systemOfKind } from './image-support.ts';

test.each([
  ['AL2_x86_64', '2025-11-26T23:59:59Z', 'standard'],
  ['AL2_x86_64_GPU', '2025-11-27', 'ended'],
  ['AL2_ARM_64', '2026-11-26', 'ended'],
  ['AL2023_x86_64_STANDARD', '2026-11-26', 'standard'],
  ['AL2023_x86_64_STANDARD', '2029-07-01', 'ended'],
  ['WINDOWS_CORE_2019_x86_64', '2029-01-10', 'ended'],
  ['WINDOWS_FULL_2022_x86_64', '2026-11-26', 'standard'],
  ['BOTTLEROCKET_x86_64', '2026-11-26', 'unknown'],
  ['CUSTOM', '2026-11-26', 'unknown'],
  [undefined, '2026-11-26', 'unknown'],
])('%s at %s: %s', (kind, now, support) => {
  expect(nodeImageSupport(kind, new Date(now))).toBe(support);
});

test.each([
  ['BOTTLEROCKET_ARM_64_FIPS', 'bottlerocket', undefined],
  ['WINDOWS_FULL_2025_x86_64', 'windows_server', '2025'],
  ['AL2023_x86_64_NVIDIA', 'amazon_linux', '2023'],
])('%s holds %s %s', (kind, system, version) => expect(systemOfKind(kind)).toEqual({ system, version }));
