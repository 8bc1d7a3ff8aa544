import { expect, test } from 'vitest';
import { supportOf, type SupportTable } from './support.ts';

const table = (endsAt: SupportTable['endsAt']): SupportTable => ({
  of: 'things',
  source: 'https://docs.aws.amazon.com/',
  readOn: '2026-11-26',
  endsAt,
  versions: new Map([
    ['3', { standard: undefined }],
    ['2', { standard: '2026-02-28', extended: '2027-02-28' }],
    ['2.9', { standard: '2026-02-28', extended: 'undated' }],
    ['1', { standard: '2026-02-28' }],
  ]),
});

test.each([
  ['2', '2026-02-27T23:59:59Z', 'standard', 'standard'],
  ['2', '2026-02-28T00:00:00Z', 'standard', 'extended'],
  ['2', '2026-02-28T23:59:59Z', 'standard', 'extended'],
  ['2', '2026-03-01T00:00:00Z', 'extended', 'extended'],
  ['2', '2027-02-28T00:00:00Z', 'extended', 'ended'],
  ['2', '2027-03-01T00:00:00Z', 'ended', 'ended'],
  ['2.9', '2099-01-01', 'extended', 'extended'],
  ['2.9.1', '2099-01-01', 'extended', 'extended'],
  ['2.8.1', '2099-01-01', 'ended', 'ended'],
  ['1', '2026-02-28', 'standard', 'ended'],
  ['1', '2026-03-01', 'ended', 'ended'],
  ['3', '2099-01-01', 'standard', 'standard'],
  ['4', '2026-01-01', 'unknown', 'unknown'],
  ['20', '2026-01-01', 'unknown', 'unknown'],
  ['', '2026-01-01', 'unknown', 'unknown'],
  [undefined, '2026-01-01', 'unknown', 'unknown'],
])('%s at %s: %s where support goes through the day, %s where it ends as the day begins', (version, now, through, before) => {
  expect(supportOf(table('end of day'), version, new Date(now))).toBe(through);
  expect(supportOf(table('start of day'), version, new Date(now))).toBe(before);
});

test('of a product without a table nothing is known', () => {
  expect(supportOf(undefined, '1', new Date('2026-01-01'))).toBe('unknown');
});
