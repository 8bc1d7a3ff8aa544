import { actionsOf, collectors } from '@demarc/aws';
import { liveTarget, ownCalls } from '@demarc/sources';
import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import { tried } from '../live/tried.ts';

interface Options {
  readonly missing?: boolean;
  readonly in?: string;
  readonly service?: readonly string[];
}

/** `demarc policy`: an IAM policy as JSON on stdout. With `--missing` exit 3 where something is missing. */
export async function policyCommand(options: Options, io: Io): Promise<number> {
  if (!options.missing) {
    if (options.in !== undefined)
      throw new UserError(
        'the policy is the same for every account',
        ['--in goes with --missing'],
        ['demarc policy', 'demarc policy --missing'],
      );
    io.stdout.write(policyText(await actionsNeeded(options.service)));
    return 0;
  }
  const target = options.in ?? 'live';
  if (liveTarget(target) === undefined)
    throw new UserError(`${target} is no live account`, [], ['demarc policy --missing', 'demarc policy --missing --in live:<profile>']);
  const { account } = await tried(target, {}, io);
  const missing = account.permissions().filter(({ status }) => status === 'denied');
  if (missing.length === 0) {
    io.stderr.write('demarc: nothing was denied\n');
    return 0;
  }
  io.stdout.write(policyText(missing.map(({ action }) => action)));
  return 3;
}

/** Every action that a live audit needs, sorted. */
async function actionsNeeded(services: readonly string[] | undefined): Promise<readonly string[]> {
  const known = new Set(Object.keys(collectors).map(serviceIn));
  const unknown = services?.find((name) => !known.has(name));
  if (unknown !== undefined)
    throw new UserError(`nothing is read of ${unknown} yet`, [`read: ${[...known].join(', ')}`], ['demarc policy']);
  const chosen = Object.entries(collectors).filter(
    ([id]) => services === undefined || services.includes(serviceIn(id)) || serviceIn(id) === 'account',
  );
  const own = Object.values(ownCalls).map((calls) => ({ calls }));
  return actionsOf([...own, ...(await Promise.all(chosen.map(([, load]) => load())))]);
}

const serviceIn = (id: string): string => id.slice(0, id.indexOf('/'));

const policyText = (actions: readonly string[]): string =>
  `${JSON.stringify({ Version: '2012-10-17', Statement: [{ Sid: 'DemarcReads', Effect: 'Allow', Action: actions, Resource: '*' }] }, undefined, 2)}\n`;
