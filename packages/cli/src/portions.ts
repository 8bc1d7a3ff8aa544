import type { Diagnostic } from '@demarc/model';
import {
  AuditScreen,
  Counter,
  outputFormats,
  type Counted,
  type Include,
  type Look,
  type ScreenFrame,
  type ScreenPortion,
} from '@demarc/report';
import { auditStream, type AuditOptions, type AuditStream } from './audit.ts';
import type { WaiverNotes } from './config/waivers.ts';

/** What an audit of code is asked for: plain data. Whoever looks at an account speaks to it and tells of it in one thread. */
type CodeOptions = Omit<AuditOptions, 'share' | 'live' | 'onAccount'>;

/** The same without what is for an account alone, functions among it, which no other thread can be given. */
export function codeOptions(asked: AuditOptions): CodeOptions {
  const { share: _, live: __, onAccount: ___, ...options } = asked;
  return options;
}

/** A part of an audit that another thread can make: plain data. */
export interface Task {
  readonly options: CodeOptions;
  readonly include: Include;
  /** What a screen is to be told of; without it the sums alone. */
  readonly screen?: { readonly frame: ScreenFrame; readonly look: Look } | undefined;
  /** Whether lines of NDJSON are wanted. */
  readonly lines: boolean;
  /** The place of the next inventory to be made, shared by all threads. */
  readonly next: SharedArrayBuffer;
}

/** What an audit keeps of one inventory: plain data. */
export interface Portion {
  /** Its place among all inventories. */
  readonly index: number;
  readonly told: ScreenPortion | Counted;
  readonly diagnostics: readonly Diagnostic[];
  /** What became of the project's waivers. */
  readonly waivers?: WaiverNotes | undefined;
  /** Its lines of NDJSON, in UTF-8, in pieces: those of a large inventory together are longer than a string can be. */
  readonly lines?: readonly Uint8Array<ArrayBuffer>[] | undefined;
}

/** Hands out the places of inventories, each once among all threads. */
export class Places {
  readonly #next: Int32Array;
  /** The place that was handed out last. */
  last = -1;

  constructor(next: SharedArrayBuffer) {
    this.#next = new Int32Array(next);
  }

  readonly take = (): number => {
    this.last = Atomics.add(this.#next, 0, 1);
    return this.last;
  };
}

/** The portions of the inventories that fall to this thread, in ascending order; `stream` is the task's own, where it is open already. */
export async function* portionsOf(task: Task, places: Places, stream?: AuditStream): AsyncGenerator<Portion> {
  const { include, screen } = task;
  const { assessments, frame, waivers } = stream ?? (await auditStream({ ...task.options, share: places.take }));
  const teller = screen ? new AuditScreen(screen.frame, screen.look) : new Counter();
  const writer = outputFormats.ndjson({ frame, include, strict: false }); // lines are the same, strict or not
  for await (const assessment of assessments) {
    const index = places.last;
    teller.add(assessment);
    yield {
      index,
      told: teller.drain(),
      diagnostics: assessment.inventory.diagnostics,
      ...(waivers && { waivers: waivers.drain() }),
      ...(task.lines && { lines: encoded(writer.add(assessment)) }),
    };
  }
}

/** Characters of a piece; the last line in it may reach beyond. */
const pieceLength = 1 << 20;

/** Lines in UTF-8, in pieces. */
export function encoded(lines: Iterable<string>, most = pieceLength): Uint8Array<ArrayBuffer>[] {
  const encoder = new TextEncoder();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let waiting = '';
  for (const line of lines) {
    waiting += line;
    if (waiting.length < most) continue;
    pieces.push(encoder.encode(waiting));
    waiting = '';
  }
  if (waiting !== '') pieces.push(encoder.encode(waiting));
  return pieces;
}
