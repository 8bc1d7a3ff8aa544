import { expect, test } from 'vitest';
import { jobSupport } from './version-support.ts';

test.each([
  ['glueetl', '0.9', '2026-11-26', 'ended'],
  ['glueetl', '2.0', '2024-01-30T23:59:59Z', 'standard'],
  ['glueetl', '2.0', '2024-01-31', 'ended'],
  ['gluestreaming', '3.0', '2026-11-26', 'standard'],
  ['glueetl', '5.0', '2026-11-26', 'standard'],
  ['glueetl', '6.0', '2026-11-26', 'unknown'],
  ['glueetl', undefined, '2026-11-26', 'unknown'],
  ['pythonshell', '1.0', '2026-03-30', 'standard'],
  ['pythonshell', '1.0', '2026-11-26', 'ended'],
  ['pythonshell', '2.0', '2026-11-26', 'unknown'],
  [undefined, '1.0', '2026-11-26', 'ended'],
])('a %s job of %s at %s: %s', (Name, GlueVersion, now, support) => {
  expect(jobSupport({ Command: { Name }, GlueVersion, Role: 'role' }, new Date(now))).toBe(support);
});
