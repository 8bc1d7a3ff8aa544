import type { Evidence, Unknown } from './finding.ts';
import { Hole } from './hole.ts';
import type { Inventory } from './inventory.ts';
import { evidenceOf } from './judge.ts';
import { Question, type Options } from './question.ts';
import type { Resource } from './resource.ts';
import {
  withShifts,
  type AnyShift,
  type Basis,
  type Freshness,
  type Line,
  type Owner,
  type Responsibilities,
  type Source,
} from './responsibility.ts';
import type { Outcome } from './run.ts';

/** A shift that holds, with what decided it. */
export interface Because {
  readonly shift: string;
  readonly says: string;
  readonly owner: Owner;
  readonly source: Source;
  readonly evidence: readonly Evidence[];
}

/** One line of one resource, resolved. */
export interface Resolved {
  readonly domain: string;
  readonly owner: Owner | 'undetermined';
  readonly basis: Basis;
  readonly awsDoes: string;
  readonly youDo: string;
  readonly reason?: string | undefined;
  readonly schedule?: 'aws' | 'you' | undefined;
  readonly freshness?: Freshness | undefined;
  readonly source: Source;
  /** Every shift that holds, in file order; the last one that names an owner has decided. */
  readonly because: readonly Because[];
  /** Of an undetermined line: what would decide it. */
  readonly depends?: (Unknown & { readonly says: string }) | undefined;
}

type Answer = boolean;

/** Resolves the lines of one type over an inventory. Made once a type: its questions follow the resource. */
export function resolver(
  responsibilities: Responsibilities,
  inventory: Inventory,
  options: Options,
): (resource: Resource) => readonly Resolved[] {
  const domains = Object.entries(responsibilities.lines).map(([domain, line]) => {
    const [base, ...shifts] = withShifts(line);
    const questions = shifts.map((shift) => ({
      shift,
      question: new Question<Answer>(inventory, options, {}, (properties, context) => shift.when(properties, context) === true),
    }));
    const plain = settled(domain, base);
    return { domain, base, questions, plain };
  });
  return (resource) =>
    domains.map(({ domain, base, questions, plain }) =>
      questions.length === 0 ? plain : resolve(domain, base, plain, questions, resource),
    );
}

const settled = (domain: string, line: Line): Resolved => ({ ...parts(line), domain, owner: line.owner, source: line.source, because: [] });

const parts = (line: Line): Omit<Resolved, 'domain' | 'owner' | 'source' | 'because'> => ({
  basis: line.basis ?? (line.owner === 'aws' ? 'inherited' : 'configured'),
  awsDoes: line.awsDoes,
  youDo: line.youDo,
  ...(line.reason !== undefined && { reason: line.reason }),
  ...(line.schedule && { schedule: line.schedule }),
  ...(line.freshness && { freshness: line.freshness }),
});

/** The base line, then each shift in file order: the last that holds wins; one that nobody can decide and that names another owner leaves it open. */
function resolve(
  domain: string,
  base: Line,
  plain: Resolved,
  questions: readonly { shift: AnyShift; question: Question<Answer> }[],
  resource: Resource,
): Resolved {
  let now: Resolved = plain;
  const because: Because[] = [];
  for (const { shift, question } of questions) {
    const { holds, evidence, unknown } = answered(question, resource, shift);
    if (holds === true) {
      because.push({ shift: shift.id, says: shift.says, owner: shift.owner, source: shift.source, evidence });
      now = {
        ...parts({ ...base, ...given(now), ...shift, youDo: shift.youDo ?? shift.says }),
        domain,
        owner: shift.owner,
        source: shift.source,
        because: [],
      };
    } else if (holds === 'unknown' && shift.owner !== now.owner && unknown)
      now = { ...now, owner: 'undetermined', depends: { ...unknown, says: shift.says } };
  }
  return because.length > 0 ? { ...now, because } : now;
}

/** What stays of the line before a shift that does not speak of it. */
const given = (line: Resolved): Pick<Line, 'awsDoes' | 'youDo'> & Partial<Line> => ({
  awsDoes: line.awsDoes,
  youDo: line.youDo,
  ...(line.schedule && { schedule: line.schedule }),
  ...(line.freshness && { freshness: line.freshness }),
  basis: undefined,
});

/** A shift that throws is a fault of ours, and no answer. */
function answered(question: Question<Answer>, resource: Resource, { id }: AnyShift): ReturnType<typeof answer> {
  try {
    return answer(question, resource);
  } catch (error) {
    const why = `the shift ${id} failed: ${error instanceof Error ? error.message : String(error)}`;
    return { holds: 'unknown', evidence: [], unknown: { reason: 'error', path: '', why } };
  }
}

function answer(
  question: Question<Answer>,
  resource: Resource,
): { holds: boolean | 'unknown'; evidence: readonly Evidence[]; unknown?: Unknown } {
  if (question.plain(resource) === false) return { holds: false, evidence: [] };
  const outcomes = question.watched(resource, differ);
  const last = outcomes.at(-1);
  if (!last) return { holds: false, evidence: [] };
  const evidence = evidenceOf(last.reads);
  if (last.blocked)
    return { holds: 'unknown', evidence, unknown: unknownOf(last.blocked.hole, last.blocked.place.path, last.blocked.place.resource) };
  if (outcomes.every((outcome) => outcome.answer?.value === last.answer?.value)) return { holds: last.answer?.value === true, evidence };
  const doubt = outcomes.find((outcome) => outcome.doubt)?.doubt;
  if (doubt) return { holds: 'unknown', evidence, unknown: unknownOf(doubt.hole, doubt.place.path, doubt.place.resource) };
  for (const { reads } of outcomes)
    for (const [place, value] of reads)
      if (value instanceof Hole) return { holds: 'unknown', evidence, unknown: unknownOf(value, place.path, place.resource) };
  return { holds: 'unknown', evidence, unknown: { reason: 'unresolved', path: '', why: 'it depends on a value that is not known' } };
}

const unknownOf = (hole: Hole, path: string, resource: Resource | undefined): Unknown => ({
  reason: hole.reason,
  ...(resource && { resource: resource.key }),
  path,
  why: hole.why,
});

const differ = (outcomes: readonly Outcome<Answer>[]): boolean => {
  const last = outcomes.at(-1);
  return last?.blocked !== undefined || outcomes.some((outcome) => outcome.answer?.value !== last?.answer?.value);
};
