import type { Diagnostic } from '@demarc/model';
import { MAX_DEPTH } from './limits.ts';
import type { Lines } from './lines.ts';

/** One sort of mistake may stand in a file on every line; a person needs the first few. */
const SHOWN_PER_CODE = 10;

/** What a problem is: {@link Diagnostic} without its place. */
export type Problem = Pick<Diagnostic, 'severity' | 'code' | 'message' | 'next'>;

/**
 * CloudFormation takes a key that stands twice and uses the last one.
 * Source: https://github.com/go-to-k/cdk-real-drift/pull/1133 (tried against the service), read 2026-11-26.
 */
export function duplicateKey(name: string): Problem {
  return {
    severity: 'warning',
    code: 'duplicate-key',
    message: `the key ${JSON.stringify(name.slice(0, 80))} stands twice in this map; this last one holds`,
    next: 'remove one of them',
  };
}

/** Input that is nested deeper than {@link MAX_DEPTH}. */
export function tooDeep(): Problem {
  return {
    severity: 'error',
    code: 'nesting-too-deep',
    message: `lists and maps stand more than ${MAX_DEPTH} levels deep in one another`,
    next: 'check how this file was made; no template needs that',
  };
}

/** Collects what is wrong with one text, with line, column and the line itself. */
export class Problems {
  readonly lines: Lines;
  readonly #file: string;
  readonly #found: { readonly at: number; readonly diagnostic: Diagnostic }[] = [];
  readonly #counts = new Map<string, number>();

  constructor(file: string, lines: Lines) {
    this.#file = file;
    this.lines = lines;
  }

  /** Notes a problem at an offset of the text. */
  add(at: number, problem: Problem): void {
    const count = (this.#counts.get(problem.code) ?? 0) + 1;
    this.#counts.set(problem.code, count);
    if (count > SHOWN_PER_CODE) return;
    const location = { file: this.#file, ...this.lines.at(at) };
    this.#found.push({ at, diagnostic: { ...problem, location, excerpt: this.lines.excerpt(at) } });
  }

  /** All of them in the order of the text; the last of a code says how many more there are. */
  list(): Diagnostic[] {
    const last = new Map(this.#found.map(({ diagnostic }, index) => [diagnostic.code, index]));
    const diagnostics = this.#found.map(({ at, diagnostic }, index) => {
      const more = last.get(diagnostic.code) === index ? (this.#counts.get(diagnostic.code) ?? 0) - SHOWN_PER_CODE : 0;
      return {
        at,
        diagnostic: more > 0 ? { ...diagnostic, message: `${diagnostic.message} (and ${more} more in this file)` } : diagnostic,
      };
    });
    return diagnostics.sort((left, right) => left.at - right.at).map(({ diagnostic }) => diagnostic);
  }
}

/** The text cannot be read any further. Thrown and caught inside a parser, never seen outside. */
export class Unreadable extends Error {
  readonly at: number;
  readonly problem: Problem;

  constructor(at: number, problem: Problem) {
    super(problem.message);
    this.at = at;
    this.problem = problem;
  }
}
