import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CoverageStatus, Diagnostic, Inventory, Resource } from '@demarc/model';
import { Encoder } from './encode.ts';
import type { Part, Portion } from './format.ts';
import { RowsOut, type OpenFile } from './rows-out.ts';

/** What stands in a portion. An inventory is one. */
export type Contents = Pick<Inventory, 'resources' | 'coverage' | 'kind'> & {
  /** What holds for a type of a live account that no row of the coverage names. */
  assumed?(type: string): CoverageStatus;
  readonly diagnostics?: readonly Diagnostic[] | undefined;
};

/** Writes portions below a snapshot's folder. */
export class PortionWriter {
  readonly #root: string;
  readonly #open: OpenFile;
  readonly #taken = new Map<string, number>();
  /** The files of code that resources stand in. */
  readonly files = new Set<string>();

  constructor(root: string, open: OpenFile) {
    this.#root = root;
    this.#open = open;
  }

  /** A folder of its own for an inventory: the account's id, or a number where there is none; numbered, too, where it is not the first. */
  folderFor(id: string, kind: Inventory['kind']): string {
    const name = id === '-' ? kind : id;
    const number = (this.#taken.get(name) ?? 0) + 1;
    this.#taken.set(name, number);
    return `accounts/${id === '-' || number > 1 ? `${name}-${number}` : name}`;
  }

  async write(folder: string, contents: Contents): Promise<Portion> {
    mkdirSync(join(this.#root, folder), { recursive: true, mode: 0o700 });
    const begun: RowsOut[] = [];
    const rowsOut = (name: string): { readonly file: string; readonly out: RowsOut } => {
      const file = `${folder}/${name}.ndjson.gz`;
      const out = new RowsOut(join(this.#root, file), this.#open);
      begun.push(out);
      return { file, out };
    };
    try {
      const resources = await this.#resources(contents.resources, rowsOut);
      const coverage = await partOf(
        contents.coverage.map((row) => JSON.stringify(row)),
        () => rowsOut('coverage'),
      );
      const diagnostics = await partOf(
        (contents.diagnostics ?? []).map((each) => JSON.stringify(each)),
        () => rowsOut('diagnostics'),
        true,
      );
      return { ...resources, coverage, ...(diagnostics && { diagnostics }) };
    } catch (error) {
      for (const out of begun) out.drop();
      throw error;
    }
  }

  async #resources(
    resources: readonly Resource[],
    rowsOut: (name: string) => { readonly file: string; readonly out: RowsOut },
  ): Promise<Pick<Portion, 'resources' | 'origins'>> {
    const fresh: string[] = [];
    const encoder = new Encoder((line) => void fresh.push(line));
    const rows = rowsOut('resources');
    let origins: ReturnType<typeof rowsOut> | undefined;
    for (const resource of resources) {
      if (resource.location) this.files.add(resource.location.file);
      await rows.out.write(JSON.stringify(encoder.resource(resource)));
      if (fresh.length > 0) origins ??= rowsOut('origins');
      for (const line of fresh.splice(0)) await origins?.out.write(line);
    }
    return {
      resources: { file: rows.file, ...(await rows.out.end()) },
      ...(origins && { origins: { file: origins.file, ...(await origins.out.end()) } }),
    };
  }
}

/** The part with these lines; where it may be left out and there are none, nothing. */
async function partOf(
  lines: readonly string[],
  rowsOut: () => { readonly file: string; readonly out: RowsOut },
  isOptional: true,
): Promise<Part | undefined>;
async function partOf(lines: readonly string[], rowsOut: () => { readonly file: string; readonly out: RowsOut }): Promise<Part>;
async function partOf(
  lines: readonly string[],
  rowsOut: () => { readonly file: string; readonly out: RowsOut },
  isOptional = false,
): Promise<Part | undefined> {
  if (isOptional && lines.length === 0) return undefined;
  const { file, out } = rowsOut();
  for (const line of lines) await out.write(line);
  return { file, ...(await out.end()) };
}
