import { Hole } from './hole.ts';
import { Place } from './place.ts';
import { Blocked, running, type Run } from './run.ts';
import { areEqual } from './token.ts';
import { watched } from './watch.ts';

/** `a && b && c` whose order does not matter: one that is surely false decides, whatever is unknown in the others. */
export function all(...asks: readonly (() => unknown)[]): boolean {
  const run = running();
  if (run) return decide(run, false, asks);
  for (const ask of asks) if (!ask()) return false;
  return true;
}

/** `a || b || c` whose order does not matter: one that is surely true decides. */
export function any(...asks: readonly (() => unknown)[]): boolean {
  const run = running();
  if (run) return decide(run, true, asks);
  for (const ask of asks) if (ask()) return true;
  return false;
}

function decide(run: Run, wanted: boolean, asks: readonly (() => unknown)[]): boolean {
  let unknown: Blocked | undefined;
  const depending: (() => unknown)[] = [];
  for (const ask of asks) {
    const { answer, reads } = run.consider(ask);
    if (answer === wanted) {
      run.keep(reads);
      return wanted;
    }
    if (answer === 'depends') depending.push(ask);
    else if (answer instanceof Blocked) unknown ??= answer;
    else run.keep(reads);
  }
  for (const ask of depending) {
    const answer = run.settle(ask);
    if (answer === wanted) return wanted;
    if (answer instanceof Blocked) unknown ??= answer;
  }
  if (unknown) return run.either(unknown) ? wanted : !wanted;
  return !wanted;
}

/**
 * Whether two names are the same. One that stands for a pseudo parameter or for a Zone by its place may be any literal: where that decides, both
 * answers are tried. For what is compared across resources and is no reference: Zones, Regions.
 */
export function same(left: string, right: string): boolean {
  const known = areEqual(left, right);
  if (known !== undefined) return known;
  const run = running();
  const why = new Hole('unresolved', `nobody can tell whether ${told(left)} is ${told(right)}`);
  const blocked = new Blocked(why, run?.latest ?? new Place(undefined));
  if (!run) throw blocked; // asked again, both ways
  return run.either(blocked);
}

const told = (name: string): string => name.replaceAll(/[\u27e8\u27e9]/g, '');

/** Whether there is a value at all, known or not. */
export function has<T extends object>(owner: T | undefined, name: keyof T & string): boolean {
  const view = watched(owner);
  const raw = view?.value[name];
  if (view && raw instanceof Hole && !raw.mayBeAbsent) {
    view.run.note(view.place.below(name), raw);
    return true;
  }
  return owner?.[name] !== undefined && owner[name] !== null;
}

/**
 * A string as it is written: the string itself, or the reference that stands in its place (`{{resolve:ssm:…}}`), where nobody knows yet what it will be but
 * everybody can read where it comes from. Nothing where there is no string.
 */
export function written<T extends object>(owner: T | undefined, name: keyof T & string): string | undefined {
  const view = watched(owner);
  if (view) {
    let raw = view.value[name];
    while (raw instanceof Hole && raw.choices !== undefined && !raw.rest) raw = raw.choices[view.run.choose(raw.key, raw.choices.length)];
    if (raw instanceof Hole && raw.reference !== undefined) {
      view.run.note(view.place.below(name), raw);
      return raw.reference;
    }
  }
  const value: unknown = owner?.[name];
  return typeof value === 'string' ? value : undefined;
}

/** Whether a property has one of these values; of a string that is known in part, the known part may answer. */
export function is<T extends object, K extends keyof T & string>(
  owner: T | undefined,
  name: K,
  ...wanted: readonly NonNullable<T[K]>[]
): boolean {
  if (running() && partly(owner, name, (hole) => (wanted.every((value) => hole.rulesOut(value)) ? false : undefined)) === false)
    return false;
  const value: unknown = owner?.[name];
  for (const each of wanted) if (each === value) return true;
  return false;
}

/** Whether a string matches a pattern in which `*` stands for anything; of a string that is known in part, the known part may answer. */
export function matches<T extends object>(owner: T | undefined, name: keyof T & string, pattern: string): boolean {
  const known = running() && partly(owner, name, (hole) => matchesPart(hole, pattern));
  if (known !== undefined) return known;
  const value: unknown = owner?.[name];
  return typeof value === 'string' && globMatches(value, pattern);
}

/** Inside a run, the only place where there are views: the answer that the known part of a hole allows; `undefined` where there is no hole or it does not tell. */
function partly(owner: object | undefined, name: string, answer: (hole: Hole) => boolean | undefined): boolean | undefined {
  const view = watched(owner);
  const raw = view?.value[name];
  if (!view || !(raw instanceof Hole) || raw.choices !== undefined || (raw.prefix === undefined && raw.suffix === undefined))
    return undefined;
  const known = answer(raw);
  if (known !== undefined) view.run.note(view.place.below(name), raw);
  return known;
}

/** The pieces of the patterns that checks ask for: few, and asked often. */
const patterns = new Map<string, readonly string[]>();

function piecesOf(pattern: string): readonly string[] {
  let pieces = patterns.get(pattern);
  if (!pieces) {
    if (patterns.size > 1000) patterns.clear();
    patterns.set(pattern, (pieces = pattern.split('*')));
  }
  return pieces;
}

function matchesPart(hole: Hole, pattern: string): boolean | undefined {
  const pieces = piecesOf(pattern);
  const head = pieces[0] ?? '';
  const tail = pieces.at(-1) ?? '';
  const { prefix = '', suffix = '' } = hole;
  if (pieces.length === 1) return hole.rulesOut(pattern) ? false : undefined;
  if (!prefix.startsWith(head) && !head.startsWith(prefix)) return false;
  if (!suffix.endsWith(tail) && !tail.endsWith(suffix)) return false;
  return pieces.length === 2 && prefix.startsWith(head) && suffix.endsWith(tail) ? true : undefined;
}

function globMatches(value: string, pattern: string): boolean {
  const pieces = piecesOf(pattern);
  const head = pieces[0] ?? '';
  const tail = pieces.at(-1) ?? '';
  if (pieces.length === 1) return value === pattern;
  if (!value.startsWith(head) || !value.endsWith(tail) || value.length < head.length + tail.length) return false;
  let at = head.length;
  const end = value.length - tail.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = value.indexOf(piece, at);
    if (found < 0 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
}
