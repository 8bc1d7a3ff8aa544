import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { loadTable, type CheckFile } from '../tables/load.ts';
import { mutated, type Mutant } from './mutants.ts';

/*
 * Runs the table of a check with a mutant in the check's place, as often as it is told; a thread of its own, so that one that never ends can be
 * ended.
 */

/** One run: without a mutant the check as it is, which must pass. */
export interface Task {
  readonly file: CheckFile;
  readonly mutant?: Mutant | undefined;
}
/** The first test that noticed; none where nothing did. */
export interface Outcome {
  readonly noticed?: string | undefined;
}

parentPort?.on('message', (task: Task) => {
  void run(task).then((outcome) => parentPort?.postMessage(outcome)); // oxlint-disable-line unicorn/require-post-message-target-origin -- a thread has no origin
});

async function run({ file, mutant }: Task): Promise<Outcome> {
  try {
    const text = mutant && mutated(readFileSync(file.rule, 'utf8'), mutant);
    const { tests } = await loadTable(file, text);
    for (const { name, run: test } of tests)
      try {
        await test();
      } catch (error) {
        return { noticed: `${name}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}` };
      }
    return {};
  } catch (error) {
    return { noticed: `its file cannot be loaded: ${String(error)}` };
  }
}
