import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, sep } from 'node:path';
import { nearest } from '@demarc/model';
import { UserError } from './errors.ts';

/** A revision of a repository, and a path in it. */
export interface Revision {
  /** As it was typed: `main:infra`. */
  readonly word: string;
  readonly commit: string;
  /** From the repository's root, without a slash at its end; empty for the root. */
  readonly path: string;
  readonly repository: Repository;
}

interface Repository {
  readonly root: string;
  /** The folder in which demarc was called, from the root: `infra/`, or nothing. */
  readonly prefix: string;
}

/** Files of a revision, in a folder of their own. */
export interface Extracted {
  /** Stands in the extracted tree where the user's folder stands in the repository. */
  readonly cwd: string;
  /** From `cwd`. */
  readonly target: string;
  /** Nothing is at the path. */
  readonly empty: boolean;
  /** Removes the folder. */
  dispose(): void;
}

/** Larger files are only named, not copied: their reader refuses them. */
const largest = 64_000_000;
/** How much is asked of git at once. */
const batch = 32_000_000;
/** What may be a template, and what says what to leave out. */
const wanted = /(?:\.(?:ya?ml|json|template|cfn|cft|txt|tf|tofu)|(?:^|\/)\.gitignore)$/i;

/** Runs git without a shell; nothing of it is a hook or asks anything. */
function git(cwd: string, args: readonly string[], input?: string): { readonly ok: boolean; readonly out: Buffer; readonly error: string } {
  const { status, stdout, stderr, error } = spawnSync('git', [...args], {
    cwd,
    ...(input !== undefined && { input }),
    maxBuffer: 1 << 30,
    env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
  });
  if (error && 'code' in error && error.code === 'ENOENT')
    throw new UserError('git is not installed, so no revision can be read', [], ['demarc diff before.yaml after.yaml']);
  return { ok: status === 0, out: stdout ?? Buffer.alloc(0), error: (stderr ?? '').toString().split('\n')[0] ?? '' };
}

const line = (out: Buffer): string => out.toString().replace(/\n$/, '');

/** The repository that a folder is in; none where it is in none. */
export function repositoryAt(cwd: string): Repository | undefined {
  const root = git(cwd, ['rev-parse', '--show-toplevel']);
  const prefix = git(cwd, ['rev-parse', '--show-prefix']);
  return root.ok && prefix.ok ? { root: line(root.out), prefix: line(prefix.out) } : undefined;
}

/** Whether a word names a commit here. */
export const isRevision = (cwd: string, name: string): boolean => commitOf(cwd, name) !== undefined;

function commitOf(cwd: string, name: string): string | undefined {
  const { ok, out } = git(cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  return ok ? line(out) : undefined;
}

/** The common ancestor of two revisions, as `a...b` means it. */
export function mergeBase(cwd: string, one: string, other: string): string {
  const [a, b] = [commitNamed(cwd, one), commitNamed(cwd, other)];
  const { ok, out } = git(cwd, ['merge-base', a, b]);
  if (!ok) throw new UserError(`${one} and ${other} have no common ancestor`, [], [`demarc diff ${one}..${other}`]);
  return line(out);
}

function commitNamed(cwd: string, name: string): string {
  const found = commitOf(cwd, name);
  if (found !== undefined) return found;
  const names = git(cwd, ['for-each-ref', '--format=%(refname:short)'])
    .out.toString()
    .split('\n')
    .filter((each) => each !== '');
  const near = nearest(name, ['HEAD', ...names]);
  throw new UserError(
    `no revision is called ${name} in this repository`,
    [near.length > 0 ? `nearest: ${near.join(', ')}` : 'a branch, a tag or a commit is needed; one of another clone must be fetched first'],
    [`demarc diff ${near[0] ?? 'HEAD~1'}..HEAD`],
  );
}

/** A revision and a path as git writes them: from the repository's root, or with `./` and `../` from this folder. */
export function revisionNamed(cwd: string, name: string, path: string, word = `${name}:${path}`): Revision {
  const repository = repositoryAt(cwd);
  if (!repository)
    throw new UserError(`${word} names a revision, but this folder is in no Git repository`, [], ['demarc diff before.yaml after.yaml']);
  const commit = commitNamed(cwd, name);
  const fromRoot = /^\.{1,2}(?:\/|$)/.test(path) ? posix.join(repository.prefix, path) : posix.normalize(path === '' ? '.' : path);
  const clean = fromRoot.replace(/\/+$/, '');
  if (clean === '..' || clean.startsWith('../') || clean.startsWith('/'))
    throw new UserError(`${path} leads out of the repository`, [`its root is ${repository.root}`], [`demarc diff ${name}:. .`]);
  return { word, commit, path: clean === '.' ? '' : clean, repository };
}

interface Blob {
  readonly id: string;
  readonly size: number;
  readonly path: string;
}

/** Copies what may be a template at a revision's path to a folder of its own. The caller disposes of it. */
export function extract({ commit, path, repository }: Revision): Extracted {
  const blobs = blobsAt(repository.root, commit, path);
  const outer = blobsIn(repository.root, commit, ignoring(path));
  const folder = mkdtempSync(join(tmpdir(), 'demarc-revision-'));
  const dispose = (): void => {
    process.removeListener('exit', dispose);
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', dispose); // also when interrupted
  try {
    mkdirSync(join(folder, '.git')); // so that paths in identities begin where they do in the repository
    const cwd = join(folder, ...repository.prefix.split('/'));
    mkdirSync(cwd, { recursive: true });
    write(folder, repository.root, [...blobs, ...outer.filter(({ path: other }) => !blobs.some((blob) => blob.path === other))]);
    return { cwd, target: posix.relative(repository.prefix.replace(/\/$/, ''), path) || '.', empty: blobs.length === 0, dispose };
  } catch (error) {
    dispose();
    throw error;
  }
}

/** Files that say what to leave out, in the folders above a path. */
const ignoring = (path: string): string[] => {
  const parts = path.split('/').slice(0, -1);
  return ['', ...parts.map((_, index) => `${parts.slice(0, index + 1).join('/')}/`)].flatMap((folder) => [
    `${folder}.gitignore`,
    `${folder}demarc.yaml`,
  ]);
};

/** The wanted files at a path; of a single file its whole folder, for what it nests. */
function blobsAt(root: string, commit: string, path: string): Blob[] {
  const own = blobsIn(root, commit, path === '' ? [] : [path]);
  const isFile = own.length === 1 && own[0]?.path === path;
  if (!isFile) return own.filter((blob) => wanted.test(blob.path));
  const beside = posix.dirname(path);
  return [...own, ...blobsIn(root, commit, beside === '.' ? [] : [beside]).filter((blob) => blob.path !== path && wanted.test(blob.path))];
}

/** Regular files; links and submodules are left out. */
function blobsIn(root: string, commit: string, paths: readonly string[]): Blob[] {
  const { ok, out, error } = git(root, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit, '--', ...paths]);
  if (!ok) throw new UserError(`the files of ${commit.slice(0, 12)} cannot be listed`, error === '' ? [] : [error]);
  return out
    .toString()
    .split('\0')
    .flatMap((row): Blob[] => {
      const [, mode, id, size, path] = /^(\d+) blob ([0-9a-f]+) +(\d+)\t(.+)$/s.exec(row) ?? [];
      return mode?.startsWith('100') && id !== undefined && path !== undefined && isInside(path) ? [{ id, size: Number(size), path }] : [];
    });
}

/** A tree can be made by hand: nothing of it may be written elsewhere. */
const isInside = (path: string): boolean =>
  !path.startsWith('/') &&
  (sep === '/' || !/[\\:]/.test(path)) &&
  path.split('/').every((part) => part !== '..' && part !== '.' && part.toLowerCase() !== '.git');

function write(folder: string, root: string, blobs: readonly Blob[]): void {
  for (let from = 0; from < blobs.length;) {
    let [to, bytes] = [from, 0];
    while (to < blobs.length && (to === from || bytes + (blobs[to]?.size ?? 0) <= batch))
      bytes += Math.min(blobs[to++]?.size ?? 0, largest + 1);
    writeSome(folder, root, blobs.slice(from, to));
    from = to;
  }
}

function writeSome(folder: string, root: string, blobs: readonly Blob[]): void {
  const read = blobs.filter(({ size }) => size <= largest);
  const { ok, out, error } = git(root, ['cat-file', '--batch'], read.map(({ id }) => `${id}\n`).join(''));
  if (!ok) throw new UserError('the files of the revision cannot be read', error === '' ? [] : [error]);
  let at = 0;
  for (const blob of blobs) {
    const place = join(folder, ...blob.path.split('/'));
    mkdirSync(dirname(place), { recursive: true });
    if (blob.size > largest) {
      writeFileSync(place, '');
      truncateSync(place, blob.size);
      continue;
    }
    const start = out.indexOf(10, at) + 1; // the header's line: id, type, size
    writeFileSync(place, out.subarray(start, start + blob.size), { mode: 0o600 });
    at = start + blob.size + 1;
  }
}
