import { frameworks as editions } from '@demarc/aws';
import { auditFramework, QuestionTallies, type Framework } from '@demarc/model';
import { frameworkSummary, frameworkTable, type FrameworkSummary, type FrameworkTable } from '@demarc/report';
import { audit, type Audit, type AuditOptions } from './audit.ts';
import { frameworkId } from './framework-filter.ts';

/** How much of each edition is looked at. */
export const frameworks = async (): Promise<readonly FrameworkSummary[]> =>
  (await Promise.all(Object.keys(editions).map(frameworkNamed))).map(frameworkSummary);

/** An edition, by its id. A word that names none is an error with the nearest ones. */
export async function frameworkNamed(word: string): Promise<Framework> {
  const load = editions[frameworkId(word)];
  if (!load) throw new Error(`the framework ${word} has no file`);
  return load();
}

/** The requirements of an edition, with their results, and the audit behind them. */
export interface AuditedFramework {
  readonly table: FrameworkTable;
  readonly audit: Audit;
}

/** Audits a target by an edition: every requirement with its result. */
export async function framework(word: string, options: AuditOptions): Promise<AuditedFramework> {
  const edition = await frameworkNamed(word);
  const result = await audit({ ...options, framework: [edition.id] });
  const tallies = new QuestionTallies();
  for (const assessment of result.assessments) tallies.add(assessment);
  return { table: frameworkTable(edition, auditFramework(edition, tallies)), audit: result };
}
