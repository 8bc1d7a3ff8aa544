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

/** The houses of some assessments, ordered by the height of their line, what nobody claims last; the worst and the rest where there are too many. */
export function streetOf(assessments: readonly Assessment[], most: number): Street {
  const workloads = new Map<string, Cell[]>();
  const roof = new Map<string, Cell[]>();
  const fog = new Set<string>();
  let live = false;
  for (const { inventory, cells } of assessments) {
    live ||= inventory.kind === 'live';
    for (const cell of cells) {
      if (ofAccount(cell)) {
        put(roof, cell.domain, cell);
        continue;
      }
      const workload = workloadOf(inventory.get(cell.resource));
      if (cell.notModelled) fog.add(workload);
      else put(workloads, workload, cell);
    }
  }
  const all = [...workloads].map(([name, cells]) => ({ name, cells }));
  return {
    houses: ordered(few(all, most)),
    roof: { empty: !live, duties: live ? roofDuties(roof, [...workloads.values()].flat()) : [] },
    fog: [...fog].filter((name) => !workloads.has(name)).sort((a, b) => (a < b ? -1 : 1)),
  };
}

function put<K>(map: Map<K, Cell[]>, key: K, cell: Cell): void {
  const list = map.get(key);
  if (list) list.push(cell);
  else map.set(key, [cell]);
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

interface Workload {
  readonly name: string;
  readonly cells: readonly Cell[];
}

/** At most so many houses: beyond, the worst keep theirs and the rest share one. */
function few(workloads: readonly Workload[], most: number): StreetHouse[] {
  const houses = workloads.map((workload) => ({ workload, house: houseOf(workload) }));
  if (houses.length <= most) return houses.map(({ house }) => house);
  const sorted = [...houses].sort(
    (a, b) =>
      b.house.unmet - a.house.unmet ||
      b.house.gaps - a.house.gaps ||
      b.workload.cells.length - a.workload.cells.length ||
      byName(a.house, b.house),
  );
  const rest = sorted.slice(most - 1);
  return [
    ...sorted.slice(0, most - 1).map(({ house }) => house),
    {
      ...houseOf({ name: `${rest.length} more`, cells: rest.flatMap(({ workload }) => workload.cells) }),
      unclaimed: true,
      kind: 'the rest',
    },
  ];
}

/** A low line first, so that the street is a staircase. */
const ordered = (houses: readonly StreetHouse[]): StreetHouse[] =>
  [...houses].sort((a, b) => Number(a.unclaimed) - Number(b.unclaimed) || b.line - a.line || byName(a, b));
const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

function houseOf({ name, cells }: Workload): StreetHouse {
  const rows = floors.map((floor) => marksOf(cells.filter(({ domain }) => domainFacts(domain)?.terminalRow === floor)));
  return {
    name,
    kind: kindOf(cells),
    rows,
    line: lineOf(rows),
    unmet: cells.filter(({ status }) => status === 'unmet').length,
    gaps: cells.filter(({ status }) => status === 'gap').length,
    unclaimed: name === unclaimedName,
  };
}

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

/** The service that most of its resources are of. */
function kindOf(cells: readonly Cell[]): string {
  const services = new Map<string, Set<string>>();
  for (const { type, resource } of cells) {
    const service = type.split('::')[1] ?? type;
    services.set(service, (services.get(service) ?? new Set()).add(resource));
  }
  return [...services].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1))[0]?.[0] ?? '';
}

function marksOf(cells: readonly Cell[]): Marks {
  const counted: Partial<Record<Mark, number>> = {};
  for (const cell of cells) {
    const mark = markOf(cell);
    if (mark) counted[mark] = (counted[mark] ?? 0) + 1;
  }
  return counted;
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
function roofDuties(account: ReadonlyMap<string, readonly Cell[]>, others: readonly Cell[]): Roof['duties'] {
  return Object.entries(roofTitles).flatMap(([domain, title]) => {
    const found = marksOf([...(account.get(domain) ?? []), ...others.filter((cell) => cell.domain === domain)]);
    return Object.keys(found).length > 0 ? [{ title, marks: found }] : [];
  });
}
