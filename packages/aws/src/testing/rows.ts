/** The rows of the tables for those who read them without running them: generators of pages, the mutation of checks. Free of vitest. */
export { listenForTables, type Table } from './collector.ts';
export { commandOf, fixOf, mendedRow } from './mending.ts';
export { optionsOf, self, worldOf, type AnyRow, type Other } from './world.ts';
