import { openSnapshot, type Run, type Snapshot } from '@demarc/sources';
import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import { version } from '../version.ts';
import { accountAsked, type AccountAsked } from './asked.ts';

/** What a command line says that goes on with a run. */
interface ResumeOptions {
  readonly resume: string;
  readonly save?: string | undefined;
  readonly demo?: boolean | undefined;
  readonly preflight?: boolean | undefined;
  readonly profile?: string | undefined;
  readonly role?: string | undefined;
  readonly externalId?: string | undefined;
  readonly region?: readonly string[] | undefined;
}

/** A run that goes on: the account, what was asked for, and what is there. */
export interface Resumed {
  readonly account: AccountAsked;
  readonly run: Run;
  readonly from: Snapshot;
}

/** What the folder of `--resume` holds; nothing where its run came to its end, so that it is a snapshot like any other. Throws a {@link UserError}. */
export function resumed(target: string | undefined, options: ResumeOptions, io: Io): Resumed | undefined {
  const { resume: folder } = options;
  if (options.save !== undefined || options.demo || options.preflight)
    throw new UserError(
      `--resume goes on with what is kept in ${folder}, and takes no other folder, target or question`,
      [],
      [`demarc audit --resume ${folder}`],
    );
  const from = openSnapshot(folder, { cwd: io.cwd, toGoOn: true });
  const { partial, tool } = from.manifest;
  if (!partial) return undefined;
  const { run } = partial;
  if (!run)
    throw new UserError(
      `${folder} cannot be gone on with`,
      [`it is not the snapshot of a live audit that was cut short: ${partial.reason}`],
      ['demarc audit live --save <folder>'],
    );
  if (tool.version !== version)
    throw new UserError(
      `${folder} was begun by demarc ${tool.version}, and this is ${version}: they may not read the same`,
      [],
      ['demarc audit live --save <folder>'],
    );
  const asked = accountAsked(target, options);
  const account = accountAsked(asked === undefined || asked.word === 'live' ? run.target : asked.word, {});
  if (!account || account.word !== run.target)
    throw new UserError(`${folder} is of ${run.target}, not of ${asked?.word ?? ''}`, [], [`demarc audit --resume ${folder}`]);
  if (options.region && String(options.region.toSorted()) !== String((run.regions ?? []).toSorted()))
    throw new UserError(
      `${folder} is of ${run.regions?.join(', ') ?? 'all Regions'}, not of ${options.region.join(', ')}`,
      [],
      [`demarc audit --resume ${folder}`],
    );
  return { account, run, from };
}
