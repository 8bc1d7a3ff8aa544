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

/** What a counter holds: numbers, and names to be counted once. Plain data, which goes from one counter to another. */
export interface Counted {
  cells: Record<keyof CellSums, number>;
  fail: Record<Severity, number>;
  unknown: Record<Reason, number>;
  /** By type. A map, since a type may be called as the language calls its own things. */
  notModelled: Map<string, number>;
  statuses: Record<string, number>;
  rest: { pass: number; waived: number; notAsked: number; liveOnly: number; resources: number };
  types: Set<string>;
}

const nothing = (): Counted => ({
  cells: {
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
  },
  fail: { critical: 0, high: 0, medium: 0, low: 0, info: 0 },
  unknown: { unresolved: 0, 'not-collected': 0, 'live-only': 0, error: 0 },
  notModelled: new Map(),
  statuses: {},
  rest: { pass: 0, waived: 0, notAsked: 0, liveOnly: 0, resources: 0 },
  types: new Set(),
});

const addTo = (into: Record<string, number>, from: Readonly<Record<string, number>>): void => {
  for (const [name, number] of Object.entries(from)) into[name] = (into[name] ?? 0) + number;
};

/** Counts one assessment after another: an organisation is a stream of them. */
export class Counter {
  #counted = nothing();

  add(assessment: Assessment): void {
    const { fail, unknown, statuses, rest, types } = this.#counted;
    const severityOf = new Map(assessment.checks.map((check) => [check.id, check.severity]));
    rest.resources += assessment.inventory.resources.length;
    rest.notAsked += assessment.notAsked;
    for (const type of assessment.inventory.types) types.add(type);
    for (const row of assessment.inventory.coverage) statuses[row.status] = (statuses[row.status] ?? 0) + 1;
    for (const finding of assessment.findings) {
      if (finding.verdict === 'pass') rest.pass++;
      else if (finding.waiver) rest.waived++;
      else if (finding.verdict === 'fail') fail[severityOf.get(finding.check) ?? 'info']++;
      else if (isLiveOnly(finding, assessment)) rest.liveOnly++;
      else unknown[finding.unknown?.reason ?? 'unresolved']++;
    }
    this.addCells(assessment.cells);
  }

  /** Counts duties without what was asked of them. */
  addCells(cells: Iterable<Cell>): void {
    for (const cell of cells) this.#count(cell);
  }

  /** Takes away what was counted since the last time: plain data, which `merge` takes in elsewhere. */
  drain(): Counted {
    const counted = this.#counted;
    this.#counted = nothing();
    return counted;
  }

  merge({ cells, fail, unknown, notModelled, statuses, rest, types }: Counted): void {
    const own = this.#counted;
    addTo(own.cells, cells);
    addTo(own.fail, fail);
    addTo(own.unknown, unknown);
    for (const [type, number] of notModelled) own.notModelled.set(type, (own.notModelled.get(type) ?? 0) + number);
    addTo(own.statuses, statuses);
    addTo(own.rest, rest);
    for (const type of types) own.types.add(type);
  }

  #count(cell: Cell): void {
    const { cells: sums, notModelled } = this.#counted;
    if (cell.notModelled) {
      notModelled.set(cell.type, (notModelled.get(cell.type) ?? 0) + 1);
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
    const { cells, fail, unknown, notModelled, statuses, rest, types } = this.#counted;
    return {
      cells: { ...cells },
      findings: {
        fail: { ...fail },
        pass: rest.pass,
        waived: rest.waived,
        unknown: { ...unknown },
        notAsked: rest.notAsked,
        liveOnly: rest.liveOnly,
      },
      coverage: {
        resources: rest.resources,
        types: types.size,
        statuses: { ...statuses },
        notModelled: Object.fromEntries(notModelled),
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
