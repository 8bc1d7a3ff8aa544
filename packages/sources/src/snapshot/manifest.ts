import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '@demarc/model';
import { manifestName, snapshotSchema, type AccountEntry, type Manifest, type SnapshotClock } from './format.ts';

/** What a snapshot says of itself. */
export interface SnapshotAbout {
  readonly tool: { readonly name: string; readonly version: string };
  /** What it is taken of, as it is called. */
  readonly target: string;
  readonly clock: SnapshotClock;
  /** What was wrong with the source as a whole; what is wrong inside an inventory goes with it. */
  readonly diagnostics?: readonly Diagnostic[] | undefined;
  /** How the project's root calls a file of code. */
  readonly below?: ((file: string) => string) | undefined;
}

/** The manifest of these accounts. `files`: in which their resources stand; `partial`: why they are not all that was asked for. */
export function manifestOf(
  about: SnapshotAbout,
  accounts: readonly AccountEntry[],
  files: Iterable<string>,
  partial: Manifest['partial'],
): Manifest {
  const { tool, target, clock, diagnostics = [], below = (file) => file } = about;
  const renamed = [...new Set(files)].map((file) => [file, below(file)] as const).filter(([file, name]) => file !== name);
  return {
    schema: snapshotSchema,
    tool,
    target,
    clock,
    ...(partial && { partial }),
    ...(diagnostics.length > 0 && { diagnostics }),
    ...(renamed.length > 0 && { below: Object.fromEntries(renamed) }),
    accounts,
  };
}

/** The manifest is moved to its place: a half one is never there. */
export function writeManifest(folder: string, manifest: Manifest): void {
  const begun = join(folder, `.${manifestName}.part`);
  try {
    writeFileSync(begun, `${JSON.stringify(manifest, undefined, 2)}\n`, { mode: 0o600 });
    renameSync(begun, join(folder, manifestName));
  } catch (error) {
    rmSync(begun, { force: true });
    throw error;
  }
}
