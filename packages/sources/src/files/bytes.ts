import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** What was read of a file: all of it, or nothing because of its size or because it is binary. */
export type FileBytes =
  | { readonly kind: 'whole'; readonly bytes: Buffer }
  | { readonly kind: 'binary' }
  | { readonly kind: 'too-large'; readonly size: number; readonly head: Buffer };

const HEAD_BYTES = 65_536;

/** Reads files one after the other into one buffer. What {@link read} gives of a small file holds only until it is called again. */
export class FileReader {
  readonly #head = Buffer.allocUnsafe(HEAD_BYTES);
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Throws what node:fs throws. */
  read(path: string): FileBytes {
    // Without O_NONBLOCK the opening of a pipe waits for its other end.
    const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stats = fstatSync(file);
      if (!stats.isFile()) return { kind: 'binary' };
      const head = this.#head.subarray(0, fill(file, this.#head, 0));
      if (stats.size > this.#limit) return { kind: 'too-large', size: stats.size, head };
      if (head.length < HEAD_BYTES) return { kind: 'whole', bytes: head };
      if (head.includes(0) && !hasByteOrderMark(head)) return { kind: 'binary' };
      const bytes = Buffer.allocUnsafe(Math.max(stats.size, HEAD_BYTES));
      head.copy(bytes);
      return { kind: 'whole', bytes: bytes.subarray(0, fill(file, bytes, HEAD_BYTES)) };
    } finally {
      closeSync(file);
    }
  }
}

/** Reads until the buffer is full or the file ends; gives the number of bytes in the buffer. */
function fill(file: number, buffer: Buffer, from: number): number {
  let length = from;
  while (length < buffer.length) {
    const read = readSync(file, buffer, length, buffer.length - length, length);
    if (read === 0) break;
    length += read;
  }
  return length;
}

/** UTF-16 is full of zero bytes and yet no binary file. */
function hasByteOrderMark(head: Buffer): boolean {
  return head[0] === 0xff || head[0] === 0xfe;
}
