import { auditScreen } from '@demarc/report';
import { audit, type Audit } from '../audit.ts';
import { demoFolder, demoNow } from '../demo.ts';
import { UserError } from '../errors.ts';
import { exitOf, type FailOn } from '../exit.ts';
import { lookOf, type Io } from '../io.ts';
import { outputsNamed, writeOutputs } from '../outputs.ts';
import { dateNamed } from './dates.ts';
import { filesText, refuseNothing, templates } from './refuse.ts';

interface Options {
  readonly demo?: boolean;
  readonly parameters?: readonly string[];
  readonly failOn?: FailOn;
  readonly strict?: boolean;
  readonly explicit?: boolean;
  readonly check?: readonly string[];
  readonly excludeCheck?: readonly string[];
  readonly service?: readonly string[];
  readonly severity?: readonly string[];
  readonly resource?: readonly string[];
  readonly json?: boolean;
  readonly include?: readonly string[];
  readonly output?: readonly string[];
  readonly now?: string;
  readonly ascii?: boolean;
  readonly color?: boolean;
}

/** `demarc audit`: the screen or the document on stdout, the exit code. */
export async function auditCommand(target: string | undefined, options: Options, io: Io): Promise<number> {
  if (options.demo && target !== undefined)
    throw new UserError('--demo has a target of its own', [`you also named ${target}`], ['demarc audit --demo', `demarc audit ${target}`]);
  const unknownInclude = (options.include ?? []).find((what) => what !== 'pass' && what !== 'cells');
  if (unknownInclude !== undefined) throw new UserError(`--include does not know ${unknownInclude}`, ['known: pass, cells']);
  const include = { pass: options.include?.includes('pass') ?? false, cells: options.include?.includes('cells') ?? false };
  const outputs = outputsNamed(options.output ?? [], io.cwd);
  const look = lookOf(io, options);
  const progress =
    io.stderr.isTTY && !options.json
      ? (done: { inventories: number; of: number; name: string }): void =>
          void io.stderr.write(`\r\u001b[K${done.inventories}/${done.of}  ${done.name.slice(-60)}`)
      : undefined;
  const result = await audit({
    ...options,
    target: options.demo ? demoFolder() : (target ?? '.'),
    cwd: io.cwd,
    now: options.now === undefined ? (options.demo ? demoNow : io.now()) : dateNamed(options.now),
    passEvidence: include.pass,
    ...(progress && { progress }),
  });
  if (progress) io.stderr.write('\r\u001b[K');
  refuseNothing(result, { verb: 'audit', target: target ?? '.', width: look.width });
  const exit = exitOf(result.sums, result.diagnostics, options.failOn ?? 'high', options.strict ?? false);
  writeOutputs(outputs, result, include);
  if (options.json) {
    io.stdout.write(`${JSON.stringify(result.document(include), undefined, 1)}\n`);
    return exit.code;
  }
  const shown = options.demo ? '--demo' : (target ?? '.');
  io.stdout.write(
    auditScreen(
      result.assessments,
      {
        title: titleOf(result, options.demo ? 'Halden Freight, the example company' : (target ?? 'this folder')),
        target: shown,
        inTarget: options.demo ? 'demo' : shown,
        now: result.now,
        options: result.options,
        diagnostics: result.diagnostics,
        failOn: options.failOn ?? 'high',
        exit,
        files: filesText(result),
        all: (options.check?.length ?? 0) > 0 || (options.resource?.length ?? 0) > 0,
      },
      look,
    ),
  );
  return exit.code;
}

const titleOf = (result: Audit, target: string): string => `${target}, ${templates(result.files.templates)}`;
