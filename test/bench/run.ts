import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../tools/bundle.ts';
import { conditionsTemplate, fullTemplate, plainTemplate } from './templates.ts';
import { checksPerSecond } from './evaluation.ts';

/*
 * The bench: whole processes of the bundle, cold, several runs each, the median; and the engine alone. Figures of one machine compare with
 * each other and with nothing else: quote the ratio to an empty Node process.
 *
 *   npm run bench [-- folder-of-templates]
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'packages/demarc/bin/demarc.js');
const runs = 7;

interface Row {
  readonly name: string;
  readonly seconds: number;
  readonly megabytes: number | undefined;
  readonly target: string;
}

/** Seconds and peak memory of a command, the median of several runs after one that warms the file cache. */
function measure(name: string, args: readonly string[], target: string, times = runs): Row {
  const timer = existsSync('/usr/bin/time');
  const seconds: number[] = [];
  const memory: number[] = [];
  for (let run = 0; run <= times; run++) {
    const start = process.hrtime.bigint();
    const command = timer ? ['/usr/bin/time', '-f', '%M', process.execPath, ...args] : [process.execPath, ...args];
    const { stderr } = spawnSync(command[0] ?? '', command.slice(1), {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      env: { ...process.env, DEMARC_BUNDLE: '1' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (run === 0) continue;
    seconds.push(Number(process.hrtime.bigint() - start) / 1e9);
    const kilobytes = Number(stderr.trim().split('\n').at(-1));
    if (Number.isFinite(kilobytes)) memory.push(kilobytes / 1024);
  }
  return { name, seconds: median(seconds), megabytes: memory.length > 0 ? median(memory) : undefined, target };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const { files, bytes } = await bundle();
const folder = mkdtempSync(join(tmpdir(), 'demarc-bench-'));
try {
  const small = join(folder, 'small.json');
  const large = join(folder, 'large.json');
  const conditions = join(folder, 'conditions.json');
  const many = join(folder, 'many');
  writeFileSync(small, plainTemplate(45 * 1024));
  writeFileSync(large, plainTemplate(1024 * 1024));
  writeFileSync(conditions, conditionsTemplate(60));
  mkdirSync(many);
  for (let index = 0; index < 200; index++) writeFileSync(join(many, `t${index}.json`), fullTemplate());
  const rows: Row[] = [
    measure('empty Node process', ['-e', '0'], ''),
    measure('demarc --help', [bin, '--help'], 'within 2x of empty'),
    measure('who AWS::Lambda::Function', [bin, 'who', 'AWS::Lambda::Function'], 'below 0.15 s'),
    measure('audit, template of 45 KB', [bin, 'audit', small, '--json'], 'below 0.4 s, 120 MB'),
    measure('audit, template of 1 MB', [bin, 'audit', large, '--json'], 'below 0.7 s'),
    measure('audit, 60 conditions', [bin, 'audit', conditions, '--json'], 'below 0.5 s'),
    measure('audit --demo', [bin, 'audit', '--demo', '--json'], ''),
    measure(
      'audit, 100,000 resources in 200 templates',
      [bin, 'audit', many, '--output', `ndjson=${join(folder, 'out.ndjson')}`, '--fail-on', 'none'],
      'below 10 s, 600 MB',
      1,
    ),
  ];
  const real = process.argv[2];
  if (real !== undefined) rows.push(measure(`audit ${real}`, [bin, 'audit', real, '--json'], 'below 2 s', 5));
  const empty = rows[0]?.seconds ?? 1;
  const width = Math.max(...rows.map(({ name }) => name.length));
  process.stdout.write(`Node ${process.version}, bundle of ${files} files, ${Math.round(bytes / 1024)} KB\n`);
  for (const { name, seconds, megabytes, target } of rows)
    process.stdout.write(
      `${name.padEnd(width)}  ${seconds.toFixed(3).padStart(7)} s  ${(seconds / empty).toFixed(1).padStart(6)}x  ${megabytes === undefined ? '' : `${Math.round(megabytes).toString().padStart(5)} MB`}  ${target}\n`,
    );
  for (const { name, perSecond } of await checksPerSecond())
    process.stdout.write(
      `${name.padEnd(width)}  ${Math.round(perSecond).toLocaleString('en')} check x resource a second  above 1,000,000\n`,
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
