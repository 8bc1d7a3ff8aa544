import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** What a person named: a path and what is there. */
export type Target =
  | { readonly kind: 'file' | 'folder'; readonly absolutePath: string; readonly shownAs: string }
  /** Nothing is there. `nearest` are existing paths with a similar name, best first, three at most. */
  | { readonly kind: 'missing'; readonly shownAs: string; readonly nearest: readonly string[] }
  /** A device, a pipe or a socket, or something that may not be looked at (`error` is what node:fs threw). */
  | { readonly kind: 'unusable'; readonly shownAs: string; readonly error?: unknown };

/** Looks at what a person named, seen from the working directory. */
export function resolveTarget(target: string, workingDirectory: string): Target {
  const absolutePath = resolve(workingDirectory, target);
  const shownAs = shown(absolutePath, target, workingDirectory);
  try {
    const stats = statSync(absolutePath, { throwIfNoEntry: false });
    if (!stats) return { kind: 'missing', shownAs, nearest: nearest(absolutePath).map((path) => shown(path, target, workingDirectory)) };
    if (stats.isFile() || stats.isDirectory()) return { kind: stats.isFile() ? 'file' : 'folder', absolutePath, shownAs };
    return { kind: 'unusable', shownAs };
  } catch (error) {
    return { kind: 'unusable', shownAs, error };
  }
}

/** From the working directory, with `/`; absolute only if the person typed it so and it lies outside. Empty for the working directory itself. */
function shown(path: string, typed: string, workingDirectory: string): string {
  const fromHere = relative(workingDirectory, path);
  const outside = fromHere === '..' || fromHere.startsWith(`..${sep}`) || isAbsolute(fromHere);
  return (outside && isAbsolute(typed) ? path : fromHere).replaceAll(sep, '/');
}

/** Existing paths with names like the first part that does not exist, followed by the rest if it is there, too. */
function nearest(missing: string): readonly string[] {
  let part = missing;
  let rest = '';
  while (dirname(part) !== part && !statSync(dirname(part), { throwIfNoEntry: false })) {
    rest = rest === '' ? basename(part) : join(basename(part), rest);
    part = dirname(part);
  }
  const wanted = basename(part).toLowerCase();
  const found = namesIn(dirname(part)).map((name) => ({ name, distance: likeness(wanted, name.toLowerCase()) }));
  return found
    .filter(({ distance }) => distance <= Math.max(2, wanted.length / 3))
    .sort((left, right) => left.distance - right.distance || (left.name < right.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => {
      const path = join(dirname(part), name);
      return rest !== '' && statSync(join(path, rest), { throwIfNoEntry: false }) ? join(path, rest) : path;
    });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).slice(0, 10_000);
  } catch {
    return [];
  }
}

/** 0 for names that differ in nothing but what follows the last dot, else the edit distance. */
function likeness(wanted: string, name: string): number {
  return stem(wanted) === stem(name) ? 0 : editDistance(wanted, name);
}

function stem(name: string): string {
  return name.replace(/(.)\.[^.]*$/, '$1');
}

/** Insertions, deletions and replacements that make one text the other. */
function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, replaced));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}
