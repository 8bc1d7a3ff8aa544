import { CommanderError } from 'commander';
import { UserError } from './errors.ts';
import type { Io } from './io.ts';
import { programFor } from './program.ts';

/** The world of this process. */
const processIo = (): Io => ({
  cwd: process.cwd(),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  now: () => new Date(),
  ...(process.stdin.isTTY && process.stderr.isTTY && { ask: async (question) => (await import('./ask.ts')).askOnTerminal(question) }),
});

/** How wide errors may be: as the terminal that they are read on; else what reads them may break lines itself. */
const widthOf = ({ stderr, stdout }: Io): number | undefined => (stderr.isTTY ? stdout.columns : undefined);

/** Runs a command line (without `node` and the script) and gives its exit code. Never throws. */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  let code = 0;
  const program = programFor(io, (exit) => {
    code = exit;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      const [{ usageError }, { errorText }] = await Promise.all([import('./usage-error.ts'), import('./error-text.ts')]);
      io.stderr.write(`${errorText(usageError(error, argv, program), widthOf(io))}\n`);
      return 2;
    }
    if (error instanceof UserError) {
      const { errorText } = await import('./error-text.ts');
      io.stderr.write(`${errorText(error, widthOf(io))}\n`);
      return 2;
    }
    const { SnapshotError } = await import('@demarc/sources');
    if (error instanceof SnapshotError) {
      const { errorText } = await import('./error-text.ts');
      io.stderr.write(`${errorText(error, widthOf(io))}\n`);
      return 2;
    }
    const { safe } = await import('@demarc/report');
    const debug = argv.includes('--debug');
    io.stderr.write(
      `demarc: an error of demarc itself: ${safe(error instanceof Error ? error.message : String(error))}\n${debug && error instanceof Error ? `${error.stack ?? ''}\n` : '  next: the same command with --debug shows where; please report it\n'}`,
    );
    return 2;
  }
}
