import { compareJson, compareMarkdown, compareScreen } from '@demarc/report';
import { compare } from '../compare.ts';
import { UserError } from '../errors.ts';
import { lookOf, type Io } from '../io.ts';
import { dateNamed } from './dates.ts';

interface Options {
  readonly set?: readonly string[];
  readonly format?: 'text' | 'markdown' | 'json';
  readonly json?: boolean;
  readonly now?: string;
  readonly ascii?: boolean;
  readonly color?: boolean;
}

/** `demarc compare`: houses side by side. */
export async function compareCommand(types: readonly string[], options: Options, io: Io): Promise<number> {
  if (options.json && options.format !== undefined && options.format !== 'json')
    throw new UserError(`--json and --format ${options.format} contradict each other`, [], ['leave one of them out']);
  const comparison = await compare(types, { set: options.set, now: options.now === undefined ? io.now() : dateNamed(options.now) });
  if (options.json || options.format === 'json') io.stdout.write(compareJson(comparison));
  else if (options.format === 'markdown') io.stdout.write(compareMarkdown(comparison));
  else io.stdout.write(compareScreen(comparison, lookOf(io, options)));
  return 0;
}
