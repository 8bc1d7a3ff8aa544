import { expect, test } from 'vitest';
import { imageSupport } from './image-support.ts';

test.each([
  ['ECS_AL2', '2026-06-30', 'standard'],
  ['ECS_AL2', '2026-07-01', 'ended'],
  ['EKS_AL2_NVIDIA', '2025-11-26', 'standard'],
  ['EKS_AL2_NVIDIA', '2025-11-27', 'ended'],
  ['EKS_AL2023', '2026-11-26', 'standard'],
  ['ECS_AL2023', '2026-11-26', 'standard'],
  ['ECS_AL1', '2026-11-26', 'ended'],
  ['ECS_BOTTLEROCKET', '2026-11-26', 'unknown'],
  [undefined, '2026-11-26', 'unknown'],
])('%s at %s: %s', (imageType, now, support) => {
  expect(imageSupport(imageType, new Date(now))).toBe(support);
});
