import type { Diagnostic } from '@demarc/model';
import { quoted, type Sums } from '@demarc/report';
import type { Io } from './io.ts';

/** How many files could not be read: what is told of the rest may not be all. */
export const unreadFiles = (diagnostics: readonly Diagnostic[]): number =>
  diagnostics.filter(({ severity }) => severity === 'error').length;

/** Whether reads of an account were denied or failed. */
export const hasUnread = ({ coverage: { statuses } }: Pick<Sums, 'coverage'>): boolean =>
  (statuses.denied ?? 0) + (statuses.failed ?? 0) > 0;

/** The same in words, as the reason of an exit. */
export const incompleteText = (files: number): string => `incomplete, ${files === 1 ? 'one file' : `${files} files`} could not be read`;

/** The same where reads of an account were denied or failed. */
export const unreadText = 'incomplete, some reads were denied or failed';

/** Why what is told of a target may not be all of it; nothing where it is. */
export const whyIncomplete = ({
  diagnostics,
  sums,
}: {
  readonly diagnostics: readonly Diagnostic[];
  readonly sums: Sums;
}): string | undefined => {
  const files = unreadFiles(diagnostics);
  return files > 0 ? incompleteText(files) : hasUnread(sums) ? unreadText : undefined;
};

/** Says so on stderr, and gives the exit code for it. */
export function tellIncomplete(why: string, target: string, io: Io): 3 {
  io.stderr.write(`demarc: ${why}\n  next: demarc audit ${target === 'demo' ? '--demo' : quoted(target)}\n`);
  return 3;
}
