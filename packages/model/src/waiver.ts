import type { Check, Equivalents } from './check.ts';
import type { Location } from './diagnostic.ts';
import type { Finding } from './finding.ts';
import type { Resource } from './resource.ts';

/** A skip that stands in the code, beside what it is about. */
export interface Skip {
  /** Whose words it is written in. */
  readonly tool: 'demarc' | keyof Equivalents;
  /** The id in that tool's words. */
  readonly id: string;
  readonly reason: string;
  readonly location?: Location | undefined;
}

/** An accepted risk: who accepted it, why, and until when. A waived finding never counts. */
export interface Waiver {
  /** Where the acceptance stands: "demarc skip in the code", "demarc.yaml". */
  readonly by: string;
  readonly reason: string;
  /** Who answers for it. */
  readonly owner?: string | undefined;
  /** The last day on which it holds, as YYYY-MM-DD in UTC. */
  readonly expires?: string | undefined;
  readonly location?: Location | undefined;
}

/** Something by which findings are accepted: a skip in the code, or a waiver that stands apart from it. */
export interface Acceptance {
  readonly waiver: Waiver;
  /** Its last day is over: it accepts nothing any more. */
  readonly isExpired: boolean;
  /** Whether it names a check, or a member of a family. */
  names(id: string, equivalents: Equivalents | undefined): boolean;
}

/** What became of a finding that is no pass: accepted, accepted once, or neither. */
export type Accepted = Pick<Finding, 'waiver' | 'expiredWaiver'>;

/**
 * The waiver of a finding, from the skips of its resource and from others: one names the check, or every member that failed is named (of an
 * unknown finding: that is unknown). Of several the one that holds longest; of those of several members the one that ends first.
 */
export function waiverFor(finding: Finding, check: Check, resource: Resource, others: readonly Acceptance[] = []): Accepted {
  if (finding.verdict === 'pass') return {};
  const all = [...(resource.skips ?? []).map(bySkip), ...others];
  if (all.length === 0) return {};
  const holding = firstEnding(
    all.filter(({ isExpired }) => !isExpired),
    finding,
    check,
  );
  if (holding) return { waiver: holding.waiver };
  const once = firstEnding(all, finding, check);
  return once?.isExpired ? { expiredWaiver: once.waiver } : {};
}

function firstEnding(acceptances: readonly Acceptance[], finding: Finding, check: Check): Acceptance | undefined {
  const longest = (id: string, equivalents: Equivalents | undefined): Acceptance | undefined =>
    acceptances.filter((each) => each.names(id, equivalents)).sort((a, b) => later(a, b))[0];
  const whole = longest(check.id, check.equivalents);
  if (whole) return whole;
  const open = Object.entries(finding.members ?? {}).filter(([, verdict]) => verdict === finding.verdict);
  const each = open.map(([id]) => longest(id, check.members?.[id]?.equivalents));
  return each.every((found) => found !== undefined) ? [...each].sort((a, b) => later(b, a))[0] : undefined;
}

/** Which holds longer comes first; one without a last day holds always. */
const later = (a: Acceptance, b: Acceptance): number => {
  const [one, other] = [a.waiver.expires ?? '~', b.waiver.expires ?? '~'];
  return one === other ? 0 : one > other ? -1 : 1;
};

const bySkip = (skip: Skip): Acceptance => ({
  waiver: { by: `${skip.tool} skip in the code`, reason: skip.reason, ...(skip.location && { location: skip.location }) },
  isExpired: false,
  names: (id, equivalents) =>
    skip.tool === 'demarc'
      ? skip.id === id || (equivalents?.catalogue?.includes(skip.id) ?? false)
      : (equivalents?.[skip.tool]?.some((each) => each.toLowerCase() === skip.id.toLowerCase()) ?? false),
});
