import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { parseGitignore, type Rules } from './gitignore.ts';

/** The rules of the `.gitignore` files of a folder and of those above it. Paths are absolute and real. */
export class IgnoreScope {
  readonly #frames: readonly Frame[];

  private constructor(frames: readonly Frame[]) {
    this.#frames = frames;
  }

  /**
   * The rules that hold for what is in `folder` from above: those of the repository that it lies in. Left out are those that ignore the folder
   * itself, one above it, or all that is in it: whoever names an ignored folder (`cdk.out`) wants it read.
   */
  static above(folder: string): IgnoreScope {
    const repository = repositoryOf(folder);
    if (repository === undefined || repository === folder) return new IgnoreScope([]);
    const chain = [folder];
    while (chain[0] !== undefined && chain[0] !== repository) chain.unshift(dirname(chain[0]));
    const below = [...chain, join(folder, 'any')];
    const frames = chain.slice(0, -1).flatMap((base) => frameOf(base) ?? []);
    return new IgnoreScope(
      frames.filter((frame) => below.every((path) => !path.startsWith(frame.base + sep) || frame.says(path, true) !== 'ignored')),
    );
  }

  /** The rules for what is in `folder`, whose own `.gitignore` comes to those that hold already. */
  within(folder: string): IgnoreScope {
    const frame = frameOf(folder);
    return frame ? new IgnoreScope([...this.#frames, frame]) : this;
  }

  /** Whether the rules leave out this path; the folders above it are taken to be included. */
  ignores(path: string, isFolder: boolean): boolean {
    for (let index = this.#frames.length - 1; index >= 0; index--) {
      const verdict = this.#frames[index]?.says(path, isFolder);
      if (verdict !== 'unsaid' && verdict !== undefined) return verdict === 'ignored';
    }
    return false;
  }
}

interface Frame {
  readonly base: string;
  readonly says: Rules;
}

/** Larger ones are not written by people. */
const MAX_GITIGNORE_BYTES = 64_000;

function frameOf(base: string): Frame | undefined {
  const text = readRules(join(base, '.gitignore'));
  if (text === undefined) return undefined;
  const rules = parseGitignore(text);
  const start = base.endsWith(sep) ? base.length : base.length + 1;
  return { base, says: (path, isFolder) => rules(sep === '/' ? path.slice(start) : path.slice(start).replaceAll(sep, '/'), isFolder) };
}

/** Undefined if there is none, or none that can be read: then more is read than Git would have, and nothing is lost. */
function readRules(path: string): string | undefined {
  try {
    const { size } = statSync(path);
    return size <= MAX_GITIGNORE_BYTES ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

/** The nearest folder at or above that has a `.git` (a folder, or a file in a worktree). */
function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return undefined;
  }
}
