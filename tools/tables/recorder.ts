import { expect } from 'vitest';

/*
 * Stands in the place of `vitest` where tables are read outside of a test run: tests are kept, not run. What a table's file asks of vitest is
 * here, with its meaning; anything else is a missing export, which the loader tells.
 */

/** A test as its file states it. */
export interface RecordedTest {
  readonly name: string;
  readonly run: () => unknown;
}

let recorded: RecordedTest[] = [];

/** The tests since the last call. */
export function takeTests(): readonly RecordedTest[] {
  const taken = recorded;
  recorded = [];
  return taken;
}

const record = (name: string, run: () => unknown): void => void recorded.push({ name, run });
const each =
  (rows: readonly unknown[]) =>
  (name: string, run: (...given: unknown[]) => unknown): void => {
    for (const row of rows) record(name, () => (Array.isArray(row) ? run(...(row as readonly unknown[])) : run(row))); // just tested
  };

export const test = Object.assign(record, { each });
export const it = test;
export const describe = (_name: string, run: () => void): void => run();
export { expect };
