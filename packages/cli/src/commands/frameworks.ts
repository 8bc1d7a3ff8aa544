import {
  frameworkCsv,
  frameworkJson,
  frameworkMarkdown,
  frameworkScreen,
  frameworksCsv,
  frameworksJson,
  frameworksMarkdown,
  frameworksScreen,
  frameworkTable,
  quoted,
  type FrameworkTable,
} from '@demarc/report';
import { UserError } from '../errors.ts';
import { framework, frameworkNamed, frameworks } from '../frameworks.ts';
import { unreadFiles } from '../incomplete.ts';
import { lookOf, type Io } from '../io.ts';
import { whereOf, type WhereOptions } from '../where.ts';
import { refuseNothing, templates } from './refuse.ts';

interface Options extends WhereOptions {
  readonly format?: 'text' | 'csv' | 'markdown' | 'json';
  readonly json?: boolean;
  readonly parameters?: readonly string[];
  readonly ascii?: boolean;
  readonly color?: boolean;
}

/** `demarc frameworks [id]`: the editions, or one of them, also with what became of its requirements. 0, or 3 where something was not read. */
export async function frameworksCommand(id: string | undefined, options: Options, io: Io): Promise<number> {
  if (options.json && options.format !== undefined && options.format !== 'json')
    throw new UserError(
      `--json and --format ${options.format} contradict each other`,
      [],
      ['demarc frameworks --format csv', 'demarc frameworks --json'],
    );
  const isAudited = options.in !== undefined || options.demo === true;
  if (id === undefined && isAudited)
    throw new UserError(
      'a target is named, and no framework to audit it by',
      [],
      [`demarc frameworks cis-aws-7.0 ${options.in === undefined ? '--demo' : `--in ${quoted(options.in)}`}`, 'demarc frameworks'],
    );
  if (!isAudited && options.parameters?.length)
    throw new UserError('--parameters are values for a target, and none is named', [], [`demarc frameworks ${id ?? 'cis-aws-7.0'} --in .`]);
  if (id === undefined) return list(options, io);
  if (!isAudited) return show(frameworkTable(await frameworkNamed(id)), undefined, options, io);
  const where = whereOf(`frameworks ${id}`, undefined, options, io);
  const { table, audit } = await framework(id, {
    target: where.target,
    cwd: where.cwd,
    root: where.root,
    config: where.config,
    now: where.now,
    parameters: options.parameters ?? [],
  });
  refuseNothing(audit, { verb: `frameworks ${id} --in`, target: where.shown, width: lookOf(io, options).width });
  show(table, { shown: where.shown, title: `${where.title}, ${templates(audit.files.templates)}` }, options, io);
  return unreadFiles(audit.diagnostics) > 0 ? 3 : 0;
}

const formOf = (options: Options): NonNullable<Options['format']> => (options.json ? 'json' : (options.format ?? 'text'));

async function list(options: Options, io: Io): Promise<number> {
  const summaries = await frameworks();
  const form = formOf(options);
  const newest = summaries.findLast(({ id }) => id.startsWith('cis-'))?.id ?? 'fsbp';
  if (form === 'csv') io.stdout.write(frameworksCsv(summaries));
  else if (form === 'json') io.stdout.write(frameworksJson(summaries));
  else if (form === 'markdown') io.stdout.write(frameworksMarkdown(summaries));
  else
    io.stdout.write(
      frameworksScreen(summaries, [`demarc frameworks ${newest}`, `demarc frameworks ${newest} --demo`], lookOf(io, options)),
    );
  return 0;
}

interface Target {
  /** As `--in` takes it. */
  readonly shown: string;
  readonly title: string;
}

function show(table: FrameworkTable, target: Target | undefined, options: Options, io: Io): number {
  const form = formOf(options);
  if (form === 'csv') io.stdout.write(frameworkCsv(table));
  else if (form === 'json') io.stdout.write(frameworkJson(table, target?.shown));
  else if (form === 'markdown') io.stdout.write(frameworkMarkdown(table, target?.title));
  else io.stdout.write(frameworkScreen(table, { title: target?.title, next: next(table.framework.id, target) }, lookOf(io, options)));
  return 0;
}

/** Complete commands, with what was typed. */
const next = (id: string, target: Target | undefined): string[] =>
  target
    ? [
        `demarc audit ${target.shown === 'demo' ? '--demo' : quoted(target.shown)} --framework ${id}`,
        `demarc frameworks ${id} --in ${quoted(target.shown)} --format csv`,
      ]
    : [`demarc frameworks ${id} --demo`, `demarc checks --framework ${id}`];
