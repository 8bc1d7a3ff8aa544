import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ndjsonLines, type Include } from '@demarc/report';
import type { Audit } from './audit.ts';
import { UserError } from './errors.ts';

/** The forms in which a result can be written to a file. */
const formats: Readonly<Record<string, (audit: Audit, include: Include) => Iterable<string>>> = {
  json: (audit, include) => [`${JSON.stringify(audit.document(include), undefined, 1)}\n`],
  *ndjson(audit, include) {
    for (const assessment of audit.assessments) yield* ndjsonLines(assessment, audit.frame, include);
    yield `${JSON.stringify({ record: 'summary', ...audit.sums })}\n`;
  },
};

/** An output that was asked for: `format=path`. */
export interface Output {
  readonly format: string;
  readonly path: string;
}

/** Reads `format=path`; two outputs never share a file. */
export function outputsNamed(words: readonly string[], cwd: string): Output[] {
  const outputs = words.map((word): Output => {
    const [, format, path] = /^([a-z]+)=(.+)$/.exec(word) ?? [];
    if (format === undefined || path === undefined)
      throw new UserError(
        `--output ${word} is not format=path`,
        [`formats: ${Object.keys(formats).join(', ')}`],
        ['--output json=result.json'],
      );
    if (!Object.hasOwn(formats, format))
      throw new UserError(`--output does not know ${format}`, [`formats: ${Object.keys(formats).join(', ')}`]);
    return { format, path: resolve(cwd, path) };
  });
  const twice = outputs.find(({ path }, index) => outputs.findIndex((other) => other.path === path) !== index);
  if (twice) throw new UserError(`two outputs go to ${twice.path}`, [], ['give each a file of its own']);
  return outputs;
}

/** Writes each output beside its place and moves it there when it is whole: nothing half-written stays. */
export function writeOutputs(outputs: readonly Output[], audit: Audit, include: Include): void {
  for (const { format, path } of outputs) {
    const part = join(dirname(path), `.${basename(path)}.part`);
    try {
      const file = openSync(part, 'w', 0o600);
      try {
        let waiting = '';
        for (const text of formats[format]?.(audit, include) ?? []) {
          waiting += text;
          if (waiting.length < 1 << 18) continue;
          writeSync(file, waiting);
          waiting = '';
        }
        writeSync(file, waiting);
      } finally {
        closeSync(file);
      }
      renameSync(part, path);
    } catch (error) {
      rmSync(part, { force: true });
      throw new UserError(
        `${path} cannot be written`,
        [error instanceof Error ? error.message : String(error)],
        ['choose another path with --output format=path'],
      );
    }
  }
}
