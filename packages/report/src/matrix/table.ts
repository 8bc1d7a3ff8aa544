import { domainIds, type Domain } from '@demarc/aws';
import { statuses, type Assessment, type Cell, type Responsibilities, type Status } from '@demarc/model';
import { cellSums, type CellSums } from '../sums.ts';

export type CellOwner = Cell['owner'];

/** The duties of one type in one domain, over all its resources. */
export interface MatrixCell {
  /** `mixed`: it differs from resource to resource. */
  readonly owner: CellOwner | 'mixed';
  /** The worst of them. */
  readonly status: Status;
  /** Resources by owner. */
  readonly owners: Readonly<Partial<Record<CellOwner, number>>>;
  /** Resources by status. */
  readonly statuses: Readonly<Partial<Record<Status, number>>>;
}

/** One type: who owns what of its resources. */
export interface MatrixRow {
  readonly type: string;
  readonly title: string;
  readonly serviceType: Responsibilities['serviceType'];
  readonly resources: number;
  /** One for each domain of the table: none is left out. */
  readonly cells: ReadonlyMap<Domain, MatrixCell>;
}

/** The types of one service model. */
export interface MatrixModel {
  readonly serviceModel: Responsibilities['serviceModel'];
  readonly rows: readonly MatrixRow[];
  readonly sums: CellSums;
}

/** Who owns what of an inventory: by service model and type. */
export interface MatrixTable {
  /** The columns, from the ground up. */
  readonly domains: readonly Domain[];
  readonly models: readonly MatrixModel[];
  /** Types that nobody has written down yet. */
  readonly notModelled: readonly { readonly type: string; readonly resources: number }[];
  /** Resources that count in the cells of what they protect: a security group, a bucket policy. */
  readonly parts: number;
  readonly resources: number;
  readonly sums: CellSums;
}

const models = ['iaas', 'paas', 'saas'] as const;
const noDuty: MatrixCell = { owner: 'n/a', status: 'n/a', owners: {}, statuses: {} };

/** The table of some assessments, in all domains or only in these. */
export function matrixTable(assessments: readonly Assessment[], only?: readonly Domain[]): MatrixTable {
  const wanted = new Set<string>(only ?? domainIds);
  const kinds = new Map<string, Responsibilities>();
  const byType = new Map<string, Cell[]>();
  const notModelled = new Map<string, number>();
  const rows = new Set<string>();
  for (const { cells, responsibilities } of assessments) {
    for (const [type, kind] of responsibilities) kinds.set(type, kind);
    for (const cell of cells) {
      rows.add(cell.resource);
      if (cell.notModelled) notModelled.set(cell.type, (notModelled.get(cell.type) ?? 0) + 1);
      else if (wanted.has(cell.domain)) {
        const list = byType.get(cell.type);
        if (list) list.push(cell);
        else byType.set(cell.type, [cell]);
      }
    }
  }
  const present = new Set([...byType.values()].flatMap((cells) => cells.map(({ domain }) => domain)));
  const domains = domainIds.filter((id) => present.has(id));
  const all = assessments.reduce((sum, { inventory }) => sum + inventory.resources.length, 0);
  return {
    domains,
    models: models.flatMap((serviceModel) => {
      const types = [...byType].filter(([type]) => kinds.get(type)?.serviceModel === serviceModel).sort(([a], [b]) => (a < b ? -1 : 1));
      const found = types.map(([type, cells]) => rowOf(type, cells, kinds.get(type), domains));
      return found.length > 0 ? [{ serviceModel, rows: found, sums: cellSums(types.flatMap(([, cells]) => cells)) }] : [];
    }),
    notModelled: [...notModelled].map(([type, resources]) => ({ type, resources })).sort(byNumber),
    parts: Math.max(0, all - rows.size),
    resources: all,
    sums: cellSums([...byType.values()].flat()),
  };
}

const byNumber = (a: { type: string; resources: number }, b: { type: string; resources: number }): number =>
  b.resources - a.resources || (a.type < b.type ? -1 : 1);

function rowOf(type: string, cells: readonly Cell[], kind: Responsibilities | undefined, domains: readonly Domain[]): MatrixRow {
  const byDomain = new Map<string, Cell[]>();
  for (const cell of cells) {
    const list = byDomain.get(cell.domain);
    if (list) list.push(cell);
    else byDomain.set(cell.domain, [cell]);
  }
  return {
    type,
    title: kind?.title ?? type,
    serviceType: kind?.serviceType ?? 'abstract',
    resources: new Set(cells.map(({ resource }) => resource)).size,
    cells: new Map(domains.map((domain) => [domain, cellOf(byDomain.get(domain))])),
  };
}

function cellOf(cells: readonly Cell[] | undefined): MatrixCell {
  const [first] = cells ?? [];
  if (!cells || !first) return noDuty;
  const owners: Partial<Record<CellOwner, number>> = {};
  const counted: Partial<Record<Status, number>> = {};
  for (const { owner, status } of cells) {
    owners[owner] = (owners[owner] ?? 0) + 1;
    counted[status] = (counted[status] ?? 0) + 1;
  }
  return {
    owner: Object.keys(owners).length > 1 ? 'mixed' : first.owner,
    status: statuses.find((status) => counted[status] !== undefined) ?? first.status,
    owners,
    statuses: counted,
  };
}
