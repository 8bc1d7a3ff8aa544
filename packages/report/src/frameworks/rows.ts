import { sectionOf, type Audited, type Framework, type Requirement, type RequirementResult } from '@demarc/model';

/** One requirement as it is shown. */
export interface RequirementRow extends Requirement {
  readonly id: string;
  readonly section: string;
  /** What became of it, where a target was audited. */
  readonly audited?: Audited | undefined;
}

/** An edition with its requirements, and their results where a target was audited. */
export interface FrameworkTable {
  readonly framework: Framework;
  readonly rows: readonly RequirementRow[];
}

/** The table of an edition: every requirement, in the edition's order. */
export const frameworkTable = (framework: Framework, audited?: ReadonlyMap<string, Audited>): FrameworkTable => ({
  framework,
  rows: Object.entries(framework.requirements).map(([id, requirement]) => ({
    ...requirement,
    id,
    section: sectionOf(framework, id).title,
    audited: audited?.get(id),
  })),
});

/** How much of an edition is looked at. */
export interface FrameworkSummary {
  readonly id: string;
  readonly title: string;
  readonly requirements: number;
  /** Requirements with a check at least. */
  readonly lookedAt: number;
  /** Requirements that ask for a person, by the edition's own words. */
  readonly manual: number;
}

export const frameworkSummary = ({ id, title, requirements }: Framework): FrameworkSummary => {
  const all = Object.values(requirements);
  return {
    id,
    title,
    requirements: all.length,
    lookedAt: all.filter(({ checks }) => checks.length > 0).length,
    manual: all.filter(({ assessment }) => assessment === 'manual').length,
  };
};

/** The results of a table; none where no target was audited. */
export const resultsOf = ({ rows }: FrameworkTable): RequirementResult[] =>
  rows.flatMap(({ audited }) => (audited ? [audited.result] : []));

/** Rows that follow each other in one section. */
export function sections(rows: readonly RequirementRow[]): { readonly title: string; readonly rows: readonly RequirementRow[] }[] {
  const found: { title: string; rows: RequirementRow[] }[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last?.title === row.section) last.rows.push(row);
    else found.push({ title: row.section, rows: [row] });
  }
  return found;
}
