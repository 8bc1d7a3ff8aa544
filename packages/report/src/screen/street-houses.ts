import { domainFacts } from '@demarc/aws';
import type { Assessment, Cell, Resource } from '@demarc/model';

/** What one duty looks like in a drawing: AWS's, what became of yours, or not decided. */
export const marks = ['aws', 'met', 'attested', 'accepted', 'unknown', 'gap', 'unmet', 'undetermined'] as const;
export type Mark = (typeof marks)[number];
/** Duties by what they look like. */
export type Marks = Readonly<Partial<Record<Mark, number>>>;

/** The rows of a house from above. Encryption and recovery stand on the machine, the application above them: so the line only ever rises. */
export const floors = [
  'Data',
  'Access',
  'Application',
  'Recovery',
  'Encryption',
  'Certificates',
  'Keys',
  'Availability',
  'Engine',
  'Runtime',
  'OS hardening',
  'Guest OS',
  'Host',
  'Facility',
] as const;

const floorOf: ReadonlyMap<string, number> = new Map(floors.map((floor, index) => [floor, index]));

/** A workload as it is drawn. */
export interface StreetHouse {
  readonly name: string;
  /** What most of it is: "Lambda". */
  readonly kind: string;
  /** From above, one for each of `floors`. */
  readonly rows: readonly Marks[];
  /** The first row, from above, from which on everything down to the ground is AWS's; as many as there are rows where nothing is. */
  readonly line: number;
  readonly unmet: number;
  readonly gaps: number;
  readonly unclaimed: boolean;
}

/** The duties of the account, which every house stands under. */
export interface Roof {
  /** Nothing of an account was looked at: it is drawn empty. */
  readonly empty: boolean;
  readonly duties: readonly { readonly title: string; readonly marks: Marks }[];
}

export interface Street {
  readonly houses: readonly StreetHouse[];
  readonly roof: Roof;
  /** Workloads of which nothing is modelled: they have no house. */
  readonly fog: readonly string[];
}

const unclaimedName = 'unclaimed';

/** What is kept of a workload: numbers only. */
export interface Workload {
  readonly name: string;
  /** From above, one for each of `floors`. */
  readonly rows: readonly Counted[];
  /** Resources by service. */
  readonly services: Map<string, number>;
  duties: number;
  unmet: number;
  gaps: number;
  last: string;
}
type Counted = Partial<Record<Mark, number>>;

/** A part of a plan as plain data. */
export interface StreetPortion {
  readonly workloads: readonly Workload[];
  readonly roof: ReadonlyMap<string, Marks>;
  readonly fog: ReadonlySet<string>;
  readonly live: boolean;
}

/** What a street is built from: takes one assessment after another, and keeps of each only what will be drawn. */
export class StreetPlan {
  #workloads = new Map<string, Workload>();
  #roof = new Map<string, Counted>();
  #fog = new Set<string>();
  #live = false;

  /** Takes away what came in since the last time, for `merge` of another plan. */
  drain(): StreetPortion {
    const portion = { workloads: [...this.#workloads.values()], roof: this.#roof, fog: this.#fog, live: this.#live };
    this.#workloads = new Map();
    this.#roof = new Map();
    this.#fog = new Set();
    return portion;
  }

  merge({ workloads, roof, fog, live }: StreetPortion): void {
    this.#live ||= live;
    for (const name of fog) this.#fog.add(name);
    for (const [domain, counted] of roof) for (const mark of marks) countIn(this.#roof, domain, mark, counted[mark] ?? 0);
    for (const other of workloads) {
      const own = this.#workload(other.name);
      for (const [service, resources] of other.services) own.services.set(service, (own.services.get(service) ?? 0) + resources);
      this.#workloads.set(other.name, together(own, other));
    }
  }

  /** Takes an assessment in; it is not held. */
  add({ inventory, cells }: Assessment): void {
    this.#live ||= inventory.kind === 'live';
    // The cells of a resource come one after another: what is the same for all is asked once.
    let key: string | undefined;
    let name = '';
    let isOfAccount = false;
    for (const cell of cells) {
      if (cell.resource !== key) {
        key = cell.resource;
        isOfAccount = ofAccount(cell);
        name = workloadOf(inventory.get(key));
      }
      const mark = markOf(cell);
      const facts = domainFacts(cell.domain);
      if (mark && (facts?.storey === 'Roof' || isOfAccount)) countIn(this.#roof, cell.domain, mark);
      if (isOfAccount) continue;
      if (cell.notModelled) this.#fog.add(name);
      else tell(this.#workload(name), cell, mark, facts?.terminalRow);
    }
  }

  /** The houses, ordered by the height of their line, what nobody claims last; the worst and the rest where there are too many. */
  street(most: number): Street {
    return {
      houses: ordered(few([...this.#workloads.values()], most)),
      roof: { empty: !this.#live, duties: this.#live ? roofDuties(this.#roof) : [] },
      fog: [...this.#fog].filter((name) => !this.#workloads.has(name)).sort((a, b) => (a < b ? -1 : 1)),
    };
  }

  #workload(name: string): Workload {
    let workload = this.#workloads.get(name);
    if (!workload) this.#workloads.set(name, (workload = emptyWorkload(name)));
    return workload;
  }
}

const emptyWorkload = (name: string): Workload => ({
  name,
  rows: floors.map(() => ({})),
  services: new Map(),
  duties: 0,
  unmet: 0,
  gaps: 0,
  last: '',
});

/** Counts a duty in a workload. */
function tell(workload: Workload, cell: Cell, mark: Mark | undefined, row: string | undefined): void {
  const { resource, type, status } = cell;
  if (workload.last !== resource) {
    // The cells of a resource come one after another.
    const service = type.split('::')[1] ?? type;
    workload.services.set(service, (workload.services.get(service) ?? 0) + 1);
    workload.last = resource;
  }
  const counted = workload.rows[floorOf.get(row ?? '') ?? -1];
  if (mark && counted) counted[mark] = (counted[mark] ?? 0) + 1;
  if (mark) workload.duties++;
  if (status === 'unmet') workload.unmet++;
  if (status === 'gap') workload.gaps++;
}

function countIn(map: Map<string, Counted>, key: string, mark: Mark, times = 1): void {
  if (times === 0) return;
  const counted = map.get(key);
  if (counted) counted[mark] = (counted[mark] ?? 0) + times;
  else map.set(key, { [mark]: times });
}

/** The street of some assessments. */
export function streetOf(assessments: readonly Assessment[], most: number): Street {
  const plan = new StreetPlan();
  for (const assessment of assessments) plan.add(assessment);
  return plan.street(most);
}

/** What exists once an account, a Region or an organisation is part of the roof. */
const ofAccount = ({ type }: Cell): boolean => /^Demarc::(?:Account|Organizations)::/.test(type);

/** The first that exists: what the source says (a stack, a tag), a tag that names an application, the folder; else nobody claims it. */
export function workloadOf(resource: Resource | undefined): string {
  if (resource?.workload !== undefined && resource.workload !== '') return resource.workload;
  const tags = Object.entries(resource?.tags ?? {});
  for (const name of ['application', 'app', 'service', 'project']) {
    const found = tags.find(([key, value]) => key.toLowerCase() === name && value !== '');
    if (found) return found[1];
  }
  const file = resource?.location?.file ?? '';
  return file.includes('/') ? (file.split('/')[0] ?? unclaimedName) : unclaimedName;
}

/** At most so many houses: beyond, the worst keep theirs and the rest share one. */
function few(workloads: readonly Workload[], most: number): StreetHouse[] {
  if (workloads.length <= most) return workloads.map(houseOf);
  const sorted = [...workloads].sort((a, b) => b.unmet - a.unmet || b.gaps - a.gaps || b.duties - a.duties || byName(a, b));
  const rest = sorted.slice(most - 1);
  return [
    ...sorted.slice(0, most - 1).map(houseOf),
    { ...houseOf(rest.reduce(together, emptyWorkload(`${rest.length} more`))), kind: 'the rest', unclaimed: true },
  ];
}

/** Two workloads as one. */
function together(sum: Workload, other: Workload): Workload {
  for (const [row, counted] of other.rows.entries())
    for (const mark of marks) {
      const into = sum.rows[row];
      if (into && counted[mark]) into[mark] = (into[mark] ?? 0) + counted[mark];
    }
  return { ...sum, duties: sum.duties + other.duties, unmet: sum.unmet + other.unmet, gaps: sum.gaps + other.gaps };
}

/** A low line first, so that the street is a staircase. */
const ordered = (houses: readonly StreetHouse[]): StreetHouse[] =>
  [...houses].sort((a, b) => Number(a.unclaimed) - Number(b.unclaimed) || b.line - a.line || byName(a, b));
const byName = (a: { readonly name: string }, b: { readonly name: string }): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

const houseOf = ({ name, rows, services, unmet, gaps }: Workload): StreetHouse => ({
  name,
  kind: [...services].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? '',
  rows,
  line: lineOf(rows),
  unmet,
  gaps,
  unclaimed: name === unclaimedName,
});

/** Up from the ground while all that is there is AWS's: below the line nothing is ever yours. */
function lineOf(rows: readonly Marks[]): number {
  let line = rows.length;
  for (let row = rows.length - 1; row >= 0; row--) {
    const there = marks.filter((mark) => rows[row]?.[mark]);
    if (there.some((mark) => mark !== 'aws')) break;
    if (there.length > 0) line = row;
  }
  return line;
}

function markOf({ owner, status }: Cell): Mark | undefined {
  if (owner === 'n/a' || status === 'n/a') return undefined;
  if (status === 'unmet') return 'unmet';
  if (owner === 'undetermined' || owner === 'third-party') return 'undetermined';
  return owner === 'aws' || status === 'inherited' ? 'aws' : status;
}

const roofTitles: Readonly<Record<string, string>> = {
  'iam.mfa': 'MFA',
  'iam.identity': 'Identity',
  'log.audit': 'Audit log',
  'detect.monitor': 'Detection',
  'config.mgmt': 'Config',
  ir: 'Incidents',
  'people.training': 'Training',
  'gov.evidence': 'Evidence',
};

/** The account's own duties, and those of resources in the domains of the roof. */
const roofDuties = (counted: ReadonlyMap<string, Marks>): Roof['duties'] =>
  Object.entries(roofTitles).flatMap(([domain, title]) => {
    const found = counted.get(domain);
    return found ? [{ title, marks: found }] : [];
  });
