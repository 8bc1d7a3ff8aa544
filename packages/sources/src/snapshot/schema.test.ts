import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Decoder } from './decode.ts';
import type { Manifest } from './format.ts';
import { inventory } from './test-inventories.ts';
import { inFolder, saved } from './test-kit.ts';
import { readCoverageRow, readDiagnosticRow, readManifest, readOriginRow, readResourceRow } from './validate.ts';

const schema = JSON.parse(readFileSync(join(import.meta.dirname, 'snapshot-1.schema.json'), 'utf8')) as object; // the published schema
const ajv = formats.default(new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true }));
ajv.addSchema(schema, 'snapshot');
const readers = {
  manifest: readManifest,
  resourceRow: readResourceRow,
  coverageRow: readCoverageRow,
  originRow: readOriginRow,
  diagnosticRow: readDiagnosticRow,
} as const;
const names = Object.keys(readers) as (keyof typeof readers)[]; // its own names
const fits = (name: string, value: unknown): boolean => ajv.validate(`snapshot#/$defs/${name}`, value);
const isRead = (name: keyof typeof readers, value: unknown): boolean => 'value' in readers[name](value);

/** Every row of a snapshot of these inventories, by what it is. */
const rowsOf = (inventories: Parameters<typeof saved>[1]): Promise<readonly (readonly [keyof typeof readers, unknown])[]> =>
  inFolder(async (folder) => {
    const snapshot = join(folder, 'snap');
    await saved(snapshot, inventories, 'interrupted');
    const manifest = JSON.parse(readFileSync(join(snapshot, 'manifest.json'), 'utf8')) as Manifest; // just written
    const lines = (file: string): unknown[] =>
      gunzipSync(readFileSync(join(snapshot, file)))
        .toString()
        .split('\n')
        .slice(0, -1)
        .map((line): unknown => JSON.parse(line));
    const found: (readonly [keyof typeof readers, unknown])[] = [['manifest', manifest]];
    for (const { resources, coverage, origins, diagnostics } of manifest.accounts.flatMap(({ portions }) => portions)) {
      for (const row of lines(resources.file)) found.push(['resourceRow', row]);
      for (const row of lines(coverage.file)) found.push(['coverageRow', row]);
      for (const row of origins ? lines(origins.file) : []) found.push(['originRow', row]);
      for (const row of diagnostics ? lines(diagnostics.file) : []) found.push(['diagnosticRow', row]);
    }
    return found;
  });

/** A value with one mistake at a place that the numbers choose. */
function spoilt(value: unknown, [first = 0, ...rest]: readonly number[], junk: unknown): unknown {
  if (typeof value !== 'object' || value === null) return junk;
  const entries: [string, unknown][] = Object.entries(value);
  const at = first % (entries.length + 2);
  if (at === entries.length || entries.length === 0) return Array.isArray(value) ? [...value, junk] : { ...value, other: junk };
  const [name, part] = entries[at % entries.length] ?? ['', undefined];
  const changed =
    at > entries.length || rest.length === 0
      ? entries.filter((_, index) => index !== at % entries.length)
      : entries.map(([each, own]) => [each, each === name ? spoilt(part, rest, junk) : own] as const);
  return Array.isArray(value) ? changed.map(([, own]) => own) : Object.fromEntries(changed);
}

/** What becomes of a row that fits, and of which the parts may not fit together: a resource, or a refusal in words. */
function decoded(row: unknown): string {
  const read = readResourceRow(structuredClone(row));
  if ('problem' in read) return read.problem;
  try {
    const resource = new Decoder([{ call: 's3:ListBuckets', at: '2026-11-24T09:14:00Z' }]).resource(read.value);
    return typeof resource.properties === 'object' ? 'a resource' : 'no resource';
  } catch (error) {
    return error instanceof Error ? error.constructor.name : String(error);
  }
}

const junk = fc.oneof(
  fc.constantFrom(null, true, '', 'read', '/properties/a', '/x', -1, 1.5, 0, [], {}, 'accounts/../../x.ndjson.gz', '2026-02-30T00:00:00Z'),
  fc.string(),
);

test('what is written fits the published schema, and what does not fit is not read', async () => {
  const seen = { fits: 0, not: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.array(inventory, { minLength: 1, maxLength: 2 }),
      fc.array(fc.tuple(fc.array(fc.nat(30), { minLength: 1, maxLength: 6 }), junk), { minLength: 3, maxLength: 3 }),
      async (inventories, mistakes) => {
        for (const [name, row] of await rowsOf(inventories)) {
          expect(ajv.validate(`snapshot#/$defs/${name}`, row), ajv.errorsText()).toBe(true);
          expect(readers[name](row)).toHaveProperty('value');
          for (const [path, other] of mistakes) {
            const mistaken = spoilt(row, path, other);
            const isFitting = fits(name, mistaken);
            if (name === 'manifest' && isFitting && JSON.stringify(mistaken) === JSON.stringify(row)) continue;
            seen[isFitting ? 'fits' : 'not']++;
            expect([name, mistaken, isRead(name, mistaken)]).toEqual([name, mistaken, isFitting]);
            if (name === 'resourceRow' && isFitting) expect(decoded(mistaken)).toMatch(/^(?:a resource|RangeError)$/);
          }
        }
      },
    ),
    { numRuns: 60 },
  );
  expect(Math.min(seen.fits, seen.not)).toBeGreaterThan(50);
});

test('the examples of the documentation fit', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../../docs/snapshot.md'), 'utf8');
  const examples = [...text.matchAll(/```json\n(.*?)```/gs)].map(([, json = '']): unknown => JSON.parse(json));
  for (const [index, name] of (['manifest', 'resourceRow', 'coverageRow'] as const).entries()) {
    expect(ajv.validate(`snapshot#/$defs/${name}`, examples[index]), ajv.errorsText()).toBe(true);
    expect(readers[name](examples[index])).toHaveProperty('value');
  }
});

test('the schema itself is one, and has a definition for every kind of row', () => {
  expect(ajv.validateSchema(schema)).toBe(true);
  expect(Object.keys((schema as { $defs: object }).$defs)).toEqual(expect.arrayContaining(names)); // the published schema
  expect(fits('manifest', {})).toBe(false);
});
