import { createHash } from 'node:crypto';
import { createReadStream, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder } from 'node:util';
import { createGunzip } from 'node:zlib';
import { fileSystemWords } from './error.ts';
import { maxRowBytes, type Part } from './format.ts';

/** A part that cannot be believed: what is wrong with it, in words. Nothing that was read of it may be used. */
export class PartError extends Error {
  readonly file: string;
  readonly line: number | undefined;

  constructor(file: string, message: string, line?: number) {
    super(message);
    this.file = file;
    this.line = line;
  }
}

/** The rows of a part, one after another. Only when all were given is the part known to be whole: before that, throws a {@link PartError}. */
export async function* rowsIn(
  folder: string,
  { file, sha256, rows }: Part,
  most = maxRowBytes,
): AsyncGenerator<{ readonly row: unknown; readonly line: number }> {
  const hash = createHash('sha256');
  let line = 0;
  for await (const text of linesOf(folder, file, most, (bytes) => void hash.update(bytes))) {
    line++;
    if (line > rows) throw new PartError(file, `it has more rows than the ${rows} of the manifest`);
    yield { row: parsed(file, text, line), line };
  }
  if (line < rows) throw new PartError(file, `it ends after ${line} of ${rows} rows`);
  if (hash.digest('hex') !== sha256)
    throw new PartError(file, 'its contents are not those that were written: the hash of the manifest is another');
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function parsed(file: string, bytes: Uint8Array, line: number): unknown {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    throw new PartError(file, 'this row is no JSON', line);
  }
}

async function* linesOf(folder: string, file: string, most: number, saw: (bytes: Uint8Array) => void): AsyncGenerator<Uint8Array> {
  let held: Buffer[] = [];
  let length = 0;
  let line = 1;
  const tooLong = (): PartError => new PartError(file, `this row is longer than ${most / 1_000_000} MB`, line);
  for await (const chunk of contentsOf(folder, file)) {
    saw(chunk);
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      if (length + end - start > most) throw tooLong();
      yield held.length === 0 ? chunk.subarray(start, end) : Buffer.concat([...held, chunk.subarray(start, end)]);
      held = [];
      length = 0;
      start = end + 1;
      line++;
    }
    if (start === chunk.length) continue;
    held.push(chunk.subarray(start));
    length += chunk.length - start;
    if (length > most) throw tooLong();
  }
  if (length > 0) throw new PartError(file, 'its last row has no end', line);
}

async function* contentsOf(folder: string, file: string): AsyncGenerator<Buffer> {
  try {
    const path = join(realpathSync(folder), file);
    // Nor a pipe, which may never end.
    if (realpathSync(path) !== path) throw new PartError(file, 'a link stands in its path, which may lead anywhere');
    if (!statSync(path).isFile()) throw new PartError(file, 'it is no file');
    const stream = createReadStream(path);
    const unzipped = createGunzip();
    stream.once('error', (error) => unzipped.destroy(error));
    stream.pipe(unzipped);
    try {
      for await (const chunk of unzipped) yield chunk as Buffer; // a stream without encoding
    } finally {
      stream.destroy();
      unzipped.destroy();
    }
  } catch (error) {
    throw error instanceof PartError ? error : new PartError(file, unzipWords(error) ?? `it cannot be read: ${fileSystemWords(error)}`);
  }
}

function unzipWords(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'Z_BUF_ERROR') return 'it is cut off: the compressed data end early';
  return typeof code === 'string' && code.startsWith('Z_') ? 'it is damaged: what it holds cannot be unpacked' : undefined;
}
