import { QuestionTallies } from '@demarc/model';
import { scored, type ScoredCard } from '@demarc/report';
import { audit, type Audit, type AuditOptions } from './audit.ts';

/** The scorecard of a target, and the audit behind it. */
export interface ScorecardResult {
  readonly card: ScoredCard;
  readonly audit: Audit;
}

/** The ten practices and the five groups of mistakes of a target. */
export async function scorecard(options: AuditOptions): Promise<ScorecardResult> {
  const result = await audit(options);
  const tallies = new QuestionTallies();
  for (const assessment of result.assessments) tallies.add(assessment);
  return { card: scored(tallies), audit: result };
}
