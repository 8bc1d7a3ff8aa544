import { existsSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Resource } from '@demarc/model';
import { addressOf, type Side } from '@demarc/report';
import { audit, type Audit } from './audit.ts';
import { UserError } from './errors.ts';
import { extract, isRevision, mergeBase, repositoryAt, revisionNamed, type Revision } from './git.ts';

/** One side of a diff as it was typed: a path, or a revision and a path. */
export type SideNamed =
  | { readonly kind: 'path'; readonly word: string; readonly path: string }
  | ({ readonly kind: 'revision' } & Revision);

/**
 * The two sides that words mean: two of `path` or `revision:path`, or one range, `main..HEAD` or `main..HEAD:infra` (`...` for since they
 * parted). What exists as a path is one.
 */
export function sidesNamed(words: readonly string[], cwd: string): readonly [SideNamed, SideNamed] {
  const [first, second, third] = words;
  if (first === undefined) throw needsTwo(undefined);
  if (third !== undefined)
    throw new UserError(`diff compares two sides, and you named ${words.length}`, [], [`demarc diff ${first} ${second ?? ''}`]);
  if (second !== undefined) {
    // Two bare revisions can only be meant as a range.
    const areRevisions = [first, second].every(
      (word) => !isHere(word, cwd) && !word.includes(':') && repositoryAt(cwd) && isRevision(cwd, word),
    );
    if (areRevisions)
      throw new UserError(`${first} and ${second} are revisions: name them as a range`, [], [`demarc diff ${first}..${second}`]);
    return [sideNamed(first, cwd), sideNamed(second, cwd)];
  }
  const [, from, dots, to, path] = /^(.*?)(\.{2,3})([^:]*)(?::(.*))?$/s.exec(first) ?? [];
  if (dots === undefined || isHere(first, cwd)) throw needsTwo(first);
  const [one, other] = [from === '' || from === undefined ? 'HEAD' : from, to === '' || to === undefined ? 'HEAD' : to];
  const below = path ?? '.';
  const shown = (name: string): string => (path === undefined ? name : `${name}:${path}`);
  if (dots === '..')
    return [
      { kind: 'revision', ...revisionNamed(cwd, one, below, shown(one)) },
      { kind: 'revision', ...revisionNamed(cwd, other, below, shown(other)) },
    ];
  if (!repositoryAt(cwd)) revisionNamed(cwd, one, below, first); // says that there is none
  return [
    { kind: 'revision', ...revisionNamed(cwd, mergeBase(cwd, one, other), below, shown(`${one}...${other}`)) },
    { kind: 'revision', ...revisionNamed(cwd, other, below, shown(other)) },
  ];
}

/** Whether a word is a path here. As it stands: `main:..` would otherwise be one, with a folder that is not there. */
const isHere = (word: string, cwd: string): boolean => existsSync(isAbsolute(word) ? word : cwd + sep + word);

function sideNamed(word: string, cwd: string): SideNamed {
  if (isHere(word, cwd)) return { kind: 'path', word, path: word };
  const colon = word.indexOf(':');
  if (colon > 0) return { kind: 'revision', ...revisionNamed(cwd, word.slice(0, colon), word.slice(colon + 1), word) };
  if (repositoryAt(cwd) && isRevision(cwd, word))
    throw new UserError(
      `${word} is a revision: say which path of it`,
      [],
      [`demarc diff ${word}:. .`, ...(word === 'HEAD' ? [] : [`demarc diff ${word}..HEAD`])],
    );
  return { kind: 'path', word, path: word }; // not there: who reads it says so, with the nearest names
}

const needsTwo = (word: string | undefined): UserError =>
  new UserError(
    word === undefined ? 'diff needs two sides' : `diff needs two sides, and ${word} is one`,
    [],
    ['demarc diff before.yaml after.yaml', 'demarc diff main..HEAD:infra', `demarc diff HEAD:${word ?? 'infra'} ${word ?? 'infra'}`],
  );

/** A side, audited. */
export interface SideAudited extends Side {
  readonly word: string;
  readonly audit: Audit;
  /** `file` and `folder` cannot be compared; `nothing` with anything. */
  readonly kind: 'file' | 'folder' | 'nothing';
  /** It is of a revision of the repository, not of what lies here. */
  readonly isRevision: boolean;
}

/** How both sides are audited. */
interface SideOptions {
  readonly cwd: string;
  readonly now: Date | undefined;
  readonly present: Date;
  readonly parameters: readonly string[];
  readonly config: string | false | undefined;
}

/** Audits a side and gives it to `use`; files of a revision exist only so long. */
export async function withSide<T>(named: SideNamed, options: SideOptions, use: (side: SideAudited) => Promise<T>): Promise<T> {
  if (named.kind === 'path') return use(await audited(named.word, named.path, options.cwd, options));
  const extracted = extract(named);
  try {
    const side = await audited(named.word, extracted.target, extracted.cwd, options).catch((error: unknown) => {
      throw error instanceof UserError ? new UserError(`${named.word}: ${error.message}`, error.details, error.next) : error;
    });
    return await use({ ...side, isRevision: true, ...(extracted.empty && { kind: 'nothing' as const }) });
  } finally {
    extracted.dispose();
  }
}

async function audited(
  word: string,
  target: string,
  cwd: string,
  { now, present, parameters, config, cwd: own }: SideOptions,
): Promise<SideAudited> {
  const files = parameters.map((each) => (existsSync(resolve(own, each)) ? resolve(own, each) : each));
  const result = await audit({
    target,
    cwd,
    now,
    present,
    parameters: files,
    config: config === undefined || config === false ? config : resolve(own, config),
  });
  // What a snapshot was taken of is compared as if it lay here.
  const place = resolve(cwd, result.snapshot?.target ?? target);
  const isFile = result.snapshot ? isOfFile(result, cwd, place) : (statSync(place, { throwIfNoEntry: false })?.isFile() ?? false);
  return {
    word,
    audit: result,
    assessments: result.assessments,
    kind: isFile ? 'file' : result.snapshot || existsSync(place) ? 'folder' : 'nothing',
    isRevision: false,
    // Below the compared root, so that two folders or two files match whatever they are called.
    identity: (resource: Resource) => {
      const path = resource.location ? resolve(cwd, resource.location.file) : undefined;
      const below =
        path === undefined ? resource.key : isFile ? (path === place ? '.' : relative(dirname(place), path)) : relative(place, path);
      return `${below.replaceAll('\\', '/')}#${addressOf(resource) || basename(resource.key)}`;
    },
  };
}

/** Whether a snapshot was taken of one file: whether that is where its resources stand. */
const isOfFile = ({ assessments }: Audit, cwd: string, place: string): boolean =>
  assessments.some(({ inventory }) => inventory.resources.some(({ location }) => location && resolve(cwd, location.file) === place));
