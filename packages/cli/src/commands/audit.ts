import { setImmediate } from 'node:timers/promises';
import { AuditScreen, auditDocument, Counter, inertJson, type AuditDocument, type Include } from '@demarc/report';
import type { Assessment, Diagnostic } from '@demarc/model';
import { auditStream, type AuditStream } from '../audit.ts';
import { demoNow, demoTarget } from '../demo.ts';
import { errorText } from '../error-text.ts';
import { UserError } from '../errors.ts';
import { exitOf, type FailOn } from '../exit.ts';
import { lookOf, type Io } from '../io.ts';
import { outputsNamed, Writers, type Output } from '../outputs.ts';
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

/** `demarc audit`: the screen or the document on stdout, outputs into files, the exit code. */
export async function auditCommand(target: string | undefined, options: Options, io: Io): Promise<number> {
  if (options.demo && target !== undefined)
    throw new UserError('--demo has a target of its own', [`you also named ${target}`], ['demarc audit --demo', `demarc audit ${target}`]);
  const include = includeNamed(options.include ?? []);
  const outputs = outputsNamed(options.output ?? [], io.cwd, options.json);
  const writers = new Writers(outputs, io);
  try {
    return await audited(target, options, include, outputs, writers, io);
  } finally {
    writers.drop();
  }
}

async function audited(
  target: string | undefined,
  options: Options,
  include: Include,
  outputs: readonly Output[],
  writers: Writers,
  io: Io,
): Promise<number> {
  const stream = await auditStream({
    ...options,
    ...(options.demo ? demoTarget() : { target: target ?? '.', cwd: io.cwd }),
    now: options.now === undefined ? (options.demo ? demoNow : io.now()) : dateNamed(options.now),
    passEvidence: include.pass ?? false,
  });
  const look = lookOf(io, options);
  refuseNothing(stream, { verb: 'audit', target: target ?? '.', width: look.width });
  const failOn = options.failOn ?? 'high';
  const shown = options.demo ? '--demo' : (target ?? '.');
  // Only a reader needs the screen; whoever reads the document needs the sums alone.
  const screen =
    options.json || outputs.some(({ path }) => path === '-')
      ? undefined
      : new AuditScreen(
          {
            title: `${options.demo ? 'Halden Freight, the example company' : (target ?? 'this folder')}, ${templates(stream.files.templates)}`,
            target: shown,
            inTarget: options.demo ? 'demo' : shown,
            now: stream.now,
            options: stream.options,
            failOn,
            all: (options.check?.length ?? 0) > 0 || (options.resource?.length ?? 0) > 0,
          },
          look,
        );
  const seen = screen ?? new Counter();
  const held: Assessment[] | undefined = options.json || outputs.some(({ format }) => format === 'json') ? [] : undefined;
  const diagnostics: Diagnostic[] = [...stream.diagnostics];
  const strict = options.strict ?? false;
  writers.begin({ frame: stream.frame, include, strict });
  const progress = progressOn(io, stream);
  for await (const assessment of stream.assessments) {
    seen.add(assessment);
    diagnostics.push(...assessment.inventory.diagnostics);
    writers.add(assessment);
    held?.push(assessment);
    progress(assessment);
    await setImmediate(); // here an interrupt is heard
  }
  progress();
  const exit = exitOf(seen.sums(), diagnostics, failOn, strict);
  const document = (notes: readonly Diagnostic[]): AuditDocument =>
    auditDocument(held ?? [], { ...stream.frame, diagnostics: [...stream.frame.diagnostics, ...notes] }, include);
  const notes = writers.finish({ sums: seen.sums(), diagnostics, exit }, document);
  if (options.json) io.stdout.write(`${inertJson(document(notes))}\n`);
  else if (screen) io.stdout.write(screen.text({ diagnostics: [...diagnostics, ...notes], exit, files: filesText(stream) }));
  else
    for (const { message, next } of notes) io.stderr.write(`${errorText(new UserError(message, [], next === undefined ? [] : [next]))}\n`);
  return exit.code;
}

function includeNamed(words: readonly string[]): Include {
  const unknown = words.find((what) => what !== 'pass' && what !== 'cells');
  if (unknown !== undefined) throw new UserError(`--include does not know ${unknown}`, ['known: pass, cells']);
  return { pass: words.includes('pass'), cells: words.includes('cells') };
}

/** Tells on a terminal how far it is; called without an assessment, it takes its line away. */
function progressOn(io: Io, { files }: AuditStream): (assessment?: Assessment) => void {
  if (!io.stderr.isTTY || files.templates < 20) return () => undefined;
  let done = 0;
  return (assessment) => {
    if (!assessment) io.stderr.write('\r\u001b[K');
    else if (++done % 10 === 0) io.stderr.write(`\r\u001b[K${done} of ${files.templates} templates`);
  };
}
