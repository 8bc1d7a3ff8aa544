import type { Assessment, Check, Finding, Resource } from '@demarc/model';
import type { Include } from '../document.ts';
import { isLiveOnly } from '../sums.ts';

/** A finding with what it is of. */
export interface Reported {
  readonly finding: Finding;
  readonly check: Check;
  readonly resource: Resource;
}

/** The findings of an assessment that are told: fails and unknowns, passes where they are asked for. */
export function* reported(assessment: Assessment, include: Include): Generator<Reported> {
  const checks = new Map(assessment.checks.map((check) => [check.id, check]));
  for (const finding of assessment.findings) {
    const check = checks.get(finding.check);
    const resource = assessment.inventory.get(finding.resource);
    if (!check || !resource || isLiveOnly(finding, assessment) || (finding.verdict === 'pass' && !include.pass)) continue;
    yield { finding, check, resource };
  }
}
