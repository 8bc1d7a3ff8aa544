import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { manifestName } from './format.ts';

/** The schema stands at the beginning of a manifest: within so many bytes. */
const headBytes = 4096;

/** The folder of the snapshot that a path means (the folder, or its manifest); nothing where it means none. */
export function snapshotAt(path: string): string | undefined {
  const folder = basename(path) === manifestName ? dirname(path) : path;
  try {
    const manifest = join(folder, manifestName);
    if (!statSync(manifest).isFile()) return undefined;
    const file = openSync(manifest, 'r');
    try {
      const head = Buffer.alloc(headBytes);
      return head.toString('utf8', 0, readSync(file, head)).includes('"demarc/snapshot@') ? folder : undefined;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined; // whoever reads it as something else says why it cannot
  }
}
