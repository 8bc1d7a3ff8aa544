import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { equivalents, type Equivalent } from './mutate/equivalent.ts';
import { mutantsOf, type Mutant } from './mutate/mutants.ts';
import type { Outcome, Task } from './mutate/worker.ts';
import { checkFiles, serviceFolders } from './tables/load.ts';

/*
 * Makes small mistakes in the checks, one at a time, and runs the check's own table: a mistake that no row notices is a row that is missing.
 * Exit 1 when fewer than the asked share is noticed. Usage:
 *
 *   npm run mutate -- s3 [ec2-instance-requires-imdsv2 …]
 */

const root = fileURLToPath(new URL('..', import.meta.url));
/** The share that has to be noticed. */
const asked = 0.95;
/** A mutant that runs longer never ends: that is noticed, too. */
const patience = 30_000;

const words = process.argv.slice(2);
const files = serviceFolders()
  .flatMap(checkFiles)
  .filter(({ id, service }) => words.length === 0 || words.includes(service) || words.includes(id));
if (files.length === 0) {
  process.stderr.write(`mutate: no service or check is called ${words.join(', ')}\n  for example: npm run mutate -- s3\n`);
  process.exit(2);
}

let worker: Worker | undefined;

/** Runs a task; a worker that does not answer in time is ended. */
function run(task: Task): Promise<Outcome> {
  const own = (worker ??= new Worker(new URL('mutate/worker.ts', import.meta.url)));
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      forget();
      worker = undefined;
      void own.terminate().then(() => resolve({ noticed: 'it never ends' }));
    }, patience);
    const answered = (outcome: Outcome): void => {
      forget();
      resolve(outcome);
    };
    const broken = (error: unknown): void => {
      forget();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    const forget = (): void => {
      clearTimeout(timer);
      own.off('message', answered).off('error', broken);
    };
    own.on('message', answered).on('error', broken);
    own.postMessage(task); // oxlint-disable-line unicorn/require-post-message-target-origin -- a thread has no origin
  });
}

const excuseFor = (id: string, source: string, { before, after, line }: Mutant): Equivalent | undefined =>
  equivalents.find(
    (each) =>
      each.check === id && each.before === before && each.after === after && source.split('\n')[line - 1]?.includes(each.line) === true,
  );
const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

let [all, noticed, excused] = [0, 0, 0];
const used = new Set<Equivalent>();
for (const file of files) {
  const own = await run({ file });
  if (own.noticed !== undefined) throw new Error(`${file.id} fails without any mutant: ${own.noticed}`);
  const source = readFileSync(file.rule, 'utf8');
  for (const mutant of mutantsOf(file.rule, source)) {
    const excuse = excuseFor(file.id, source, mutant);
    if (excuse) {
      excused++;
      used.add(excuse);
      continue;
    }
    all++;
    if ((await run({ file, mutant })).noticed !== undefined) noticed++;
    else
      process.stdout.write(
        `survives: ${relative(root, file.rule)}:${mutant.line}  ${inOneLine(mutant.before)}  ->  ${inOneLine(mutant.after)}\n`,
      );
  }
}
await worker?.terminate();

const idle = equivalents.filter((each) => !used.has(each) && files.some(({ id }) => id === each.check));
for (const { check, before } of idle)
  process.stdout.write(`no such mutant any more: ${check}: ${inOneLine(before)} (tools/mutate/equivalent.ts)\n`);
const share = all === 0 ? 1 : noticed / all;
process.stdout.write(
  `${noticed} of ${all} mutants of ${files.length} checks are noticed: ${(share * 100).toFixed(1)}% (asked: ${asked * 100}%); ${excused} are equivalent\n`,
);
if (share < asked || idle.length > 0) process.exitCode = 1;
