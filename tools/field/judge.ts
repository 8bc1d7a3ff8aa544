import { assess, resolver, type Check, type Finding, type Responsibilities } from '@demarc/model';
import type { FieldCase, FieldVerdict } from './case.ts';
import { inventoryOf } from './inventory.ts';

/** What became of one expectation of a case. */
export interface Judged {
  readonly resource: string;
  readonly about: 'verdict' | 'owner';
  readonly expected: string;
  /** What the audit said. */
  readonly found: string;
  /** What it said beside that. */
  readonly because: string;
}

/** What became of a case: what was expected and what was found, or nothing where no check asks its question. */
export type Outcome = { readonly covered: true; readonly judged: readonly Judged[] } | { readonly covered: false };

/** What the cases are judged by. */
interface Catalogue {
  readonly checks: readonly Check[];
  readonly responsibilities: ReadonlyMap<string, Responsibilities>;
}

/** Audits the inventory of a case, and sets what is found beside what is expected. */
export async function judgeCase(given: FieldCase, { checks, responsibilities }: Catalogue): Promise<Outcome> {
  const rule = given.rule.replace(/^\?/, '');
  const check = checks.find((each) => each.id === rule || rule in (each.members ?? {}) || each.equivalents?.catalogue?.includes(rule));
  if (!check) return { covered: false };
  const inventory = await inventoryOf(given);
  const now = new Date(given.given.now ?? '2026-11-26T00:00:00Z');
  const options = { now, evidence: 'shown' as const };
  const { findings, cells } = assess(inventory, { checks: [check], responsibilities }, options);
  const keyOf = (id: string): string => inventory.resources.find(({ name, names }) => name === id || names.includes(id))?.key ?? id;
  const verdicts = Object.entries(given.expect).map(([resource, expected]): Judged => {
    const finding = findings.find((each) => each.resource === keyOf(resource));
    return { resource, about: 'verdict', expected, found: verdictOf(finding, rule), because: wordsOf(finding) };
  });
  const owners = Object.entries(given.owner ?? {}).map(([resource, expected]): Judged => {
    const found = inventory.get(keyOf(resource));
    const lines = found && responsibilities.get(found.type);
    const cell = cells.find((each) => each.resource === found?.key && each.domain === check.domain);
    // What is part of something else has no row of its own: its lines are asked for themselves.
    const line = found && lines && resolver(lines, inventory, options)(found).find(({ domain }) => domain === check.domain);
    return { resource, about: 'owner', expected, found: cell?.owner ?? line?.owner ?? 'no line', because: check.domain };
  });
  return { covered: true, judged: [...verdicts, ...owners] };
}

const verdictOf = (finding: Finding | undefined, rule: string): FieldVerdict =>
  finding === undefined ? 'not asked' : (finding.members?.[rule] ?? finding.verdict);

const wordsOf = (finding: Finding | undefined): string =>
  [...(finding?.problems ?? []), finding?.unknown?.why ?? ''].filter(Boolean).join('; ');
