import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { audit } from '@demarc/cli';

/*
 * How sharp the verdicts are: per check over a folder of templates, how many were decided, and how many not, by reason. The kept table may
 * not grow worse unnoticed.
 *
 *   npm run decided -- <folder>            compares with the kept table; exit 1 when a check decides less
 *   npm run decided -- <folder> --write    writes it anew
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const kept = join(root, 'test/decided.json');

interface Row {
  pass: number;
  fail: number;
  readonly unknown: Record<string, number>;
}
interface Table {
  readonly note: string;
  readonly resources: number;
  readonly decided: string;
  readonly checks: Record<string, Row>;
}

/** The verdicts of all checks over a folder of templates. */
async function table(folder: string): Promise<Table> {
  const { assessments, sums } = await audit({ target: resolve(folder), cwd: root, now: new Date('2026-11-26') });
  const rows = new Map<string, Row>();
  for (const { findings } of assessments)
    for (const { check, verdict, unknown } of findings) {
      const row = rows.get(check) ?? { pass: 0, fail: 0, unknown: {} };
      rows.set(check, row);
      if (verdict === 'unknown') {
        const reason = unknown?.reason ?? 'unresolved';
        row.unknown[reason] = (row.unknown[reason] ?? 0) + 1;
      } else row[verdict]++;
    }
  const checks = Object.fromEntries([...rows].sort(([a], [b]) => (a < b ? -1 : 1)));
  const decided = Object.values(checks).reduce((sum, { pass, fail }) => sum + pass + fail, 0);
  const asked = decided + Object.values(checks).reduce((sum, row) => sum + open(row), 0);
  return {
    note: 'Verdicts of each check over the public templates of aws-cloudformation/aws-cloudformation-templates (97 of them), without parameter values. Questions that only a live account can answer are not counted.',
    resources: sums.coverage.resources,
    decided: `${((100 * decided) / Math.max(asked, 1)).toFixed(1)}%`,
    checks,
  };
}

/** Questions without an answer that the template should have given. */
const open = (row: Row): number =>
  Object.entries(row.unknown).reduce((sum, [reason, count]) => (reason === 'live-only' ? sum : sum + count), 0);

const [folder, write] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('usage: npm run decided -- <folder of templates> [--write]\n');
  process.exit(2);
}
const now = await table(folder);
process.stdout.write(
  `${now.resources} resources below ${relative(process.cwd(), folder) || folder}, ${now.decided} of the verdicts are decided\n`,
);
if (write === '--write') {
  writeFileSync(kept, `${JSON.stringify(now, undefined, 2)}\n`);
  process.stdout.write(`wrote ${relative(root, kept)}\n`);
} else {
  const before = JSON.parse(readFileSync(kept, 'utf8')) as Table; // the file that --write wrote
  const worse = Object.entries(now.checks).filter(
    ([id, row]) => open(row) > open(before.checks[id] ?? { pass: 0, fail: 0, unknown: { new: open(row) } }),
  );
  const changed = Object.entries(now.checks).filter(([id, row]) => JSON.stringify(row) !== JSON.stringify(before.checks[id]));
  for (const [id, row] of worse) process.stdout.write(`worse: ${id} leaves ${open(row)} open, before ${open(before.checks[id] ?? row)}\n`);
  if (worse.length === 0 && changed.length > 0)
    process.stdout.write(`changed, not worse: ${changed.map(([id]) => id).join(', ')}; keep it with --write\n`);
  if (worse.length > 0) process.exitCode = 1;
}
