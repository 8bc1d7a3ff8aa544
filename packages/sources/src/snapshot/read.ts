import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Inventory, type Coverage, type Diagnostic, type Resource } from '@demarc/model';
import type { UnitRows } from '../live/unit-rows.ts';
import type { Share } from '../cloudformation/inventory.ts';
import { assumedOfCode } from '../cloudformation/assumed.ts';
import { workloadByTag } from '../cloudformation/tags.ts';
import { Decoder } from './decode.ts';
import { fileSystemWords, SnapshotError } from './error.ts';
import { manifestName, snapshotSchema, type AccountEntry, type Manifest, type Part, type Portion, type Unit } from './format.ts';
import { PartError, rowsIn } from './rows-in.ts';
import { snapshotAt } from './recognise.ts';
import { resumeCommand } from './resume-command.ts';
import { readCoverageRow, readDiagnosticRow, readManifest, readOriginRow, readResourceRow } from './validate.ts';

/** A manifest may not be larger: ten thousand accounts need a tenth of it. */
const maxManifestBytes = 64_000_000;

/** What a unit of an interrupted run has read: all of it. */
export interface UnitContents {
  readonly account: string;
  readonly unit: Unit;
  readonly resources: readonly Resource[];
  readonly coverage: readonly Coverage[];
  readonly diagnostics: readonly Diagnostic[];
}

/** How a snapshot is read. */
export interface ReadOptions {
  /** Relative paths are meant from here. */
  readonly cwd?: string | undefined;
  /** Tags that say what a resource belongs to. */
  readonly workloadTags?: readonly string[] | undefined;
  /** One of a run that was cut short before its first unit is taken, too: to go on with it. */
  readonly toGoOn?: boolean | undefined;
}

/** A snapshot, opened: its manifest was read and fits, nothing else. */
export class Snapshot {
  readonly manifest: Manifest;
  /** Absolute. */
  readonly folder: string;
  /** As it was called. */
  readonly shown: string;
  readonly #workloadTags: readonly string[];

  constructor(folder: string, shown: string, manifest: Manifest, workloadTags: readonly string[] = []) {
    this.folder = folder;
    this.shown = shown.replace(/(?<=.)\/+$/, '');
    this.manifest = manifest;
    this.#workloadTags = workloadTags;
  }

  /** What a person should know of it before its accounts are read. */
  get diagnostics(): readonly Diagnostic[] {
    const { partial, diagnostics = [] } = this.manifest;
    if (!partial) return diagnostics;
    const told: Diagnostic = {
      severity: 'warning',
      code: 'snapshot-partial',
      message: `this snapshot is not whole: ${partial.reason}. What is missing counts as not read`,
      next: partial.run ? resumeCommand(this.shown) : 'save it anew',
    };
    return [...diagnostics, told];
  }

  /** The path of a file of code below its project's root. */
  below(file: string): string {
    const { below = {} } = this.manifest;
    return Object.hasOwn(below, file) ? (below[file] ?? file) : file;
  }

  /**
   * Its inventories, one after another; of an account only when all of it was read and found to be what was written. One that cannot be believed is
   * an inventory without resources whose coverage and diagnostics say so; when none can, throws a {@link SnapshotError}.
   */
  async *inventories(share?: Share): AsyncGenerator<Inventory> {
    const { accounts } = this.manifest;
    const failures: PartError[] = [];
    let next = share?.();
    for (const [index, entry] of accounts.entries()) {
      if (next !== undefined && index < next) continue;
      const read = await this.#inventory(entry).catch((error: unknown) => {
        if (error instanceof PartError) return error;
        throw error;
      });
      if (read instanceof PartError) failures.push(read);
      if (failures.length === accounts.length) throw this.#nothing(failures);
      yield read instanceof PartError ? this.#unread(entry, read) : read;
      next = share?.();
    }
  }

  /** The units of an interrupted run that were done. One that cannot be believed is left out: it is done again. */
  async *units(): AsyncGenerator<UnitContents> {
    for (const { id: account, portions } of this.manifest.accounts)
      for (const portion of portions) {
        if (!portion.unit) continue;
        try {
          yield { account, unit: portion.unit, ...(await this.#portion(portion)) };
        } catch (error) {
          if (!(error instanceof PartError)) throw error;
        }
      }
  }

  async #inventory({ kind, assume, portions }: AccountEntry): Promise<Inventory> {
    const read: UnitRows[] = [];
    const diagnostics: Diagnostic[] = [];
    const keys = new Set<string>();
    const failures: PartError[] = [];
    for (const portion of portions) {
      const own = await this.#portion(portion).catch((error: unknown) => {
        // Of an interrupted run a unit more is missing.
        if (!(error instanceof PartError) || !portion.unit || !this.manifest.partial) throw error;
        failures.push(error);
        if (failures.length === portions.length) throw error;
        diagnostics.push(this.#told(`${portion.unit.service} in ${portion.unit.region}`, error));
        return undefined;
      });
      if (!own) continue;
      for (const { key } of own.resources) {
        if (keys.has(key)) throw new PartError(portion.resources.file, `the key ${key} stands here a second time`);
        keys.add(key);
      }
      const { service: id = '', region = '' } = portion.unit ?? {};
      read.push({ id, region, resources: own.resources, coverage: own.coverage });
      for (const told of own.diagnostics) diagnostics.push(told);
    }
    let resources: readonly Resource[] = read.flatMap((each) => each.resources);
    const coverage: Coverage[] = read.flatMap((each) => each.coverage);
    if (portions.some(({ unit }) => unit)) {
      const { assemble, inOrder } = await import('../live/assemble.ts');
      const assembled = await assemble(inOrder(read), new Set(resources.map(({ type }) => type)), this.#workloadTags);
      resources = assembled.resources;
      for (const told of assembled.diagnostics) diagnostics.push(told);
    }
    const { partial } = this.manifest;
    // One that was saved again has the row already.
    if (partial && !coverage.some((row) => row.type === '*' && row.reason === partial.reason))
      coverage.push({ type: '*', status: 'failed', reason: partial.reason });
    return new Inventory({
      resources,
      coverage,
      diagnostics,
      kind,
      ...(kind === 'code' ? { assume: assumedOfCode } : assume && { assume: () => assume }),
    });
  }

  async #portion(
    portion: Portion,
  ): Promise<{ readonly resources: Resource[]; readonly coverage: Coverage[]; readonly diagnostics: Diagnostic[] }> {
    const origins = portion.origins ? await this.#rows(portion.origins, readOriginRow) : [];
    const decoder = new Decoder(origins);
    const { file } = portion.resources;
    const resources = await this.#rows(portion.resources, readResourceRow, (row, line) => {
      try {
        const resource = decoder.resource(row);
        const workload = workloadByTag(resource.tags, this.#workloadTags);
        return workload === undefined ? resource : { ...resource, workload };
      } catch (error) {
        throw error instanceof RangeError ? new PartError(file, error.message, line) : error;
      }
    });
    return {
      resources,
      coverage: await this.#rows(portion.coverage, readCoverageRow),
      diagnostics: portion.diagnostics ? await this.#rows(portion.diagnostics, readDiagnosticRow) : [],
    };
  }

  async #rows<T>(part: Part, read: Reader<T>): Promise<T[]>;
  async #rows<T, R>(part: Part, read: Reader<T>, make: (row: T, line: number) => R): Promise<R[]>;
  async #rows<T>(part: Part, read: Reader<T>, make: (row: T, line: number) => unknown = (row) => row): Promise<unknown[]> {
    const made: unknown[] = [];
    for await (const { row, line } of rowsIn(this.folder, part)) {
      const found = read(row);
      if ('problem' in found) throw new PartError(part.file, found.problem, line);
      made.push(make(found.value, line));
    }
    return made;
  }

  #unread({ id, kind }: AccountEntry, error: PartError): Inventory {
    const what = id === '-' ? 'one inventory' : `account ${id}`;
    return new Inventory({
      resources: [],
      kind,
      coverage: [{ ...(id !== '-' && { account: id }), type: '*', status: 'failed', reason: this.#words(error) }],
      diagnostics: [this.#told(what, error)],
    });
  }

  #told(what: string, error: PartError): Diagnostic {
    return {
      severity: 'error',
      code: 'snapshot-part-unreadable',
      message: `of ${what} nothing is taken: ${error.message}`,
      next: 'copy the snapshot again, or save it anew',
      location: { file: `${this.shown}/${error.file}`, ...(error.line !== undefined && { line: error.line }) },
    };
  }

  #nothing(failures: readonly PartError[]): SnapshotError {
    return new SnapshotError(
      `nothing of the snapshot ${this.shown} can be read`,
      failures.slice(0, 5).map((failure) => this.#words(failure)),
      ['copy it again from where it came', `demarc audit <target> --save <folder> makes a new one`],
    );
  }

  readonly #words = ({ file, line, message }: PartError): string =>
    `${this.shown}/${file}${line === undefined ? '' : `:${line}`}: ${message}`;
}

type Reader<T> = (value: unknown) => { readonly value: T } | { readonly problem: string };

/** Opens a snapshot. Throws a {@link SnapshotError} where its manifest is not one that can be read here. */
export function openSnapshot(folder: string, { cwd = '.', workloadTags, toGoOn = false }: ReadOptions = {}): Snapshot {
  const place = resolve(cwd, folder);
  const shown = basename(folder) === manifestName && snapshotAt(place) !== place ? dirname(folder) : folder;
  const at = shown === folder ? place : dirname(place);
  const file = `${shown.replace(/\/+$/, '')}/${manifestName}`;
  const refused = (why: string, next = 'copy the snapshot again, or save it anew'): SnapshotError =>
    new SnapshotError(`the snapshot ${shown} cannot be read`, [`${file}: ${why}`], [next]);
  let value: unknown;
  try {
    const path = join(at, manifestName);
    if (statSync(path).size > maxManifestBytes) throw refused(`it is larger than ${maxManifestBytes / 1_000_000} MB`);
    const text = readFileSync(path, 'utf8');
    try {
      value = JSON.parse(text);
    } catch {
      throw refused('it is cut off or damaged: it is no JSON');
    }
  } catch (error) {
    throw error instanceof SnapshotError ? error : refused(fileSystemWords(error));
  }
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
  if (schema !== snapshotSchema)
    throw refused(
      `its version is ${typeof schema === 'string' ? schema : 'not given'}, and this demarc reads ${snapshotSchema}`,
      isNewer(schema) ? 'update demarc: npm install -g demarc@latest' : 'save it anew with this demarc',
    );
  const read = readManifest(value);
  if ('problem' in read) throw refused(read.problem);
  const { accounts, partial } = read.value;
  if (accounts.length === 0 && !(toGoOn && partial))
    throw new SnapshotError(`the snapshot ${shown} holds no account`, partial ? [partial.reason] : [], [
      partial?.run ? resumeCommand(shown) : 'demarc audit <target> --save <folder> makes a new one',
    ]);
  return new Snapshot(at, shown, read.value, workloadTags);
}

const isNewer = (schema: unknown): boolean => {
  const number = typeof schema === 'string' ? /^demarc\/snapshot@(\d+)$/.exec(schema)?.[1] : undefined;
  return number !== undefined && Number(number) > 1;
};
