import type { Assessment } from './assess.ts';
import type { Finding, Verdict } from './finding.ts';
import type { Source } from './responsibility.ts';

/** One item of a framework, in our own words, and what looks at it. */
export interface Requirement<Id extends string = string> {
  /** How it should be, in a few words of ours: the edition's sentences are not ours to copy. */
  readonly title: string;
  /** Ids of checks, or of members of families. None: nobody looks at it yet. */
  readonly checks: readonly Id[];
  /** The edition's own kind of assessment: a person must look, whatever a check says of a part of it. */
  readonly assessment?: 'manual' | undefined;
  /** The profile level, where the edition has them. */
  readonly level?: 1 | 2 | undefined;
}

/** What an edition is. */
export interface AboutFramework {
  /** "CIS AWS Foundations Benchmark 7.0". */
  readonly title: string;
  /** Where its requirement ids are listed. */
  readonly source: Source;
  /** Titles of its sections, by the beginning of a requirement's id up to a dot; the longest that fits is meant. */
  readonly sections: Readonly<Record<string, string>>;
}

/** An edition of a framework: every requirement that it has, audited or not. */
export interface Framework<Id extends string = string> extends AboutFramework {
  /** The name of its file: `cis-aws-7.0`. */
  readonly id: string;
  /** In the edition's own order. */
  readonly requirements: Readonly<Record<string, Requirement<Id>>>;
}

/**
 * What became of a requirement, worst first. `passed`: every question that was asked passed. `not-asked`: there are checks, and nothing here that
 * they ask about. `not-looked-at`: no check exists yet.
 */
export const requirementResults = ['failed', 'unknown', 'accepted', 'passed', 'not-asked', 'not-looked-at'] as const;
export type RequirementResult = (typeof requirementResults)[number];

/** Answers, each a question asked of one resource. */
export interface QuestionTally {
  readonly passed: number;
  readonly failed: number;
  readonly unknown: number;
  /** Questions that only a live account can answer, asked of code. */
  readonly liveOnly: number;
  /** Fails, and questions without an answer, that someone accepted. */
  readonly accepted: number;
  /** Checks whose resources could not (all) be read: denied or failed. Each makes a pass impossible. */
  readonly unread: number;
}

/** A requirement with its result. */
export interface Audited {
  readonly result: RequirementResult;
  readonly tally: QuestionTally;
}

type Counts = { -readonly [Name in keyof QuestionTally]: number };
const zero = (): Counts => ({ passed: 0, failed: 0, unknown: 0, liveOnly: 0, accepted: 0, unread: 0 });

function addTo(sum: Counts, tally: QuestionTally): void {
  sum.passed += tally.passed;
  sum.failed += tally.failed;
  sum.unknown += tally.unknown;
  sum.liveOnly += tally.liveOnly;
  sum.accepted += tally.accepted;
  sum.unread += tally.unread;
}

/** Counts the answers to each question (a check, or a member of a family) over one assessment after another; none is held. */
export class QuestionTallies {
  #counts = new Map<string, Counts>();

  /** Takes away what was counted since the last time: plain data, which `merge` takes in elsewhere. */
  drain(): ReadonlyMap<string, QuestionTally> {
    const counts = this.#counts;
    this.#counts = new Map();
    return counts;
  }

  merge(tallies: ReadonlyMap<string, QuestionTally>): void {
    for (const [id, tally] of tallies) addTo(this.#of(id), tally);
  }

  add({ checks, findings, inventory }: Pick<Assessment, 'checks' | 'findings' | 'inventory'>): void {
    const unread = new Set(inventory.coverage.filter(({ status }) => status === 'denied' || status === 'failed').map(({ type }) => type));
    if (unread.size > 0)
      for (const check of checks)
        if (unread.has(check.type) || unread.has('*'))
          for (const id of [check.id, ...Object.keys(check.members ?? {})]) this.#of(id).unread++;
    for (const finding of findings) {
      this.#count(finding.check, finding.verdict, finding, inventory.kind);
      for (const [member, verdict] of Object.entries(finding.members ?? {})) this.#count(member, verdict, finding, inventory.kind);
    }
  }

  /** The answers to some questions together. */
  of(questions: readonly string[]): QuestionTally {
    const sum = zero();
    for (const id of questions) {
      const counts = this.#counts.get(id);
      if (counts) addTo(sum, counts);
    }
    return sum;
  }

  #of(id: string): Counts {
    let counts = this.#counts.get(id);
    if (!counts) this.#counts.set(id, (counts = zero()));
    return counts;
  }

  #count(id: string, verdict: Verdict, finding: Finding, kind: 'code' | 'live'): void {
    const counts = this.#of(id);
    if (verdict === 'pass') counts.passed++;
    else if (finding.waiver && verdict === finding.verdict) counts.accepted++;
    else if (verdict === 'fail') counts.failed++;
    else if (kind === 'code' && finding.unknown?.reason === 'live-only') counts.liveOnly++;
    else counts.unknown++;
  }
}

/** The result of what some checks look at. Unknown never passes, and no result is left blank. */
export function auditedBy(checks: readonly string[], tallies: QuestionTallies): Audited {
  const tally = tallies.of(checks);
  return { result: checks.length === 0 ? 'not-looked-at' : resultOf(tally), tally };
}

function resultOf({ passed, failed, unknown, liveOnly, accepted, unread }: QuestionTally): RequirementResult {
  if (failed > 0) return 'failed';
  if (unknown > 0 || unread > 0) return 'unknown';
  if (accepted > 0) return 'accepted';
  if (passed > 0) return 'passed';
  return liveOnly > 0 ? 'unknown' : 'not-asked';
}

/** Every requirement of a framework with its result, in the edition's order. */
export const auditFramework = (framework: Framework, tallies: QuestionTallies): ReadonlyMap<string, Audited> =>
  new Map(Object.entries(framework.requirements).map(([id, { checks }]) => [id, auditedBy(checks, tallies)]));

/** The section of a requirement: its id and title. The longest beginning that the edition names. */
export function sectionOf(framework: Pick<Framework, 'sections'>, requirement: string): { readonly id: string; readonly title: string } {
  const parts = requirement.split('.');
  for (let length = parts.length - 1; length > 0; length--) {
    const id = parts.slice(0, length).join('.');
    const title = framework.sections[id];
    if (title !== undefined) return { id, title };
  }
  return { id: parts[0] ?? requirement, title: '' };
}
