import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Writable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { maxRowBytes } from './format.ts';

/** Opens a new file for writing. */
export type OpenFile = (path: string) => Writable;

/** Nobody but its owner may read it, and it must be new. */
export const openFile: OpenFile = (path) => createWriteStream(path, { flags: 'wx', mode: 0o600 });

/** What was written. */
export interface Written {
  readonly sha256: string;
  readonly rows: number;
}

/** Writes lines into a compressed file, no faster than the disk takes them. Every method rejects with what the file system says. */
export class RowsOut {
  readonly #hash = createHash('sha256');
  readonly #gzip = createGzip();
  readonly #file: Writable;
  readonly #done: Promise<void>;
  #failure: { readonly error: unknown } | undefined;
  #rows = 0;

  constructor(path: string, open: OpenFile = openFile) {
    this.#file = open(path);
    this.#gzip.pipe(this.#file);
    this.#file.once('error', (error) => this.#gzip.destroy(error));
    this.#gzip.once('error', () => this.#file.destroy());
    this.#done = finished(this.#file);
    this.#done.catch((error: unknown) => {
      this.#failure ??= { error };
    });
  }

  /** A line, without its end. One that could not be read again is a `RangeError`. */
  async write(line: string, most = maxRowBytes): Promise<void> {
    this.#refuse();
    if (Buffer.byteLength(line) > most) throw new RangeError(`a row would be longer than ${most / 1_000_000} MB`);
    const text = `${line}\n`;
    this.#hash.update(text);
    this.#rows++;
    if (!this.#gzip.write(text)) await Promise.race([new Promise((resolve) => void this.#gzip.once('drain', resolve)), this.#done]);
    this.#refuse();
  }

  /** All is written. */
  async end(): Promise<Written> {
    this.#refuse();
    this.#gzip.end();
    await this.#done;
    return { sha256: this.#hash.digest('hex'), rows: this.#rows };
  }

  /** A file that failed takes no more. */
  #refuse(): void {
    if (this.#failure) throw this.#failure.error;
  }

  /** Lets go of the file, written or not. */
  drop(): void {
    this.#gzip.destroy();
    this.#file.destroy();
  }
}
