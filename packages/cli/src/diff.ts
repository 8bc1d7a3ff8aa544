import { severities, type Severity } from '@demarc/model';
import { diffOf, type Diff } from '@demarc/report';
import { whyNothing } from './commands/refuse.ts';
import { sidesNamed, withSide, type SideAudited } from './diff-sides.ts';
import { UserError } from './errors.ts';
import type { FailOn } from './exit.ts';
import { incompleteText, unreadFiles } from './incomplete.ts';

/** What is compared, and how. */
export interface DiffOptions {
  /**
   * Two of: a path of a template or a folder, or `revision:path` of the repository (`main:infra`; from its root, as git has it, or with `./`
   * from this folder). Or one range: `main..HEAD`, `main..HEAD:infra`, `main...HEAD` since they parted.
   */
  readonly sides: readonly string[];
  /** Relative paths are meant from here; the process's folder by default. */
  readonly cwd?: string | undefined;
  /** The moment as of which both sides are judged; by default that of a snapshot, else the present. */
  readonly now?: Date | undefined;
  /** The present; the process's clock by default. */
  readonly present?: Date | undefined;
  /** Parameter files, or `Name=value`, of both sides. */
  readonly parameters?: readonly string[] | undefined;
  /** A demarc.yaml for both sides; false for none; by default each side's own. */
  readonly config?: string | false | undefined;
}

/** What moved, and between what. */
export interface DiffResult {
  readonly diff: Diff;
  readonly before: string;
  readonly after: string;
  /** Where the after side lies, unless it is a revision. */
  readonly afterPath?: string | undefined;
  /** What a reader should know of the sides. */
  readonly notes: readonly string[];
  /** Files that could not be read, on either side: what is told may not be all. */
  readonly incomplete: number;
  /** The sides in which they lie, where they are paths. */
  readonly unreadPaths: readonly string[];
  /** The severity from which a new finding fails a run, as the demarc.yaml of the after side has it. */
  readonly failOn?: FailOn | undefined;
}

/** When a diff fails a run. */
export type DiffFailOn = Severity | 'moved-to-you' | 'none';
export const diffFailOns: readonly DiffFailOn[] = ['moved-to-you', ...severities, 'none'];

/** Compares two states of templates: duties that moved or grew, resources that are new or gone, verdicts that changed. */
export async function diff(options: DiffOptions): Promise<DiffResult> {
  const cwd = options.cwd ?? process.cwd();
  const asked = {
    cwd,
    now: options.now,
    present: options.present ?? new Date(),
    parameters: options.parameters ?? [],
    config: options.config,
  };
  const [before, after] = sidesNamed(options.sides, cwd);
  return withSide(before, asked, (left) => withSide(after, asked, async (right) => compared(left, right)));
}

async function compared(before: SideAudited, after: SideAudited): Promise<DiffResult> {
  const sides = [before, after] as const;
  if (sides.every(({ audit }) => audit.files.templates === 0))
    throw new UserError(
      `there is nothing to compare: neither ${before.word} nor ${after.word} has a template`,
      sides.flatMap((side) => whyEmpty(side).map((why) => `${side.word}: ${why}`)),
      ['demarc diff before.yaml after.yaml', 'demarc diff main..HEAD:infra'],
    );
  for (const side of sides) {
    const isUnreadable = side.audit.files.templates === 0 && unreadFiles(side.audit.diagnostics) > 0;
    // A path that a revision does not have yet, or no longer has, is an answer; one that is not here is a mistake.
    if (isUnreadable && !(side.isRevision && side.kind === 'nothing'))
      throw new UserError(side.kind === 'nothing' ? `nothing is at ${side.word}` : `${side.word} cannot be read`, whyEmpty(side), [
        'demarc diff before.yaml after.yaml',
      ]);
  }
  const kinds = new Set(sides.map(({ kind }) => kind));
  if (kinds.has('file') && kinds.has('folder'))
    throw new UserError(
      `${before.word} and ${after.word} cannot be compared: one is a file, the other a folder`,
      ['resources are matched by the path below what is named, and by their address'],
      ['demarc diff before.yaml after.yaml', 'demarc diff before/ after/'],
    );
  return {
    diff: diffOf(before, after),
    before: before.word,
    after: after.word,
    ...(!after.isRevision && { afterPath: after.word }),
    unreadPaths: [
      ...new Set(sides.filter(({ audit, isRevision }) => !isRevision && unreadFiles(audit.diagnostics) > 0).map(({ word }) => word)),
    ],
    failOn: after.audit.config?.failOn,
    notes: sides.flatMap(({ word, audit }) =>
      audit.files.templates === 0 ? [`${word} has no templates: all of the other side is new or gone`] : [],
    ),
    incomplete: sides.reduce(
      (sum, { audit, isRevision, kind }) => sum + (isRevision && kind === 'nothing' ? 0 : unreadFiles(audit.diagnostics)),
      0,
    ),
  };
}

const whyEmpty = ({ audit, isRevision, kind }: SideAudited): string[] =>
  isRevision && kind === 'nothing'
    ? ["no file is at this path of the revision; a path starts at the repository's root, or with ./ in this folder"]
    : whyNothing(audit, 100);

/** How a diff ends a run: 1 what `failOn` names, 3 a side could not be read as a whole, else 0. */
export function diffExit({ diff: found, incomplete }: DiffResult, failOn: readonly DiffFailOn[]): { code: 0 | 1 | 3; because: string } {
  if (failOn.includes('none')) return { code: 0, because: '' };
  const toYou = failOn.includes('moved-to-you') ? found.moved.filter((moved) => moved.toYou).length : 0;
  const from = Math.max(-1, ...severities.map((severity, index) => (failOn.includes(severity) ? index : -1)));
  const fails = found.verdicts.filter(
    ({ change, severity }) => (change === 'new' || change === 'worse') && severities.indexOf(severity) <= from,
  ).length;
  const because = [
    toYou > 0 ? `${toYou} ${toYou === 1 ? 'duty' : 'duties'} moved to you` : '',
    fails > 0 ? `${fails} new ${fails === 1 ? 'fail' : 'fails'} at or above ${severities[from] ?? ''}` : '',
  ].filter((part) => part !== '');
  if (because.length > 0) return { code: 1, because: because.join(', ') };
  return incomplete > 0 ? { code: 3, because: incompleteText(incomplete) } : { code: 0, because: '' };
}
