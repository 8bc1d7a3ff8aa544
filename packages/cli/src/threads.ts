import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import * as v8 from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { AuditStream } from './audit.ts';
import { portionsOf, type Places, type Portion, type Task } from './portions.ts';

/** Below so much text a second thread costs more than it saves. */
const worthwhile = 3_000_000;
/** Threads besides the first: each takes some 200 MB. */
const most = 3;

/** How many threads besides this one an audit is worth. */
export const threadsFor = ({ characters, files }: Pick<AuditStream, 'characters' | 'files'>): number =>
  characters < worthwhile ? 0 : Math.min(most, availableParallelism() - 1, Math.floor(files.templates / 8));

/** The portions of an audit in the order of its inventories, made by this thread and others. An error of one ends all. */
export async function* portionsOfThreads(task: Task, places: Places, stream: AuditStream, threads: number): AsyncGenerator<Portion> {
  v8.setFlagsFromString('--heap-growing-percent=30'); // each thread has a heap: together they stay within what one may have
  const ready = new Map<number, Portion>();
  const workers = Array.from({ length: threads }, () => startWorker(task, (portion) => void ready.set(portion.index, portion)));
  let next = 0;
  function* inOrder(): Generator<Portion> {
    for (let portion = ready.get(next); portion; portion = ready.get(next)) {
      ready.delete(next++);
      yield portion;
    }
  }
  try {
    for await (const portion of portionsOf(task, places, stream)) {
      ready.set(portion.index, portion);
      await setImmediate(); // lets in what the others have sent
      for (const { failure } of workers) if (failure) throw failure.error;
      yield* inOrder();
    }
    await Promise.all(workers.map(({ ended }) => ended));
    yield* inOrder();
    if (ready.size > 0) throw new Error(`what a thread made of inventory ${next} was lost`); // a gap must not look like the end
  } finally {
    await Promise.all(workers.map(({ worker }) => worker.terminate()));
  }
}

interface Running {
  readonly worker: Worker;
  /** Fulfilled when all that fell to it was sent. */
  readonly ended: Promise<void>;
  failure?: { readonly error: unknown };
}

function startWorker(task: Task, told: (portion: Portion) => void): Running {
  const source = import.meta.url.endsWith('.ts');
  const worker = new Worker(new URL(source ? './audit-worker.ts' : './audit-worker.js', import.meta.url), {
    workerData: task,
    ...(source && { execArgv: ['--conditions=demarc:source'] }),
  });
  const ended = new Promise<void>((resolve, reject) => {
    worker.on('message', told);
    worker.once('error', reject);
    worker.once('messageerror', reject);
    worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a thread of the audit ended with ${code}`))));
  });
  const running: Running = { worker, ended };
  ended.catch((error: unknown) => {
    running.failure = { error };
  });
  return running;
}
