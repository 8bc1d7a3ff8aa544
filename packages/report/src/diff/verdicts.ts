import { severities, type Cell, type Check, type Finding, type Location, type Severity } from '@demarc/model';
import { placeOf } from '../places.ts';
import { cellSums, isLiveOnly, type CellSums } from '../sums.ts';
import type { Told } from './diff.ts';
import type { Known, Pairs } from './pairs.ts';

/** A resource that is on one side only, with the duties that it has. */
export interface ChangedResource extends Told {
  readonly duties: CellSums;
  /** Nobody has written down who owns what of its type. */
  readonly notModelled: boolean;
}

/** What a check says: nothing where it is not asked, `gone` where there is no such resource. */
export type State = 'pass' | 'fail' | 'accepted' | 'unknown' | 'not asked' | 'gone';

/**
 * What became of a verdict. `new`: a fail that was none; `worse`: the same fail with a further problem; `unknown`: there was an answer, or
 * no question, and now there is no answer. `mended`, `better` and `known` are their opposites; `accepted`: someone accepted a fail, or that there is no answer;
 * `dropped`: there was a fail or no answer, and the question is asked no more, or its resource is gone. That mends nothing.
 */
export type Change = 'new' | 'worse' | 'unknown' | 'accepted' | 'mended' | 'better' | 'known' | 'dropped';

export interface ChangedVerdict {
  readonly resource: Told;
  /** The check's id, of a family its member's. */
  readonly check: string;
  readonly title: string;
  readonly risk: string;
  readonly severity: Severity;
  readonly change: Change;
  readonly from: State;
  readonly to: State;
  /** What is wrong now; of what was mended, what was wrong before. */
  readonly problems: readonly string[];
  /** Why there is no answer. */
  readonly why?: string | undefined;
  /** The deciding property. */
  readonly place?: Location | undefined;
}

export function changedResource({ told, cells }: Known): ChangedResource {
  return { ...told, duties: cellSums(cells), notModelled: cells.some((cell: Cell) => cell.notModelled) };
}

/** Every verdict that is another than before, the worst first. */
export function verdictsChanged(both: Pairs['both'], onlyBefore: readonly Known[], onlyAfter: readonly Known[]): ChangedVerdict[] {
  const changes = [
    ...both.flatMap(({ before, after }) => changesOf(before, after)),
    ...onlyBefore.flatMap((known) => changesOf(known, undefined)),
    ...onlyAfter.flatMap((known) => changesOf(undefined, known)),
  ];
  return changes.sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      compared(a.check, b.check) ||
      compared(a.resource.identity, b.resource.identity),
  );
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What a check says of a resource, for the check or for each member of a family. */
interface Said {
  readonly state: State;
  readonly check: Check;
  readonly finding: Finding;
}

function changesOf(before: Known | undefined, after: Known | undefined): ChangedVerdict[] {
  const [was, is] = [saidOf(before), saidOf(after)];
  const absent = (known: Known | undefined): State => (known ? 'not asked' : 'gone');
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id): ChangedVerdict[] => {
    const [old, now] = [was.get(id), is.get(id)];
    const shown = now ?? old;
    const known = now ? after : (before ?? after);
    const told = (after ?? before)?.told;
    if (!shown || !known || !told) return [];
    const from = old?.state ?? absent(before);
    const to = now?.state ?? absent(after);
    const change = from === 'fail' && to === 'fail' ? sharpened(id, old?.finding, now?.finding) : changeOf(from, to);
    if (!change) return [];
    const place = placeOf(shown.finding, known.assessment.inventory);
    const mended = (change === 'mended' || change === 'dropped' ? old : undefined) ?? shown;
    return [
      {
        resource: told,
        check: id,
        title: shown.check.title,
        risk: shown.check.risk,
        severity: shown.check.severity,
        change,
        from,
        to,
        problems: mended.finding.problems ?? [],
        ...(to === 'unknown' && now?.finding.unknown && { why: now.finding.unknown.why }),
        ...(place && { place }),
      },
    ];
  });
}

function saidOf(known: Known | undefined): Map<string, Said> {
  const said = new Map<string, Said>();
  if (!known) return said;
  const checks = new Map(known.assessment.checks.map((check) => [check.id, check]));
  for (const finding of known.findings) {
    const check = checks.get(finding.check);
    if (!check || isLiveOnly(finding, known.assessment)) continue;
    for (const [id, verdict] of finding.members ? Object.entries(finding.members) : [[finding.check, finding.verdict] as const])
      said.set(id, { state: finding.waiver && verdict !== 'pass' && verdict === finding.verdict ? 'accepted' : verdict, check, finding });
  }
  return said;
}

const isAsked = (state: State): boolean => state !== 'not asked' && state !== 'gone';

function changeOf(from: State, to: State): Change | undefined {
  if (from === to) return undefined;
  if (to === 'fail') return 'new';
  if (to === 'unknown') return 'unknown';
  if (to === 'accepted') return 'accepted';
  if (to !== 'pass') return from === 'pass' || !isAsked(from) ? undefined : 'dropped';
  if (from === 'fail' || from === 'accepted') return 'mended';
  return from === 'unknown' ? 'known' : undefined; // what passes, or has no meaning, asks for nothing
}

/** A fail that stays one: with a further problem, or with fewer. Of a family, whose members share their problems, told once. */
function sharpened(id: string, before: Finding | undefined, after: Finding | undefined): Change | undefined {
  const [failedBefore, failedAfter] = [failedMembers(before), failedMembers(after)];
  if (failedAfter.length > 0 && (failedBefore.join() !== failedAfter.join() || failedAfter[0] !== id)) return undefined;
  const [old, now] = [new Set(before?.problems), new Set(after?.problems)];
  if ([...now].some((problem) => !old.has(problem))) return 'worse';
  return [...old].some((problem) => !now.has(problem)) ? 'better' : undefined;
}

const failedMembers = (finding: Finding | undefined): string[] =>
  Object.entries(finding?.members ?? {})
    .filter(([, verdict]) => verdict === 'fail')
    .map(([id]) => id)
    .sort();
