import { severities, type Assessment, type Cell, type CoverageStatus, type Reason, type Severity, type Status } from '@demarc/model';

/** The duties of an audit, counted from its cells. Shared ones count as yours too; undetermined and third-party ones in neither half. */
export interface CellSums {
  readonly duties: number;
  readonly aws: number;
  readonly yours: number;
  readonly shared: number;
  readonly undetermined: number;
  readonly thirdParty: number;
  /** What became of yours. */
  readonly unmet: number;
  readonly unknown: number;
  /** Of the unknown ones: those that only a live account can answer. */
  readonly liveOnly: number;
  readonly accepted: number;
  readonly gap: number;
  readonly met: number;
  readonly attested: number;
}

/** Findings by verdict. */
export interface FindingSums {
  readonly fail: Readonly<Record<Severity, number>>;
  readonly pass: number;
  /** Fails that someone accepted; they count nowhere else. */
  readonly waived: number;
  readonly unknown: Readonly<Record<Reason, number>>;
  /** Questions with no meaning for the resource. */
  readonly notAsked: number;
  /** Questions that only a live account can answer, in code: they give no finding. */
  readonly liveOnly: number;
}

/** What was looked at. */
export interface CoverageSums {
  readonly resources: number;
  readonly types: number;
  readonly statuses: Readonly<Partial<Record<CoverageStatus, number>>>;
  /** Types without a file: owner and duties are not modelled. */
  readonly notModelled: Readonly<Record<string, number>>;
}

export interface Sums {
  readonly cells: CellSums;
  readonly findings: FindingSums;
  readonly coverage: CoverageSums;
}

/** Counts one assessment after another: an organisation is a stream of them. */
export class Counter {
  readonly #cells = {
    duties: 0,
    aws: 0,
    yours: 0,
    shared: 0,
    undetermined: 0,
    thirdParty: 0,
    unmet: 0,
    unknown: 0,
    liveOnly: 0,
    accepted: 0,
    gap: 0,
    met: 0,
    attested: 0,
  };
  readonly #fail: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  readonly #unknown: Record<Reason, number> = { unresolved: 0, 'not-collected': 0, 'live-only': 0, error: 0 };
  readonly #notModelled = new Map<string, number>();
  readonly #statuses: Partial<Record<CoverageStatus, number>> = {};
  readonly #types = new Set<string>();
  #pass = 0;
  #waived = 0;
  #notAsked = 0;
  #liveOnly = 0;
  #resources = 0;

  add(assessment: Assessment): void {
    const severityOf = new Map(assessment.checks.map((check) => [check.id, check.severity]));
    this.#resources += assessment.inventory.resources.length;
    this.#notAsked += assessment.notAsked;
    for (const type of assessment.inventory.types) this.#types.add(type);
    for (const row of assessment.inventory.coverage) this.#statuses[row.status] = (this.#statuses[row.status] ?? 0) + 1;
    for (const finding of assessment.findings) {
      if (finding.verdict === 'pass') this.#pass++;
      else if (finding.waiver) this.#waived++;
      else if (finding.verdict === 'fail') this.#fail[severityOf.get(finding.check) ?? 'info']++;
      else if (isLiveOnly(finding, assessment)) this.#liveOnly++;
      else this.#unknown[finding.unknown?.reason ?? 'unresolved']++;
    }
    this.addCells(assessment.cells);
  }

  /** Counts duties without what was asked of them. */
  addCells(cells: Iterable<Cell>): void {
    for (const cell of cells) this.#count(cell);
  }

  #count(cell: Cell): void {
    const sums = this.#cells;
    if (cell.notModelled) {
      this.#notModelled.set(cell.type, (this.#notModelled.get(cell.type) ?? 0) + 1);
      return;
    }
    if (cell.status === 'n/a') return;
    sums.duties++;
    if (cell.owner === 'aws') sums.aws++;
    else if (cell.owner === 'undetermined') sums.undetermined++;
    else if (cell.owner === 'third-party') sums.thirdParty++;
    else {
      sums.yours++;
      if (cell.owner === 'shared') sums.shared++;
      const status: Exclude<Status, 'n/a' | 'inherited'> = cell.status === 'inherited' ? 'met' : cell.status;
      sums[status]++;
      if (cell.status === 'unknown' && cell.checks.unknown === 0) sums.liveOnly++;
    }
  }

  sums(): Sums {
    const fail: Record<Severity, number> = { ...this.#fail };
    return {
      cells: { ...this.#cells },
      findings: {
        fail,
        pass: this.#pass,
        waived: this.#waived,
        unknown: { ...this.#unknown },
        notAsked: this.#notAsked,
        liveOnly: this.#liveOnly,
      },
      coverage: {
        resources: this.#resources,
        types: this.#types.size,
        statuses: { ...this.#statuses },
        notModelled: Object.fromEntries(this.#notModelled),
      },
    };
  }
}

/** The duties of some cells, counted. */
export function cellSums(cells: Iterable<Cell>): CellSums {
  const counter = new Counter();
  counter.addCells(cells);
  return counter.sums().cells;
}

/** A question that only a live account can answer gives no finding on code. */
export const isLiveOnly = (finding: Assessment['findings'][number], { inventory }: Pick<Assessment, 'inventory'>): boolean =>
  inventory.kind === 'code' && finding.unknown?.reason === 'live-only';

/** Fails at or above a severity. */
export function failsFrom(findings: FindingSums, from: Severity): number {
  const last = severities.indexOf(from);
  return severities.reduce((sum, severity, index) => (index <= last ? sum + findings.fail[severity] : sum), 0);
}
