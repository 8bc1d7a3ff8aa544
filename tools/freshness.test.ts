import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { datedTables } from '@demarc/aws';
import { aged, ageInDays, dayOf, maxAgeDays } from './freshness/age.ts';

const table = (of: string, readOn: string) => ({ of, source: 'https://docs.aws.amazon.com/', readOn });

test.each([
  ['2026-11-26', 0],
  ['2027-02-24', 90],
  ['2027-02-25', 91],
  ['2026-11-25', -1],
])('on %s a table of 26 November 2026 is %i days old', (on, age) => {
  expect(ageInDays(table('a', '2026-11-26'), on)).toBe(age);
});

test('the oldest comes first, and is old only after the last day', () => {
  const tables = [table('new', '2026-11-27'), table('old', '2026-11-25'), table('due', '2026-11-26')];
  expect(aged(tables, '2027-02-24').map(({ table: { of }, age, isOld }) => [of, age, isOld])).toEqual([
    ['old', maxAgeDays + 1, true],
    ['due', maxAgeDays, false],
    ['new', maxAgeDays - 1, false],
  ]);
});

test.each([
  [[], '2026-11-26'],
  [['--on', '2027-01-31'], '2027-01-31'],
  [['--on', '2027-02-31'], undefined],
  [['--on', '2027'], undefined],
  [['--on'], undefined],
  [['2027-01-31'], undefined],
  [['--on', '2027-01-31', 'more'], undefined],
])('%j is the day %s', (args, day) => {
  expect(dayOf(args, new Date('2026-11-26T23:00:00Z'))).toBe(day);
});

const days = datedTables.map(({ readOn }) => readOn).toSorted();
const run = (...args: string[]) =>
  spawnSync(process.execPath, ['--conditions=demarc:source', resolve(import.meta.dirname, 'freshness.ts'), ...args], { encoding: 'utf8' });

test('the tool lists every table, and fails when one is old', () => {
  const fresh = run('--on', days.at(-1) ?? '');
  expect(fresh.stdout.split('\n').filter((line) => line.startsWith('ok'))).toHaveLength(datedTables.length);
  expect(fresh.status).toBe(0);
  const old = run('--on', '2099-01-01');
  expect(old.stdout.split('\n').filter((line) => line.startsWith('old'))).toHaveLength(datedTables.length);
  expect(old.status).toBe(1);
  expect(run('--on', 'soon').status).toBe(2);
});
