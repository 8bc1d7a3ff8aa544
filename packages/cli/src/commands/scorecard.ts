import { quoted, scorecardJson, scorecardMarkdown, scorecardScreen } from '@demarc/report';
import { UserError } from '../errors.ts';
import { unreadFiles } from '../incomplete.ts';
import { lookOf, type Io } from '../io.ts';
import { scorecard } from '../scorecard.ts';
import { whereOf, type WhereOptions } from '../where.ts';
import { refuseNothing, templates } from './refuse.ts';

interface Options extends WhereOptions {
  readonly format?: 'text' | 'markdown' | 'json';
  readonly json?: boolean;
  readonly parameters?: readonly string[];
  readonly ascii?: boolean;
  readonly color?: boolean;
}

/** `demarc scorecard`: ten practices and five groups of mistakes. Always 0, or 3 where something could not be read. */
export async function scorecardCommand(target: string | undefined, options: Options, io: Io): Promise<number> {
  if (options.json && options.format !== undefined && options.format !== 'json')
    throw new UserError(
      `--json and --format ${options.format} contradict each other`,
      [],
      ['demarc scorecard --format markdown', 'demarc scorecard --json'],
    );
  const where = whereOf('scorecard', target, options, io);
  const look = lookOf(io, options);
  const { card, audit } = await scorecard({
    target: where.target,
    cwd: where.cwd,
    root: where.root,
    config: where.config,
    now: where.now,
    parameters: options.parameters ?? [],
  });
  refuseNothing(audit, { verb: 'scorecard', target: where.shown, width: look.width });
  const title = `${where.title}, ${templates(audit.files.templates)}`;
  const form = options.json ? 'json' : (options.format ?? 'text');
  if (form === 'json') io.stdout.write(scorecardJson(card, where.shown));
  else if (form === 'markdown') io.stdout.write(scorecardMarkdown(card, title));
  else {
    const next = [
      `demarc audit ${where.shown === 'demo' ? '--demo' : quoted(where.shown)}`,
      `demarc scorecard --in ${quoted(where.shown)} --format markdown`,
    ];
    io.stdout.write(scorecardScreen(card, { title, next }, look));
  }
  return unreadFiles(audit.diagnostics) > 0 ? 3 : 0;
}
