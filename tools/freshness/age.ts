import type { DatedTable } from '@demarc/aws';

/** A table older than this is to be read again (days). */
export const maxAgeDays = 90;

const msOfDay = 24 * 60 * 60 * 1000;

/** How many whole days lie between the reading of a table and a day (ISO 8601); negative where the table is from the future. */
export const ageInDays = ({ readOn }: DatedTable, on: string): number => Math.floor((Date.parse(on) - Date.parse(readOn)) / msOfDay);

/** The tables, oldest first, with their ages, and whether each is to be read again. */
export function aged(tables: readonly DatedTable[], on: string): readonly { table: DatedTable; age: number; isOld: boolean }[] {
  return tables
    .map((table) => {
      const age = ageInDays(table, on);
      return { table, age, isOld: age > maxAgeDays };
    })
    .toSorted((a, b) => b.age - a.age);
}

/** The day that `--on` names, or today; `undefined` where it is not a day. */
export function dayOf(args: readonly string[], today: Date): string | undefined {
  if (args.length === 0) return today.toISOString().slice(0, 10);
  const [flag, day] = args;
  if (flag !== '--on' || day === undefined || args.length !== 2) return undefined;
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day ? day : undefined;
}
