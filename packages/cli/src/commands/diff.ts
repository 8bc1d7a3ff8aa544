import { nearest } from '@demarc/model';
import { diffJson, diffMarkdown, diffScreen, isEmptyDiff, quoted } from '@demarc/report';
import { diff, diffExit, diffFailOns, type DiffFailOn, type DiffResult } from '../diff.ts';
import { UserError } from '../errors.ts';
import { lookOf, type Io } from '../io.ts';
import { configChosen } from '../where.ts';
import { dateNamed } from './dates.ts';

interface Options {
  readonly failOn?: readonly string[];
  readonly format?: 'text' | 'markdown' | 'json';
  readonly json?: boolean;
  readonly parameters?: readonly string[];
  readonly now?: string;
  readonly config?: string | false;
  readonly ascii?: boolean;
  readonly color?: boolean;
}

/** `demarc diff`: what moved between two states. */
export async function diffCommand(sides: readonly string[], options: Options, io: Io): Promise<number> {
  if (options.json && options.format !== undefined && options.format !== 'json')
    throw new UserError(`--json and --format ${options.format} contradict each other`, [], ['leave one of them out']);
  const named = options.failOn && failOnNamed(options.failOn);
  const result = await diff({
    sides,
    cwd: io.cwd,
    now: options.now === undefined ? undefined : dateNamed(options.now),
    present: io.now(),
    parameters: options.parameters,
    ...configChosen(options, io),
  });
  const failOn = named ?? [result.failOn ?? 'high'];
  const exit = diffExit(result, failOn);
  if (options.json || options.format === 'json') io.stdout.write(diffJson(result.diff, result));
  else if (options.format === 'markdown') io.stdout.write(diffMarkdown(result.diff, result));
  else io.stdout.write(diffScreen(result.diff, { ...result, exit, next: next(result) }, lookOf(io, options)));
  if (exit.code === 3) {
    const audits = result.unreadPaths.map((path) => `demarc audit ${quoted(path)}`);
    io.stderr.write(`demarc: ${exit.because}\n${audits.length > 0 ? `  next: ${audits.join('  ·  ')}\n` : ''}`);
  }
  return exit.code;
}

function failOnNamed(words: readonly string[]): DiffFailOn[] {
  return words.map((word) => {
    const found = diffFailOns.find((each) => each === word);
    if (found) return found;
    const near = nearest(word, diffFailOns);
    throw new UserError(
      `--fail-on does not know ${word}`,
      [...(near.length > 0 ? [`nearest: ${near.join(', ')}`] : []), `known: ${diffFailOns.join(', ')}`],
      ['demarc diff --help'],
    );
  });
}

/** Where the after side is a path: its first moved duty, explained. */
function next({ diff: found, afterPath: after }: DiffResult): string[] {
  if (isEmptyDiff(found) || after === undefined || !/^[\w./-]+$/.test(after)) return [];
  const [moved] = found.moved;
  const verdict = found.verdicts.find(({ to }) => to === 'fail');
  return [
    ...(moved && /^[\w./:-]+$/.test(moved.resource.address) ? [`demarc who ${moved.resource.address} ${moved.domain} --in ${after}`] : []),
    ...(verdict ? [`demarc audit ${after} --check ${verdict.check}`] : []),
  ];
}
