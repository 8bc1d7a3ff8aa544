import { existsSync, readdirSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { listenForTables, type Table } from '@demarc/aws/testing';
import { takeTests, type RecordedTest } from './recorder.ts';

/*
 * Reads the tables of checks without running them: their files are loaded with a recorder in the place of vitest. A mutant of a check is
 * loaded under an address of its own, its table with it.
 */

const services = fileURLToPath(new URL('../../packages/aws/src/services', import.meta.url));
const recorder = new URL('recorder.ts', import.meta.url).href;

/** A check's rule file and its table's. */
export interface CheckFile {
  readonly id: string;
  readonly service: string;
  readonly rule: string;
  readonly table: string;
}

/** What a table's file states. */
export interface Loaded {
  readonly tables: readonly Table[];
  readonly tests: readonly RecordedTest[];
}

/** The checks of a service's folder that have a table. */
export function checkFiles(service: string): CheckFile[] {
  const folder = join(services, service, 'checks');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((file) => ({
      id: `${service}-${basename(file, '.ts')}`,
      service,
      rule: join(folder, file),
      table: join(folder, file.replace(/\.ts$/, '.test.ts')),
    }));
}

/** The folders of services. */
export const serviceFolders = (): string[] =>
  readdirSync(services, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort((a, b) => (a < b ? -1 : 1));

/** Address of a mutant -> its text. */
const sources = new Map<string, string>();
let isHooked = false;

function hook(): void {
  if (isHooked) return;
  isHooked = true;
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'vitest' && context.parentURL !== recorder) return { url: recorder, shortCircuit: true };
      const found = next(specifier, context);
      const mutant = context.parentURL === undefined ? '' : new URL(context.parentURL).search;
      const own = found.url + mutant;
      return mutant !== '' && sources.has(own) ? { ...found, url: own, shortCircuit: true } : found;
    },
    load(url, context, next) {
      const source = sources.get(url);
      return source === undefined ? next(url, context) : { format: 'module-typescript', source, shortCircuit: true };
    },
  });
}

let mutants = 0;

/** Loads a check's table; with a text, that stands in the place of the check's file. */
export async function loadTable(file: CheckFile, text?: string): Promise<Loaded> {
  hook();
  const tables: Table[] = [];
  listenForTables((table) => tables.push(table));
  try {
    takeTests();
    const query = text === undefined ? '' : `?mutant=${++mutants}`;
    if (text !== undefined) sources.set(pathToFileURL(file.rule).href + query, text);
    await import(pathToFileURL(file.table).href + query);
    return { tables, tests: takeTests() };
  } finally {
    listenForTables(undefined);
  }
}
