import type { Rule } from '@demarc/model';
import type { AnyRow } from './world.ts';

/** A check's table as its file states it: the rule, and its rows by their names. */
export interface Table {
  readonly rule: Rule;
  readonly rows: readonly (readonly [name: string, row: AnyRow])[];
}

let listener: ((table: Table) => void) | undefined;

/** Whoever wants to read tables besides running them (the generator of the pages) is told of each as its file is loaded. */
export function listenForTables(listen: ((table: Table) => void) | undefined): void {
  listener = listen;
}

/** `table()` tells of itself before it makes its tests. */
export const announceTable = (table: Table): void => listener?.(table);
