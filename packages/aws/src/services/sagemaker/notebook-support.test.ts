import { expect, test } from 'vitest';
import { notebookSupport } from './notebook-support.ts';

test.each([
  ['notebook-al2-v3', '2026-06-30T23:59:59Z', 'standard'],
  ['notebook-al2-v3', '2026-07-01', 'ended'],
  ['notebook-al2-v2', '2025-07-01', 'ended'],
  ['notebook-al1-v1', '2026-11-26', 'ended'],
  ['notebook-al2023-v1', '2026-11-26', 'standard'],
  ['notebook-al2023-v2', '2026-11-26', 'unknown'],
  [undefined, '2026-11-26', 'unknown'],
])('%s at %s: %s', (platform, now, support) => {
  expect(notebookSupport(platform, new Date(now))).toBe(support);
});
