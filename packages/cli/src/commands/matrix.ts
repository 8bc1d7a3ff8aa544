import { matrixCsv, matrixJson, matrixMarkdown, matrixScreen, quoted, street, streetRows, type MatrixView } from '@demarc/report';
import { UserError } from '../errors.ts';
import { unreadFiles } from '../incomplete.ts';
import { lookOf, type Io } from '../io.ts';
import { matrix } from '../matrix.ts';
import { whereOf, type WhereOptions } from '../where.ts';
import { refuseNothing, templates } from './refuse.ts';

interface Options extends WhereOptions {
  readonly view?: MatrixView;
  readonly only?: readonly string[];
  readonly format?: 'text' | 'csv' | 'markdown' | 'json';
  readonly json?: boolean;
  readonly parameters?: readonly string[];
  readonly ascii?: boolean;
  readonly color?: boolean;
}

/** `demarc matrix`: who owns what of an inventory, on stdout. Always 0, or 3 where something could not be read. */
export async function matrixCommand(target: string | undefined, options: Options, io: Io): Promise<number> {
  if (options.json && options.format !== undefined && options.format !== 'json')
    throw new UserError(
      `--json and --format ${options.format} contradict each other`,
      [],
      ['demarc matrix --format csv', 'demarc matrix --json'],
    );
  const where = whereOf('matrix', target, options, io);
  const look = lookOf(io, options);
  const { table, audit } = await matrix({
    target: where.target,
    cwd: where.cwd,
    root: where.root,
    config: where.config,
    now: where.now,
    parameters: options.parameters ?? [],
    only: options.only,
  });
  refuseNothing(audit, { verb: 'matrix', target: where.shown, width: look.width });
  const view = options.view ?? 'cloud';
  const title = `${where.title}, ${templates(audit.files.templates)}`;
  const format = options.json ? 'json' : (options.format ?? 'text');
  if (format === 'csv') io.stdout.write(matrixCsv(table, view));
  else if (format === 'json') io.stdout.write(matrixJson(table, view, where.target));
  else if (format === 'markdown') io.stdout.write(matrixMarkdown(table, view, title));
  else {
    const isTall = (look.rows ?? Infinity) >= streetRows;
    io.stdout.write(
      matrixScreen(
        table,
        {
          title,
          view,
          only: options.only,
          // A filter asks for some duties, a flat has no street: there the table alone answers.
          drawing: options.only?.length || view === 'apartment' || !isTall ? [] : street(audit.assessments, look),
          next: next(where.shown, table.models[0]?.rows[0]?.type),
        },
        look,
      ),
    );
  }
  return unreadFiles(audit.diagnostics) > 0 ? 3 : 0;
}

/** Complete commands, with what was typed. */
function next(target: string, type: string | undefined): string[] {
  const where = quoted(target);
  return [
    `demarc matrix --in ${where} --only locks`,
    `demarc matrix --in ${where} --format csv`,
    ...(type === undefined ? [] : [`demarc who ${type}`]),
  ];
}
