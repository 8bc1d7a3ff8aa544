import type { Check } from './check.ts';
import { evaluate } from './evaluate.ts';
import type { Finding } from './finding.ts';
import type { Inventory } from './inventory.ts';
import { matrix, type Cell } from './matrix.ts';
import type { Options } from './question.ts';
import type { Responsibilities } from './responsibility.ts';
import type { Resource } from './resource.ts';
import { waiverFor, type Acceptance } from './waiver.ts';

/** Both halves of an inventory: every verdict and every duty. */
export interface Assessment {
  readonly inventory: Inventory;
  readonly checks: readonly Check[];
  readonly responsibilities: ReadonlyMap<string, Responsibilities>;
  readonly findings: readonly Finding[];
  readonly cells: readonly Cell[];
  /** Check x resource that has no meaning, and so no finding. */
  readonly notAsked: number;
}

/** What is asked, who owns what, and what is accepted. */
export interface Asked {
  readonly checks: readonly Check[];
  readonly responsibilities: ReadonlyMap<string, Responsibilities>;
  /** By what a finding may be accepted besides the skips in the code. */
  readonly acceptances?: ((finding: Finding, check: Check, resource: Resource) => readonly Acceptance[]) | undefined;
}

/** Judges and resolves an inventory. Pure: the same inventory and options give the same assessment. */
export function assess(inventory: Inventory, { checks, responsibilities, acceptances }: Asked, options: Options): Assessment {
  const byId = new Map(checks.map((check) => [check.id, check]));
  const findings = [...evaluate(checks, inventory, options)].map((finding) =>
    waived(finding, byId.get(finding.check), inventory, acceptances),
  );
  const asked = checks.reduce(
    (sum, check) => sum + inventory.of(check.type).filter((resource) => resource.managedBy === undefined).length,
    0,
  );
  const cells = [
    ...matrix({ inventory, responsibilities, checks, findings, options, accepted: (finding) => finding.waiver !== undefined }),
  ];
  return { inventory, checks, responsibilities, findings, cells, notAsked: asked - findings.length };
}

function waived(finding: Finding, check: Check | undefined, inventory: Inventory, acceptances: Asked['acceptances']): Finding {
  const resource = inventory.get(finding.resource);
  // A question that nobody asked here is no risk that anybody could accept.
  const isAsked = finding.verdict !== 'pass' && !(inventory.kind === 'code' && finding.unknown?.reason === 'live-only');
  if (!check || !resource || !isAsked) return finding;
  return { ...finding, ...waiverFor(finding, check, resource, acceptances?.(finding, check, resource)) };
}
