import { existsSync, mkdirSync, readdirSync, rmSync, type Dirent } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { SnapshotError } from './error.ts';
import type { AccountEntry, Portion, Run, Unit } from './format.ts';
import { manifestOf, writeManifest, type SnapshotAbout } from './manifest.ts';
import { PortionWriter, type Contents } from './portion.ts';
import { resumeCommand } from './resume-command.ts';
import type { Snapshot } from './read.ts';
import { openFile } from './rows-out.ts';
import { notWritten, refuseTaken, type WriteOptions } from './write.ts';

/**
 * A snapshot that grows while a live run goes on: after every unit it is a valid partial snapshot, whatever ends the process. A run that goes on
 * from it reads its units ({@link Snapshot.units}) and does the others; at its end the whole takes their place. What the disk refuses is a
 * {@link SnapshotError}; what was noted stays.
 */
export class SnapshotJournal {
  /** Where it lies; absolute. */
  readonly folder: string;
  readonly #shown: string;
  readonly #about: SnapshotAbout;
  readonly #portions: PortionWriter;
  readonly #accounts = new Map<string, Portion[]>();
  readonly #reason: string;
  readonly #run: Run | undefined;

  /** Begins one, or goes on with `from`. `reason`: why it is partial, as it is told when the run never ends; `run`: what it was asked for. */
  constructor(
    folder: string,
    about: SnapshotAbout,
    {
      cwd = '.',
      openFile: open = openFile,
      reason = 'the run was interrupted',
      from,
      run = from?.manifest.partial?.run,
    }: JournalOptions = {},
  ) {
    this.folder = resolve(cwd, folder);
    this.#shown = folder;
    this.#about = about;
    this.#reason = reason;
    this.#run = run;
    this.#portions = new PortionWriter(this.folder, open);
    if (from) for (const { id, portions } of from.manifest.accounts) this.#accounts.set(id, [...portions]);
    else refuseTaken(this.folder, folder);
    this.#try(() => {
      mkdirSync(this.folder, { recursive: true, mode: 0o700 });
      this.#note();
    });
  }

  /** Notes a unit that is done: all its rows. One that was noted before is replaced. */
  async add(account: string, unit: Unit, contents: Contents): Promise<void> {
    const noted = this.#accounts.get(account) ?? [];
    const before = noted.find((each) => each.unit?.region === unit.region && each.unit.service === unit.service);
    const place = freePlace(account, unit, noted);
    try {
      rmSync(join(this.folder, place), { recursive: true, force: true }); // begun by a run that was killed
      const portion = await this.#portions.write(place, contents);
      this.#accounts.set(account, [...(this.#accounts.get(account) ?? []).filter((each) => each !== before), { unit, ...portion }]);
      this.#note();
      // Only now does nothing name it any more.
      if (before) rmSync(join(this.folder, dirname(before.resources.file)), { recursive: true, force: true });
    } catch (error) {
      this.#fail(error);
    }
  }

  /**
   * The run has come to its end: this is all of the account. It stands beside the units until the manifest names it in their place, at once; so whatever
   * ends the process, there is the partial snapshot or the whole one.
   */
  async finish(account: string, contents: Contents, about: SnapshotAbout): Promise<void> {
    const place = `accounts/${account}`;
    try {
      for (const each of this.#inFolder(place)) if (each.isFile()) rmSync(join(this.folder, place, each.name)); // begun by a run that was killed
      const portion = await this.#portions.write(place, contents);
      const assume = contents.assumed?.('*');
      const whole: AccountEntry = { id: account, kind: contents.kind, ...(assume && { assume }), portions: [portion] };
      writeManifest(this.folder, manifestOf(about, [whole], this.#portions.files, undefined));
      for (const each of this.#inFolder(place)) if (each.isDirectory()) rmSync(join(this.folder, place, each.name), { recursive: true });
    } catch (error) {
      this.#fail(error);
    }
  }

  #inFolder(place: string): Dirent[] {
    const path = join(this.folder, place);
    return existsSync(path) ? readdirSync(path, { withFileTypes: true }) : [];
  }

  /** Takes it away: what it was for is done. */
  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #note(): void {
    const accounts = [...this.#accounts].map(([id, portions]): AccountEntry => ({ id, kind: 'live', portions }));
    writeManifest(this.folder, manifestOf(this.#about, accounts, [], { reason: this.#reason, ...(this.#run && { run: this.#run }) }));
  }

  #try(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): never {
    if (error instanceof SnapshotError || error instanceof TypeError) throw error;
    throw notWritten(this.#shown, error, this.#run && this.#accounts.size > 0 ? resumeCommand(this.#shown) : undefined);
  }
}

/** A folder for a unit that no portion lies in. */
function freePlace(account: string, { region, service }: Unit, noted: readonly Portion[]): string {
  const taken = new Set(noted.map(({ resources }) => dirname(resources.file)));
  const name = `accounts/${account}/${[region, service].map((word) => word.replaceAll(/[^\w-]/g, '_')).join('.')}`;
  for (let number = 1; ; number++) {
    const place = number === 1 ? name : `${name}.${number}`;
    if (!taken.has(place)) return place;
  }
}

/** How a journal is kept. */
export interface JournalOptions extends WriteOptions {
  readonly cwd?: string | undefined;
  readonly reason?: string | undefined;
  readonly from?: Snapshot | undefined;
  readonly run?: Run | undefined;
}
