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

/** An accepted risk: who accepted it, and why. A waived finding never counts. */
export interface Waiver {
  /** Where the acceptance stands: "demarc skip in the code". */
  readonly by: string;
  readonly reason: string;
  readonly location?: Location | undefined;
}

/** The waiver of a failing finding, if one stands in the code: of the check, or of every member that failed. */
export function waiverFor(finding: Finding, check: Check, resource: Resource): Waiver | undefined {
  if (finding.verdict !== 'fail' || !resource.skips) return undefined;
  const whole = resource.skips.find((skip) => names(skip, check.id, check.equivalents));
  const failed = Object.entries(finding.members ?? {}).filter(([, verdict]) => verdict === 'fail');
  const each = failed.map(([id]) => resource.skips?.find((skip) => names(skip, id, check.members?.[id]?.equivalents)));
  const found = whole ?? (each.length > 0 && each.every((skip) => skip !== undefined) ? each[0] : undefined);
  return found && { by: `${found.tool} skip in the code`, reason: found.reason, ...(found.location && { location: found.location }) };
}

const names = (skip: Skip, id: string, equivalents: Equivalents | undefined): boolean =>
  skip.tool === 'demarc'
    ? skip.id === id || (equivalents?.catalogue?.includes(skip.id) ?? false)
    : (equivalents?.[skip.tool]?.some((each) => each.toLowerCase() === skip.id.toLowerCase()) ?? false);
