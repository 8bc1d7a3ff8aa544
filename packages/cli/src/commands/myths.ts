import { mythsJson, mythsMarkdown, mythsScreen } from '@demarc/report';
import { UserError } from '../errors.ts';
import { lookOf, type Io } from '../io.ts';
import { myths } from '../myths.ts';

interface Options {
  readonly type?: string;
  readonly format?: 'text' | 'markdown' | 'json';
  readonly json?: boolean;
  readonly ascii?: boolean;
  readonly color?: boolean;
}

/** `demarc myths`: wrong statements about the model, refuted. */
export async function mythsCommand(options: Options, io: Io): Promise<number> {
  if (options.json && options.format !== undefined && options.format !== 'json')
    throw new UserError(`--json and --format ${options.format} contradict each other`, [], ['leave one of them out']);
  const { refuted, ...frame } = await myths({ type: options.type, now: io.now() });
  if (options.json || options.format === 'json') io.stdout.write(mythsJson(refuted, frame));
  else if (options.format === 'markdown') io.stdout.write(mythsMarkdown(refuted, frame));
  else io.stdout.write(mythsScreen(refuted, frame, lookOf(io, options)));
  return 0;
}
