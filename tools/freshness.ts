import { datedTables } from '@demarc/aws';
import { aged, dayOf, maxAgeDays } from './freshness/age.ts';

/*
 * AWS moves the days on which its support of versions ends: each table of them says when it was read, and is to be read again in time.
 *
 *   npm run freshness [-- --on <YYYY-MM-DD>]      exit 1 when a table is older than 90 days, 2 when the arguments are wrong
 */

const on = dayOf(process.argv.slice(2), new Date());
if (on === undefined) {
  process.stderr.write('usage: npm run freshness [-- --on <YYYY-MM-DD>]\n');
  process.exit(2);
}
const tables = aged(datedTables, on);
for (const { table, age, isOld } of tables)
  process.stdout.write(`${isOld ? 'old' : 'ok '} ${String(age).padStart(4)} days  ${table.of} (read ${table.readOn})  ${table.source}\n`);
const old = tables.filter(({ isOld }) => isOld).length;
process.stdout.write(`${tables.length} tables on ${on}, ${old} older than ${maxAgeDays} days\n`);
if (old > 0) {
  process.stdout.write('next: read the pages again, correct the figures, and write the new day beside them\n');
  process.exitCode = 1;
}
