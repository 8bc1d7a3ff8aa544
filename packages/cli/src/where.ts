import { resolve } from 'node:path';
import { demoNow, demoTarget } from './demo.ts';
import { UserError } from './errors.ts';
import type { Io } from './io.ts';
import { dateNamed } from './commands/dates.ts';

/** Where a command looks, as it was typed. */
export interface WhereOptions {
  /** The same as the target: for commands whose first word is something else. */
  readonly in?: string | undefined;
  readonly demo?: boolean | undefined;
  readonly now?: string | undefined;
  readonly config?: string | false | undefined;
}

/** Where a command looks. */
export interface Where {
  readonly target: string;
  readonly cwd: string;
  /** The folder that paths in identities begin at, where it is not the target's project's. */
  readonly root?: string | undefined;
  /** A demarc.yaml by its path; false for none; by default that of the target's project. */
  readonly config?: string | false | undefined;
  /** As `--in` takes it, for commands that are proposed. */
  readonly shown: string;
  /** In words. */
  readonly title: string;
  readonly now: Date;
}

/** The target of a command: what was named, in one of its three ways; without it, this folder. */
export function whereOf(command: string, target: string | undefined, options: WhereOptions, io: Pick<Io, 'cwd' | 'now'>): Where {
  const named = [target, options.in, options.demo ? 'demo' : undefined].filter((word) => word !== undefined);
  const [word = '.'] = named;
  if (new Set(named).size > 1)
    throw new UserError(
      `more than one target: ${named.join(', ')}`,
      [],
      named.map((each) => `demarc ${command} --in ${each}`),
    );
  const isDemo = word === 'demo';
  return {
    ...(isDemo ? demoTarget() : { target: word, cwd: io.cwd }),
    ...configChosen(options, io),
    shown: word,
    title: isDemo ? 'Halden Freight, the example company' : word === '.' ? 'this folder' : word,
    now: options.now === undefined ? (isDemo ? demoNow : io.now()) : dateNamed(options.now),
  };
}

/** The demarc.yaml that a person chose, from the folder in which demarc was called. */
export const configChosen = ({ config }: Pick<WhereOptions, 'config'>, io: Pick<Io, 'cwd'>): { readonly config?: string | false } =>
  config === undefined ? {} : { config: config === false ? false : resolve(io.cwd, config) };
