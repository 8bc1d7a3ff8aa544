import { expect, test } from 'vitest';
import { dayNamed } from './day.ts';

test.each([
  ['2026-11-26', '2026-11-26'],
  ['2028-02-29', '2028-02-29'],
  [undefined, '2027-01-02'],
  ['2026-02-30', undefined],
  ['2026-13-01', undefined],
  ['26.11.2026', undefined],
  ['2026-11-26T00:00:00Z', undefined],
  ['', undefined],
])('%s is the day %s', (text, day) => expect(dayNamed(text, new Date('2027-01-02T03:04:05Z'))).toBe(day));
