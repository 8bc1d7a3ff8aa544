import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Assessment } from '@demarc/model';
import { inertJson, ndjsonLines, type AuditDocument, type Frame, type Include, type Sums } from '@demarc/report';
import { UserError } from './errors.ts';

/** The forms in which a result can be written: as a document at the end, or as a stream of lines. */
const formats = ['json', 'ndjson'] as const;

/** An output that was asked for: `format=path`. */
export interface Output {
  readonly format: (typeof formats)[number];
  readonly path: string;
}

/** Reads `format=path`; two outputs never share a file. */
export function outputsNamed(words: readonly string[], cwd: string): Output[] {
  const outputs = words.map((word): Output => {
    const [, name, path] = /^([a-z]+)=(.+)$/.exec(word) ?? [];
    if (name === undefined || path === undefined)
      throw new UserError(`--output ${word} is not format=path`, [`formats: ${formats.join(', ')}`], ['--output json=result.json']);
    const format = formats.find((each) => each === name);
    if (!format) throw new UserError(`--output does not know ${name}`, [`formats: ${formats.join(', ')}`]);
    return { format, path: resolve(cwd, path) };
  });
  const twice = outputs.find(({ path }, index) => outputs.findIndex((other) => other.path === path) !== index);
  if (twice) throw new UserError(`two outputs go to ${twice.path}`, [], ['give each a file of its own']);
  return outputs;
}

interface OpenFile {
  readonly output: Output;
  /** Where it is written until it is whole. */
  readonly part: string;
  readonly file: number;
  waiting: string;
}

/** Writes outputs beside their places and moves them there when they are whole: nothing half-written stays. */
export class Writers {
  readonly #files: OpenFile[] = [];
  readonly #frame: Frame;
  readonly #include: Include;

  constructor(outputs: readonly Output[], frame: Frame, include: Include) {
    this.#frame = frame;
    this.#include = include;
    for (const output of outputs) {
      const part = join(dirname(output.path), `.${basename(output.path)}.part`);
      const file = this.#try(output, () => openSync(part, 'w', 0o600));
      this.#files.push({ output, part, file, waiting: '' });
    }
  }

  /** Writes what streams. */
  add(assessment: Assessment): void {
    for (const each of this.#files)
      if (each.output.format === 'ndjson') for (const line of ndjsonLines(assessment, this.#frame, this.#include)) this.#write(each, line);
  }

  /** Writes lines of NDJSON that another thread has made. */
  addLines(lines: Uint8Array): void {
    for (const each of this.#files) {
      this.#write(each, '', true);
      this.#try(each.output, () => writeSync(each.file, lines));
    }
  }

  /** Writes what needs the end, and puts every file into its place. */
  finish(sums: Sums, document: () => AuditDocument): void {
    for (const each of this.#files) {
      this.#write(each, each.output.format === 'json' ? `${inertJson(document())}\n` : `${inertJson({ record: 'summary', ...sums }, 0)}\n`);
      this.#try(each.output, () => {
        writeSync(each.file, each.waiting);
        closeSync(each.file);
        renameSync(each.part, each.output.path);
      });
    }
    this.#files.length = 0;
  }

  /** Takes away what was not finished. */
  drop(): void {
    for (const { part, file } of this.#files) {
      closeSync(file);
      rmSync(part, { force: true });
    }
    this.#files.length = 0;
  }

  #write(each: OpenFile, text: string, now = false): void {
    each.waiting += text;
    if (each.waiting.length < (now ? 1 : 1 << 18)) return;
    this.#try(each.output, () => writeSync(each.file, each.waiting));
    each.waiting = '';
  }

  #try<T>({ path }: Output, act: () => T): T {
    try {
      return act();
    } catch (error) {
      this.drop();
      throw new UserError(
        `${path} cannot be written`,
        [error instanceof Error ? error.message : String(error)],
        ['choose another path with --output format=path'],
      );
    }
  }
}
