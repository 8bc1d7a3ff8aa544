import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadAllKnowledge } from '@demarc/aws';
import { version } from '@demarc/cli';
import { responsibilityDocument } from './data/document.ts';
import { dayNamed } from './sources/day.ts';

/*
 * The whole model of responsibility as one file of data, usable without the program; docs/data.md says how.
 *
 *   npm run data [-- --out dist/responsibilities.json] [--on 2026-11-26]
 */

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist/responsibilities.json' }, on: { type: 'string' } } });
const on = dayNamed(values.on, new Date());
if (on === undefined) {
  process.stderr.write(`data: ${values.on} is no day; write it as 2026-11-26\n`);
  process.exit(2);
}
const { responsibilities } = await loadAllKnowledge();
const document = responsibilityDocument(responsibilities.values(), { version, on });
mkdirSync(dirname(resolve(values.out)), { recursive: true });
writeFileSync(values.out, `${JSON.stringify(document, undefined, 1)}\n`);
const cells = document.types.flatMap((type) => type.cells);
const shifts = cells.flatMap((cell) => cell.shifts);
process.stdout.write(`${document.types.length} types, ${cells.length} cells, ${shifts.length} shifts: ${values.out}\n`);
