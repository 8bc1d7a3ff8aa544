import { join, relative, sep } from 'node:path';

/** Where a target lies in a project. */
export interface Looked {
  /** The project's root, absolute. */
  readonly root: string;
  /** Absolute. */
  readonly target: string;
  readonly isFile: boolean;
}

/** Whether all paths that a pattern (as in `.gitignore`, from the root) can mean lie in the target; without a pattern: all of the project. */
export function isWithin(pattern: string | undefined, { root, target, isFile }: Looked): boolean {
  const scope = join(root, ...literal(pattern ?? ''));
  const path = relative(target, scope);
  return isFile ? path === '' : path !== '..' && !path.startsWith(`..${sep}`);
}

/** The folders that a pattern begins with, as far as they are one; a pattern without a slash means names at any depth. */
function literal(pattern: string): string[] {
  const names = pattern.replace(/^\//, '').replace(/\/$/, '').split('/');
  if (names.length === 1 && !pattern.startsWith('/')) return [];
  const end = names.findIndex((name) => /[*?[\\]/.test(name));
  return end < 0 ? names : names.slice(0, end);
}
