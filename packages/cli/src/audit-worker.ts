import { parentPort, workerData } from 'node:worker_threads';
import { Places, portionsOf, type Task } from './portions.ts';

/*
 * A thread of a large audit: opens the target as the first thread does, makes the inventories that fall to it, and sends what is kept of each.
 */
const task = workerData as Task; // given by the thread that started this one
for await (const portion of portionsOf(task, new Places(task.next)))
  parentPort?.postMessage(
    portion,
    (portion.lines ?? []).map(({ buffer }) => buffer),
  );
