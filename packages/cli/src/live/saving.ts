import type { Inventory } from '@demarc/model';
import { quoted } from '@demarc/report';
import {
  resumeCommand,
  SnapshotJournal,
  type Keeper,
  type LiveAccount,
  type Run,
  type Snapshot,
  type SnapshotAbout,
  type UnitContents,
} from '@demarc/sources';
import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import { savedText, type Saving } from '../save.ts';
import type { AuditStream } from '../audit.ts';
import { version } from '../version.ts';

/** What is kept of a live audit, and where. */
export interface LiveSavingOptions {
  readonly folder: string;
  /** The moment at which the run begins. */
  readonly now: Date;
  /** What it was asked for. */
  readonly run: Run;
  /** The partial snapshot that it goes on with. */
  readonly from?: Snapshot | undefined;
  /** Words of the command line that decide what is told of the account, for the command that goes on. */
  readonly filters: readonly string[];
}

/**
 * A snapshot of a live account, which grows while it is read: after every unit it can be opened and gone on with. What ends the run early leaves that;
 * an interrupt says so. Makes its folder at once, so that a place that cannot be written is known before anything is read.
 */
export class LiveSaving implements Saving {
  readonly #journal: SnapshotJournal;
  readonly #options: LiveSavingOptions;
  readonly #io: Io;
  /** Units that are kept now. */
  #kept = 0;
  #isOver = false;
  #inventory: Inventory | undefined;
  readonly #onExit = (code: number): void => this.#end(code === 130);

  constructor(options: LiveSavingOptions, io: Io) {
    const { folder, now, run, from } = options;
    this.#options = options;
    this.#io = io;
    this.#journal = new SnapshotJournal(folder, from ? aboutBefore(from) : aboutNew(now, run), { cwd: io.cwd, run, from });
    process.once('exit', this.#onExit);
  }

  /** What the run was asked for. */
  get run(): Run {
    return this.#options.run;
  }

  /** When the run began that this one goes on with. */
  get startedAt(): Date | undefined {
    const { from } = this.#options;
    return from && new Date(from.manifest.clock.startedAt);
  }

  /** To be given to the live source. */
  readonly keeper: Keeper = {
    kept: (account) => this.#before(account),
    keep: async (account, unit, contents) => {
      try {
        await this.#journal.add(account, unit, contents);
        this.#kept++;
      } catch (error) {
        this.#isOver = this.#kept > 0; // the error says what is kept
        throw error;
      }
    },
  };

  /** Is it the account that the run began with? Throws a {@link UserError}. */
  onAccount({ identity }: LiveAccount): void {
    const { from, folder } = this.#options;
    const [before] = from?.manifest.accounts ?? [];
    if (before && before.id !== identity.account)
      throw new UserError(
        `these credentials are for account ${identity.account}, and ${folder} is of account ${before.id}`,
        [identity.arn],
        [resumeCommand(folder), 'demarc audit live --save <folder>'],
      );
  }

  async add(inventory: Inventory): Promise<void> {
    this.#inventory = inventory;
  }

  async finish({ frame, now, live, ofTarget }: AuditStream): Promise<void> {
    if (!live || !this.#inventory) throw new Error('no live account was read');
    const { startedAt, finishedAt, target, below } = frame;
    const clock = { now: now.toISOString(), startedAt, finishedAt };
    try {
      await this.#journal.finish(live.identity.account, this.#inventory, { ...tool, target, clock, diagnostics: ofTarget, below });
    } finally {
      this.#leave();
    }
    this.#io.stderr.write(savedText(this.#options.folder, this.#inventory.resources.length, 1));
  }

  /** The audit is over, whether or not it came to its end. */
  drop(): void {
    this.#end(false);
  }

  async *#before(account: string): AsyncGenerator<UnitContents> {
    for await (const each of this.#options.from?.units() ?? []) if (each.account === account) yield each;
  }

  #leave(): void {
    this.#isOver = true;
    process.off('exit', this.#onExit);
  }

  #end(isInterrupted: boolean): void {
    const wasOver = this.#isOver;
    this.#leave();
    if (wasOver) return;
    const { folder, from, filters } = this.#options;
    if (this.#kept === 0 && !from) return this.#journal.remove();
    this.#io.stderr.write(
      `${isInterrupted ? '\n' : ''}demarc: ${isInterrupted ? 'interrupted; ' : ''}what was read is kept in ${folder}, as a partial snapshot\n  next: ${[resumeCommand(folder), ...filters.map(quoted)].join(' ')}\n`,
    );
  }
}

const tool = { tool: { name: 'demarc', version } };
const aboutNew = (now: Date, { target }: Run): SnapshotAbout => {
  const at = now.toISOString();
  return { ...tool, target, clock: { now: at, startedAt: at, finishedAt: at } };
};
const aboutBefore = ({ manifest: { target, clock } }: Snapshot): SnapshotAbout => ({ ...tool, target, clock });
