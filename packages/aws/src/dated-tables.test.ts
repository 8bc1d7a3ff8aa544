import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { datedTables, supportTables } from './dated-tables.ts';

const isDay = (text: string): boolean => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().slice(0, 10) === text;

test('each table has a name of its own, a page and the day of the reading', () => {
  expect(new Set(datedTables.map(({ of }) => of)).size).toBe(datedTables.length);
  expect(
    datedTables.filter(
      ({ source, readOn }) => !/^https:\/\/(?:docs\.aws\.amazon\.com|ubuntu\.com|learn\.microsoft\.com)\//.test(source) || !isDay(readOn),
    ),
  ).toEqual([]);
});

test.each(supportTables.map((table) => [table.of, table] as const))(
  '%s: each day is a day, and extended support follows standard',
  (_of, table) => {
    expect(table.versions.size).toBeGreaterThan(0);
    for (const [version, { standard, extended }] of table.versions) {
      if (standard !== undefined) expect(isDay(standard), version).toBe(true);
      if (extended === undefined || extended === 'undated') continue;
      expect(isDay(extended), version).toBe(true);
      expect(standard !== undefined && standard < extended, version).toBe(true);
    }
  },
);

test.each(supportTables.map((table) => [table.of, table] as const))('%s: newest first', (_of, table) => {
  const byEngine = Map.groupBy(table.versions, ([version]) => version.replace(/[\d.]+$/, ''));
  for (const versions of byEngine.values()) {
    const names = versions.map(([version]) => version);
    expect(names).toEqual(names.toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true })));
  }
});

test('no table is forgotten', async () => {
  const services = fileURLToPath(new URL('services', import.meta.url));
  const paths = readdirSync(services, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /(?:-support|runtimes|operating-systems)\.ts$/.test(path),
  );
  const modules = await Promise.all(
    paths.map(async (path) => Object.values((await import(/* @vite-ignore */ `${services}/${path}`)) as object)),
  );
  const found = modules.flat().flatMap((value: unknown) => (value instanceof Map ? [...(value.values() as Iterable<unknown>)] : [value]));
  const tables = found.filter((value) => typeof value === 'object' && value !== null && 'readOn' in value);
  expect(tables.length).toBeGreaterThan(0);
  expect(tables.filter((table) => !supportTables.some((listed) => listed === table))).toEqual([]);
});
