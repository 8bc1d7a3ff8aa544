import { isToken } from './token.ts';

/** Any one character. */
export const one = Symbol('?');
/** Any one character but a colon. */
export const oneWithin = Symbol('? within a segment');
/** Any run of characters and tokens. */
export const many = Symbol('*');
/** Any run of characters (none a colon) and tokens. */
export const manyWithin = Symbol('* within a segment');

/** An indivisible part of a pattern: a wildcard, or a string that is a single character, a whole token or a whole policy variable. */
export type Piece = string | typeof one | typeof oneWithin | typeof many | typeof manyWithin;

/** How a pattern is to be read. */
export interface Reading {
  /** Letters without regard to case; tokens and variables keep theirs. */
  readonly ignoreCase?: boolean | undefined;
  /** As in the `Resource` element: a wildcard stays within its colon-separated segment, unless it is a `*` that ends the segment. */
  readonly segments?: boolean | undefined;
}

const opaque = /(⟨[^⟨⟩]*⟩|\$\{[^{}]*\})/u;
const escaped: ReadonlyMap<string, string> = new Map([
  ['${*}', '*'],
  ['${?}', '?'],
  ['${$}', '$'],
]);

/** Whether a piece is a policy variable: `${aws:username}`, `${aws:username, 'nobody'}`. */
export function isVariable(piece: Piece): boolean {
  return typeof piece === 'string' && piece.startsWith('${') && piece.length > 2;
}

/** Whether a piece is a whole token. */
export function isTokenPiece(piece: Piece): boolean {
  return typeof piece === 'string' && isToken(piece);
}

/** Whether a piece is one plain character. */
export function isCharacter(piece: Piece): piece is string {
  return typeof piece === 'string' && !isToken(piece) && !isVariable(piece);
}

/**
 * The pieces of a text in which nothing is a wildcard or a variable: characters and tokens.
 */
export function literal(text: string, { ignoreCase = false }: Reading = {}): readonly Piece[] {
  return text.split(/(⟨[^⟨⟩]*⟩)/u).flatMap((part) => (isToken(part) ? [part] : Array.from(ignoreCase ? part.toLowerCase() : part)));
}

/**
 * The pieces of a pattern with `*`, `?`, tokens and policy variables. `${*}`, `${?}` and `${$}` are those characters themselves. A variable counts as
 * one whatever the version of the policy: in version 2008-10-17 it would be plain text.
 *
 * Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html (wildcards; segments) and
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html (variables) (both read 2026-11-26).
 */
export function parsePattern(pattern: string, reading: Reading = {}): readonly Piece[] {
  const known = parsed[(reading.ignoreCase ? 1 : 0) + (reading.segments ? 2 : 0)];
  const before = known?.get(pattern);
  if (before) return before;
  const pieces = parse(pattern, reading);
  if (known && known.size >= kept) known.clear();
  known?.set(pattern, pieces);
  return pieces;
}

/** Patterns are asked about again and again: so many are kept of each reading. */
const kept = 500;
const parsed = [0, 1, 2, 3].map(() => new Map<string, readonly Piece[]>());

function parse(pattern: string, { ignoreCase = false, segments = false }: Reading): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const part of pattern.split(opaque)) {
    const plain = escaped.get(part);
    if (plain !== undefined) pieces.push(plain);
    else if (isToken(part) || isVariable(part)) pieces.push(part);
    else {
      for (const character of ignoreCase ? part.toLowerCase() : part) {
        if (character === '?') pieces.push(segments ? oneWithin : one);
        else if (character !== '*') pieces.push(character);
        else if (pieces.at(-1) !== many) pieces.push(many);
      }
    }
  }
  return segments ? pieces.map((piece, at) => (piece === many && !endsSegment(pieces[at + 1]) ? manyWithin : piece)) : pieces;
}

function endsSegment(next: Piece | undefined): boolean {
  return next === undefined || next === ':';
}
