import { expect, test } from 'vitest';
import { linesOf } from '../../testing/responsibilities.ts';
import { bestVersion, engineSupport } from './engine-support.ts';
import cluster from './responsibilities/db-cluster.ts';
import instance from './responsibilities/db-instance.ts';

test.each([
  ['mysql', '8.0.36', '2026-07-31T23:59:59Z', 'standard'],
  ['mysql', '8.0.36', '2026-08-01', 'extended'],
  ['mysql', '5.7', '2027-02-28', 'extended'],
  ['mysql', '5.7', '2027-03-01', 'ended'],
  ['mysql', '8', '2026-11-26', 'unknown'],
  ['mysql', '9.7.0', '2026-11-26', 'unknown'],
  ['mysql', undefined, '2026-11-26', 'unknown'],
  ['postgres', '13.20', '2026-02-28', 'standard'],
  ['postgres', '13.20', '2026-03-01', 'extended'],
  ['postgres', '10.23', '2026-11-26', 'unknown'],
  ['mariadb', '10.6.23', '2026-08-31', 'standard'],
  ['mariadb', '10.6.23', '2026-09-01', 'ended'],
  ['aurora-mysql', '5.7.mysql_aurora.2.12.5', '2024-10-31', 'standard'],
  ['aurora-mysql', '5.7.mysql_aurora.2.12.5', '2024-11-01', 'extended'],
  ['aurora-mysql', '5.7.mysql_aurora.2.12.5', '2035-01-01', 'extended'],
  ['aurora-mysql', '8.0.mysql_aurora.3.10.0', '2026-11-26', 'standard'],
  ['aurora-postgresql', '16.8', '2026-11-26', 'standard'],
  ['oracle-ee', '19.0.0.0.ru-2024-01.rur-2024-01.r1', '2026-11-26', 'unknown'],
  [undefined, '13.20', '2026-11-26', 'unknown'],
])('%s %s at %s: %s', (Engine, EngineVersion, now, support) => {
  expect(engineSupport({ Engine, EngineVersion }, new Date(now))).toBe(support);
});

const database = { Engine: 'postgres', EngineVersion: '13.20' };
const disabled = { ...database, EngineLifecycleSupport: 'open-source-rds-extended-support-disabled' };

test('a database without extended support has none when standard support has ended', () => {
  expect(engineSupport(disabled, new Date('2026-02-28'))).toBe('standard');
  expect(engineSupport(disabled, new Date('2026-03-01'))).toBe('ended');
});

test.each([
  ['instance', instance],
  ['cluster', cluster],
] as const)('%s: the line follows the days', (name, responsibilities) => {
  const because = (properties: object, now: string): readonly string[] =>
    linesOf(responsibilities, properties, [], now)
      .get('engine.patch')
      ?.because.map((each) => each.shift) ?? [];
  expect(because(database, '2026-02-28')).toEqual([]);
  expect(because(database, '2026-03-01')).toEqual([`rds-db-${name}-past-standard-support`]);
  expect(because(database, '2029-03-01')).toEqual([`rds-db-${name}-support-ended`]);
  expect(because(disabled, '2026-03-01')).toEqual([`rds-db-${name}-support-ended`]);
  expect(because({ ...database, EngineVersion: '99' }, '2029-03-01')).toEqual([]);
});

test.each([
  ['mysql', '2026-11-26', '8.4'],
  ['mysql', '2029-08-01', undefined],
  ['postgres', '2026-11-26', '18'],
  ['oracle-ee', '2026-11-26', undefined],
  [undefined, '2026-11-26', undefined],
])('the best version of %s at %s is %s', (engine, now, version) => expect(bestVersion(engine, new Date(now))).toBe(version));
