import type { Audit } from '../audit.ts';
import type { Io } from '../io.ts';

/** How many files of an audit could not be read: what is told of the rest may not be all. */
export const unreadFiles = ({ diagnostics }: Pick<Audit, 'diagnostics'>): number =>
  diagnostics.filter(({ severity }) => severity === 'error').length;

/** Says so on stderr, and gives the exit code for it. */
export function tellIncomplete(files: number, target: string, io: Io): 3 {
  io.stderr.write(`demarc: incomplete, ${files === 1 ? 'one file' : `${files} files`} could not be read\n  next: demarc audit ${target}\n`);
  return 3;
}
