import { setImmediate } from 'node:timers/promises';
import type { Pace, Run } from '@demarc/sources';
import {
  AuditScreen,
  auditDocument,
  Counter,
  inertJson,
  quoted,
  type AuditDocument,
  type Counted,
  type Include,
  type ScreenFrame,
  type ScreenPortion,
} from '@demarc/report';
import type { Assessment, Diagnostic } from '@demarc/model';
import { auditStream, frameAtEnd, type AuditOptions, type AuditStream } from '../audit.ts';
import { demoNow, demoTarget } from '../demo.ts';
import { configText } from '../config/text.ts';
import { errorText } from '../error-text.ts';
import { UserError } from '../errors.ts';
import { exitOf, type FailOn } from '../exit.ts';
import { lookOf, type Io } from '../io.ts';
import { outputsNamed, Writers, type Output } from '../outputs.ts';
import { savingTo, type Saving } from '../save.ts';
import { codeOptions, Places, type Task } from '../portions.ts';
import { portionsOfThreads, threadsFor } from '../threads.ts';
import { configChosen } from '../where.ts';
import { dateNamed } from './dates.ts';
import { accountAsked, isAskedFor, type AccountAsked } from '../live/asked.ts';
import { LiveProgress } from '../live/progress.ts';
import type { Resumed } from '../live/resume.ts';
import type { LiveSaving } from '../live/saving.ts';
import { filesText, refuseNothing, whatText } from './refuse.ts';

interface Options {
  readonly demo?: boolean;
  readonly profile?: string;
  readonly role?: string;
  readonly externalId?: string;
  readonly pace?: Pace;
  readonly preflight?: boolean;
  /** What was asked for by these. */
  readonly account?: AccountAsked;
  readonly parameters?: readonly string[];
  readonly failOn?: FailOn;
  readonly strict?: boolean;
  readonly explicit?: boolean;
  readonly check?: readonly string[];
  readonly excludeCheck?: readonly string[];
  readonly service?: readonly string[];
  readonly severity?: readonly string[];
  readonly framework?: readonly string[];
  readonly resource?: readonly string[];
  readonly tag?: readonly string[];
  readonly region?: readonly string[];
  readonly config?: string | false;
  readonly json?: boolean;
  readonly include?: readonly string[];
  readonly output?: readonly string[];
  readonly now?: string;
  readonly save?: string;
  readonly resume?: string;
  readonly ascii?: boolean;
  readonly color?: boolean;
}

/** `demarc audit`: the screen or the document on stdout, outputs into files, the exit code. */
export async function auditCommand(target: string | undefined, options: Options, io: Io): Promise<number> {
  if (options.demo && target !== undefined)
    throw new UserError('--demo has a target of its own', [`you also named ${target}`], ['demarc audit --demo', `demarc audit ${target}`]);
  const going =
    options.resume === undefined
      ? undefined
      : (await import('../live/resume.ts')).resumed(target, { ...options, resume: options.resume }, io);
  if (options.resume !== undefined && !going) {
    target = options.resume;
    io.stderr.write(`demarc: ${options.resume} is whole: nothing is left to read\n`);
  }
  const account = going?.account ?? accountAsked(target, options);
  if (going) options = { ...options, ...(going.run.regions && { region: going.run.regions }) };
  if (account !== undefined) {
    if (options.preflight) return (await import('./preflight.ts')).preflight(account, options, io);
    target = account.word;
    options = { ...options, account };
  } else if (options.preflight) throw new UserError('--preflight is for a live account', [], ['demarc audit live --preflight']);
  if (options.include?.length && !options.json && !options.output?.length)
    throw new UserError(
      '--include is for a document, and none is asked for',
      [],
      [`demarc audit ${options.demo ? '--demo' : quoted(target ?? '.')} --json --include ${options.include.join(',')}`],
    );
  const include = includeNamed(options.include ?? []);
  const outputs = outputsNamed(options.output ?? [], io.cwd, options.json);
  const writers = new Writers(outputs, io);
  let saving: Saving | LiveSaving | undefined;
  try {
    saving = await savingFor(account, going, options, io);
    return await audited(target, options, include, outputs, writers, saving, io);
  } finally {
    writers.drop();
    saving?.drop();
  }
}

/** Where what is looked at is kept; nothing where it is not. */
async function savingFor(
  account: AccountAsked | undefined,
  going: Resumed | undefined,
  options: Options,
  io: Io,
): Promise<Saving | LiveSaving | undefined> {
  const folder = options.resume ?? options.save;
  if (folder === undefined || (options.resume !== undefined && !going)) return undefined;
  if (!account) return savingTo(folder, io);
  const [{ servicesFor }, { LiveSaving }] = await Promise.all([import('../live/open.ts'), import('../live/saving.ts')]);
  const services = going ? undefined : await servicesFor(options);
  const run: Run = going?.run ?? {
    target: account.word,
    ...(options.externalId !== undefined && { externalId: options.externalId }),
    ...(options.region && { regions: options.region }),
    ...(services && { services: [...services].sort() }),
  };
  const now = options.now === undefined ? io.now() : dateNamed(options.now);
  return new LiveSaving({ folder, now, run, from: going?.from, filters: filterWords(options) }, io);
}

async function audited(
  target: string | undefined,
  options: Options,
  include: Include,
  outputs: readonly Output[],
  writers: Writers,
  saving: Saving | LiveSaving | undefined,
  io: Io,
): Promise<number> {
  const next = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const places = new Places(next);
  const told = new LiveProgress(io);
  const kept = saving && 'keeper' in saving ? saving : undefined;
  const asked: Omit<AuditOptions, 'share'> = {
    ...options,
    ...(options.demo ? demoTarget() : { target: target ?? '.', cwd: io.cwd }),
    ...configChosen(options, io),
    now: options.now === undefined ? (options.demo ? demoNow : undefined) : dateNamed(options.now),
    present: io.now(),
    passEvidence: include.pass ?? false,
    live: {
      ...io.aws,
      profile: options.account?.profile,
      role: options.account?.role,
      externalId: options.externalId ?? kept?.run.externalId,
      pace: options.pace,
      onProgress: told.onProgress,
      keeper: kept?.keeper,
      services: kept?.run.services && new Set(kept.run.services),
    },
    onAccount: (account) => {
      told.onAccount(account);
      kept?.onAccount(account);
    },
    startedAt: kept?.startedAt,
  };
  const stream = await auditStream({ ...asked, share: places.take });
  if (target === undefined && !options.demo && stream.files.templates === 0 && (await isAskedFor(io))) {
    saving?.drop(); // it is made for templates
    return auditCommand('live', options, io);
  }
  const look = lookOf(io, options);
  refuseNothing(stream, { verb: 'audit', target: target ?? '.', width: look.width });
  const failOn = options.failOn ?? stream.config?.failOn ?? 'high';
  const shown = options.demo ? '--demo' : (target ?? '.');
  // Only a reader needs the screen; whoever reads the document needs the sums alone.
  const frame: ScreenFrame = {
    title: `${options.demo ? 'Halden Freight, the example company' : (target ?? 'this folder')}, ${whatText(stream)}`,
    target: shown,
    inTarget: options.demo ? 'demo' : shown,
    now: stream.now,
    options: stream.options,
    failOn,
    all: [options.check, options.resource, options.tag].some((words) => words?.length),
    partly: [
      options.excludeCheck,
      options.service,
      options.severity,
      options.framework,
      options.region,
      ...Object.values(stream.config?.filters ?? {}),
    ].some((words) => words?.length),
  };
  const screen = options.json || outputs.some(({ path }) => path === '-') ? undefined : new AuditScreen(frame, look);
  const seen = screen ?? new Counter();
  const held: Assessment[] | undefined = options.json || outputs.some(({ format }) => format === 'json') ? [] : undefined;
  const inside: Diagnostic[] = [];
  const strict = options.strict ?? false;
  writers.begin({ frame: stream.frame, include, strict });
  const progress = progressOn(io, stream);
  // Lines need nothing but their own inventory; every other form is made in one piece.
  const threads = held || saving || outputs.some(({ format }) => format !== 'ndjson') ? 0 : threadsFor(stream);
  if (threads > 0) {
    const task: Task = { options: codeOptions(asked), include, screen: screen && { frame, look }, lines: outputs.length > 0, next };
    for await (const portion of portionsOfThreads(task, places, stream, threads)) {
      seen.merge(portion.told as ScreenPortion & Counted); // a task with a screen tells of the screen, one without of the sums
      inside.push(...portion.diagnostics);
      if (portion.waivers) stream.waivers?.merge(portion.waivers);
      for (const lines of portion.lines ?? []) writers.addLines(lines);
      progress(true);
    }
  } else
    for await (const assessment of stream.assessments) {
      seen.add(assessment);
      await saving?.add(assessment.inventory);
      inside.push(...assessment.inventory.diagnostics);
      writers.add(assessment);
      held?.push(assessment);
      progress(true);
      await setImmediate(); // here an interrupt is heard
    }
  progress();
  const end = frameAtEnd(stream);
  const diagnostics = [...end.diagnostics, ...inside];
  const exit = exitOf(seen.sums(), diagnostics, failOn, strict);
  const document = (notes: readonly Diagnostic[]): AuditDocument =>
    auditDocument(held ?? [], { ...end, diagnostics: [...end.diagnostics, ...notes] }, include);
  await saving?.finish(stream);
  const notes = writers.finish({ sums: seen.sums(), diagnostics, ofRun: end.diagnostics, exit }, document);
  if (options.json) io.stdout.write(`${inertJson(document(notes))}\n`);
  else if (screen)
    io.stdout.write(
      screen.text({ diagnostics: [...diagnostics, ...notes], exit, files: filesText(stream), config: configText(stream.config) }),
    );
  else
    for (const { message, next } of notes) io.stderr.write(`${errorText(new UserError(message, [], next === undefined ? [] : [next]))}\n`);
  return exit.code;
}

/** The options that decide what is told of an account, as they are typed. */
function filterWords(options: Options): string[] {
  const given = {
    '--check': options.check,
    '--exclude-check': options.excludeCheck,
    '--service': options.service,
    '--severity': options.severity,
    '--framework': options.framework,
    '--resource': options.resource,
    '--tag': options.tag,
    '--include': options.include,
    '--output': options.output,
  };
  const single = { '--fail-on': options.failOn, '--now': options.now, '--pace': options.pace };
  return [
    ...Object.entries(given).flatMap(([name, words = []]) => words.flatMap((word) => [name, word])),
    ...Object.entries(single).flatMap(([name, word]) => (word === undefined ? [] : [name, word])),
    ...(options.strict ? ['--strict'] : []),
    ...(options.json ? ['--json'] : []),
  ];
}

function includeNamed(words: readonly string[]): Include {
  const unknown = words.find((what) => what !== 'pass' && what !== 'cells');
  if (unknown !== undefined) throw new UserError(`--include does not know ${unknown}`, ['known: pass, cells']);
  return { pass: words.includes('pass'), cells: words.includes('cells') };
}

/** Tells on a terminal how far it is, one more each time; called without a word, it takes its line away. */
function progressOn(io: Io, { files }: AuditStream): (more?: true) => void {
  if (!io.stderr.isTTY || files.templates < 20) return () => undefined;
  let done = 0;
  return (more) => {
    if (!more) io.stderr.write('\r\u001b[K');
    else if (++done % 10 === 0) io.stderr.write(`\r\u001b[K${done} of ${files.templates} templates`);
  };
}
