import { randomUUID } from 'node:crypto';
import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Io } from './io.ts';

/** Where the text of an output goes. Throws what the file system says. */
export interface Sink {
  write(text: string | Uint8Array): void;
  /** All is written. */
  close(): void;
  /** Puts it into its place. Only then is it there. */
  settle(): void;
  /** Takes away what was begun, unless it is in its place. */
  drop(): void;
}

/** The file that a path means: a link is followed, so that it stays one. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return join(realpathSync(dirname(path)), basename(path)); // not there yet
  }
}

/** Opens a file for an output. A file is written beside its place; what is no file (a pipe, a device) is written to as it stands. */
export function fileSink(path: string): Sink {
  const kind = statSync(path, { throwIfNoEntry: false });
  if (kind?.isDirectory()) throw new Error('it is a folder');
  return kind && !kind.isFile()
    ? openSink(path, path, 'w')
    : openSink(join(dirname(path), `.${basename(path)}.${randomUUID()}.part`), path, 'wx');
}

function openSink(written: string, path: string, how: 'w' | 'wx'): Sink {
  const file = openSync(written, how, 0o600);
  let [isOpen, isThere] = [true, false];
  const close = (): void => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  return {
    write: (text) => {
      for (let rest = typeof text === 'string' ? Buffer.from(text) : text; rest.length > 0;) rest = rest.subarray(writeSync(file, rest));
    },
    close,
    settle() {
      if (written !== path) renameSync(written, path);
      isThere = true;
    },
    drop() {
      close();
      if (!isThere && written !== path) rmSync(written, { force: true });
    },
  };
}

/** Standard output: what is written is read already. */
export const standardSink = (stdout: Io['stdout']): Sink => ({
  write: (text) => void stdout.write(typeof text === 'string' ? text : Buffer.from(text).toString()),
  close: () => undefined,
  settle: () => undefined,
  drop: () => undefined,
});
