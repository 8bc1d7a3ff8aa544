import { resolve } from 'node:path';
import { nearest, type Assessment, type Diagnostic } from '@demarc/model';
import {
  outputFormats,
  type AuditDocument,
  type OutputContext,
  type OutputEnd,
  type OutputFormat,
  type OutputWriter,
} from '@demarc/report';
import { UserError } from './errors.ts';
import type { Io } from './io.ts';
import { fileSink, realPath, standardSink, type Sink } from './sinks.ts';

/** An output that was asked for: `format=path`. */
export interface Output {
  readonly format: OutputFormat;
  /** Absolute; `-` is standard output. */
  readonly path: string;
}

const formats: readonly string[] = Object.keys(outputFormats);
/** What people type for a format whose name is nothing like it. */
const alsoCalled: Readonly<Record<string, OutputFormat>> = {
  md: 'markdown',
  xml: 'junit',
  github: 'sarif-github',
  'code-scanning': 'sarif-github',
};
const isFormat = (name: string): name is OutputFormat => formats.includes(name);

/** Reads `format=path`. Standard output (`-`) takes one output, and then nothing else. */
export function outputsNamed(words: readonly string[], cwd: string, isTaken = false): Output[] {
  const outputs = words.map((word): Output => {
    const [, name, path] = /^([\w-]+)=(.+)$/s.exec(word) ?? [];
    if (name === undefined || path === undefined)
      throw new UserError(`--output ${word} is not format=path`, [`formats: ${formats.join(', ')}`], ['--output json=result.json']);
    if (!isFormat(name)) {
      const other = alsoCalled[name.toLowerCase()];
      const near = other === undefined ? nearest(name, formats) : [other];
      throw new UserError(
        `--output does not know ${name}`,
        [`formats: ${formats.join(', ')}`],
        near.map((format) => `--output ${format}=${path}`),
      );
    }
    return { format: name, path: path === '-' ? '-' : resolve(cwd, path) };
  });
  const standard = outputs.filter(({ path }) => path === '-');
  if (standard.length > 1) throw new UserError('two outputs go to standard output', [], ['give one of them a file']);
  if (standard.length > 0 && isTaken)
    throw new UserError('--json has standard output', [], ['give the other output a file, or leave --json out']);
  return outputs;
}

interface OpenOutput {
  readonly output: Output;
  readonly sink: Sink;
  writer: OutputWriter | undefined;
  waiting: string;
}

/** Characters that are gathered before they are written. */
const gathered = 1 << 18;

/** Writes outputs beside their places and moves them there when all are whole: nothing half-written stays, whatever happens. */
export class Writers {
  readonly #files: OpenOutput[] = [];
  /** An interrupt ends the process, and this with it. */
  readonly #onExit = (): void => this.drop();

  /** Opens every output, so that one that cannot be written is known before anything is done. */
  constructor(outputs: readonly Output[], { stdout }: Pick<Io, 'stdout'>) {
    const real = new Map<string, Output>();
    if (outputs.length > 0) process.once('exit', this.#onExit);
    for (const output of outputs) {
      const path = output.path === '-' ? '-' : this.#try(output, () => realPath(output.path));
      if (real.has(path)) {
        this.drop();
        throw new UserError(`two outputs go to ${output.path}`, [], ['give each a file of its own']);
      }
      real.set(path, output);
      const sink = path === '-' ? standardSink(stdout) : this.#try(output, () => fileSink(path));
      this.#files.push({ output, sink, writer: undefined, waiting: '' });
    }
  }

  /** Tells what the outputs are of. */
  begin(context: OutputContext): void {
    for (const each of this.#files) each.writer = outputFormats[each.output.format](context);
  }

  /** Writes what streams. */
  add(assessment: Assessment): void {
    for (const each of this.#files) if (each.writer) this.#write(each, each.writer.add(assessment));
  }

  /** Writes lines of NDJSON, in UTF-8, that another thread has made. */
  addLines(lines: Uint8Array): void {
    for (const each of this.#files) {
      if (each.waiting !== '') this.#try(each.output, () => each.sink.write(each.waiting));
      each.waiting = '';
      this.#try(each.output, () => each.sink.write(lines));
    }
  }

  /** Writes what needs the end, and puts every file into its place. Tells what was left out; `document` is made with that. */
  finish(end: OutputEnd, document: (notes: readonly Diagnostic[]) => AuditDocument): readonly Diagnostic[] {
    const notes = this.#files.flatMap(({ writer }) => writer?.notes(end) ?? []);
    for (const each of this.#files) {
      if (each.writer)
        this.#write(
          each,
          each.writer.end(end, () => document(notes)),
        );
      this.#try(each.output, () => {
        if (each.waiting !== '') each.sink.write(each.waiting);
        each.sink.close();
      });
    }
    for (const { output, sink } of this.#files) this.#try(output, () => sink.settle());
    this.drop();
    return notes;
  }

  /** Takes away what was not finished. */
  drop(): void {
    process.off('exit', this.#onExit);
    for (const { sink } of this.#files) sink.drop();
    this.#files.length = 0;
  }

  #write(each: OpenOutput, pieces: Iterable<string>): void {
    for (const piece of pieces) {
      each.waiting += piece;
      if (each.waiting.length < gathered) continue;
      this.#try(each.output, () => each.sink.write(each.waiting));
      each.waiting = '';
    }
  }

  #try<T>({ path }: Output, act: () => T): T {
    try {
      return act();
    } catch (error) {
      this.drop();
      throw new UserError(
        `${path === '-' ? 'standard output' : path} cannot be written`,
        [error instanceof Error ? error.message : String(error)],
        ['choose another path with --output format=path'],
      );
    }
  }
}
