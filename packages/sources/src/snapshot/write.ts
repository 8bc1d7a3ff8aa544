import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileSystemWords, SnapshotError } from './error.ts';
import { manifestName, type AccountEntry } from './format.ts';
import { manifestOf, writeManifest, type SnapshotAbout } from './manifest.ts';
import { PortionWriter, type Contents } from './portion.ts';
import { openFile, type OpenFile } from './rows-out.ts';

/** How a snapshot is written. */
export interface WriteOptions {
  readonly openFile?: OpenFile | undefined;
}

/**
 * Writes a snapshot: beside its place, and moved there when it is whole. One inventory is held at a time, and that by its owner. What is in the way,
 * and what the disk refuses, is a {@link SnapshotError}; after one, nothing is left behind.
 */
export class SnapshotWriter {
  /** Where the snapshot will lie; absolute. */
  readonly folder: string;
  readonly #shown: string;
  readonly #work: string;
  readonly #portions: PortionWriter;
  readonly #accounts: AccountEntry[] = [];
  /** An interrupt ends the process, and this with it. */
  readonly #onExit = (): void => this.drop();

  /** Makes the folder in which it works, so that a place that cannot be written is known before anything is read. */
  constructor(folder: string, { cwd = '.', openFile: open = openFile }: WriteOptions & { readonly cwd?: string } = {}) {
    this.folder = resolve(cwd, folder);
    this.#shown = folder;
    refuseTaken(this.folder, folder);
    this.#work = join(dirname(this.folder), `.${basename(this.folder)}.${randomUUID()}.part`);
    this.#portions = new PortionWriter(this.#work, open);
    process.once('exit', this.#onExit);
    this.#try(() => mkdirSync(this.#work, { mode: 0o700 }));
  }

  /** Writes an inventory. `account`: whose it is, where its rows do not say so. */
  async add(inventory: Contents, account?: string): Promise<void> {
    const id = account ?? accountOf(inventory);
    const portion = await this.#portions
      .write(this.#portions.folderFor(id, inventory.kind), inventory)
      .catch((error: unknown) => this.#fail(error));
    const assume = inventory.kind === 'live' ? inventory.assumed?.('*') : undefined;
    this.#accounts.push({ id, kind: inventory.kind, ...(assume && { assume }), portions: [portion] });
  }

  /** Says what the snapshot is of, and puts it into its place. `partial`: why it does not hold all that was asked for. */
  finish(about: SnapshotAbout, partial?: string): void {
    this.#try(() => {
      writeManifest(
        this.#work,
        manifestOf(about, this.#accounts, this.#portions.files, partial === undefined ? undefined : { reason: partial }),
      );
      refuseTaken(this.folder, this.#shown); // another may have been faster
      renameSync(this.#work, this.folder);
    });
    process.off('exit', this.#onExit);
  }

  /** Takes away what was not finished. */
  drop(): void {
    process.off('exit', this.#onExit);
    rmSync(this.#work, { recursive: true, force: true });
  }

  #try<T>(act: () => T): T {
    try {
      return act();
    } catch (error) {
      return this.#fail(error);
    }
  }

  #fail(error: unknown): never {
    this.drop();
    throw error instanceof SnapshotError || error instanceof TypeError ? error : notWritten(this.#shown, error);
  }
}

/** What the disk refused. `resume`: the command that goes on with what is kept. */
export const notWritten = (folder: string, error: unknown, resume?: string): SnapshotError =>
  new SnapshotError(
    `the snapshot ${folder} cannot be written: ${fileSystemWords(error)}`,
    resume === undefined ? [] : ['what was read before is kept, as a partial snapshot'],
    resume === undefined ? ['make room, or choose another place with --save <folder>'] : [`make room, then: ${resume}`],
  );

/** A folder is written once: what lies in a place is never mixed with something new. */
export function refuseTaken(path: string, shown: string): void {
  if (!existsSync(path)) return;
  let names: readonly string[] = ['.'];
  try {
    names = readdirSync(path);
  } catch {
    // no folder, or none that may be looked into
  }
  if (names.length === 0) return;
  throw new SnapshotError(
    `the snapshot cannot be written: ${shown} is already there`,
    [names.includes(manifestName) ? 'it holds a snapshot, which stays as it is' : 'it is not empty, and stays as it is'],
    ['choose another place with --save <folder>', `remove ${shown} first`],
  );
}

/** The account that the rows of an inventory name; `-` where they name none. */
function accountOf({ coverage, resources }: Contents): string {
  const named = [...coverage, ...resources].find(({ account }) => account !== undefined && /^\d{12}$/.test(account));
  return named?.account ?? '-';
}
