import type { Check } from './check.ts';
import { evaluate } from './evaluate.ts';
import type { Finding } from './finding.ts';
import type { Inventory } from './inventory.ts';
import { matrix, type Cell } from './matrix.ts';
import type { Options } from './question.ts';
import type { Responsibilities } from './responsibility.ts';
import { waiverFor } from './waiver.ts';

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

/** What is asked, and who owns what. */
export interface Asked {
  readonly checks: readonly Check[];
  readonly responsibilities: ReadonlyMap<string, Responsibilities>;
}

/** Judges and resolves an inventory. Pure: the same inventory and options give the same assessment. */
export function assess(inventory: Inventory, { checks, responsibilities }: Asked, options: Options): Assessment {
  const byId = new Map(checks.map((check) => [check.id, check]));
  const findings = [...evaluate(checks, inventory, options)].map((finding) => waived(finding, byId.get(finding.check), inventory));
  const asked = checks.reduce(
    (sum, check) => sum + inventory.of(check.type).filter((resource) => resource.managedBy === undefined).length,
    0,
  );
  const cells = [
    ...matrix({ inventory, responsibilities, checks, findings, options, accepted: (finding) => finding.waiver !== undefined }),
  ];
  return { inventory, checks, responsibilities, findings, cells, notAsked: asked - findings.length };
}

function waived(finding: Finding, check: Check | undefined, inventory: Inventory): Finding {
  const resource = finding.verdict === 'fail' ? inventory.get(finding.resource) : undefined;
  const waiver = check && resource && waiverFor(finding, check, resource);
  return waiver ? { ...finding, waiver } : finding;
}
