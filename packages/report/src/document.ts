import { requirementsOfCheck, requirementsOfQuestion, type Requirements } from '@demarc/aws';
import {
  Hole,
  type Assessment,
  type Cell,
  type Check,
  type Diagnostic,
  type Equivalents,
  type Evidence,
  type Finding,
  type Location,
  type Resource,
  type Severity,
  type Verdict,
  type Waiver,
} from '@demarc/model';
import { findingId } from './identity.ts';
import { reported } from './outputs/reported.ts';
import { Counter, type Sums } from './sums.ts';

/** The JSON document of an audit, `demarc/audit@1`; its schema is published as `audit-1.schema.json`. */
export interface AuditDocument {
  readonly schema: 'demarc/audit@1';
  readonly tool: { readonly name: 'demarc'; readonly version: string };
  readonly target: string;
  readonly startedAt: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly checks: Readonly<Record<string, CheckEntry>>;
  readonly coverage: readonly CoverageEntry[];
  readonly resources: Readonly<Record<string, ResourceEntry>>;
  readonly findings: readonly FindingEntry[];
  readonly matrix: { readonly totals: readonly TotalEntry[]; readonly cells: readonly CellEntry[] };
  readonly summary: Sums;
  readonly finishedAt: string;
}
export interface CheckEntry {
  readonly title: string;
  readonly risk: string;
  readonly severity: Severity;
  readonly domain: string;
  readonly why: string;
  readonly type: string;
  readonly source?: string;
  readonly members?: Readonly<Record<string, { readonly equivalents?: Equivalents; readonly frameworks?: Requirements }>>;
  readonly equivalents: Equivalents;
  /** Edition -> the requirements at which it stands, by itself or by one of its members. */
  readonly frameworks: Requirements;
  readonly differs?: readonly object[];
  readonly settings?: object;
}
export interface CoverageEntry {
  readonly account?: string;
  readonly region?: string;
  readonly service: string;
  readonly type: string;
  readonly status: string;
  readonly calls?: number;
  readonly reason?: string;
}
export interface ResourceEntry {
  readonly type: string;
  readonly id: string;
  readonly arn?: string;
  readonly account?: string;
  readonly region?: string;
  readonly name?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly workload?: string;
  readonly managedBy?: string;
  readonly addresses: readonly string[];
  readonly location?: Location;
}
export interface FindingEntry {
  readonly id: string;
  readonly check: string;
  readonly resource: string;
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly members?: Readonly<Record<string, Verdict>>;
  readonly problems?: readonly string[];
  readonly evidence?: readonly object[];
  readonly unknown?: object;
  readonly condition?: string;
  readonly waiver?: Waiver;
  readonly expiredWaiver?: Waiver;
}
export interface TotalEntry {
  readonly type: string;
  readonly domain: string;
  readonly owner: string;
  readonly status: string;
  readonly cells: number;
}
export interface CellEntry {
  readonly resource: string;
  readonly domain: string;
  readonly owner: string;
  readonly status: string;
  readonly because: readonly object[];
  readonly checks: object;
}

/** What the document holds besides fails, unknowns and the cells that ask for something. */
export interface Include {
  readonly pass?: boolean;
  readonly cells?: boolean;
}

/** What an audit was of, and when. */
export interface Frame {
  readonly version: string;
  readonly target: string;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Makes a path relative to the project's root, for identities. */
  below(file: string): string;
}

/** The document of an audit, from its assessments. */
export function auditDocument(assessments: readonly Assessment[], frame: Frame, include: Include = {}): AuditDocument {
  const counter = new Counter();
  const checks: Record<string, CheckEntry> = {};
  const coverage: CoverageEntry[] = [];
  const resources: Record<string, ResourceEntry> = {};
  const findings: FindingEntry[] = [];
  const totals = new Map<string, TotalEntry>();
  const cells: CellEntry[] = [];
  for (const assessment of assessments) {
    counter.add(assessment);
    const { inventory } = assessment;
    for (const check of assessment.checks) checks[check.id] ??= checkEntry(check);
    coverage.push(...coverageOf(assessment));
    for (const resource of inventory.resources) resources[resource.key] = resourceEntry(resource);
    for (const { finding, check, resource } of reported(assessment, include)) findings.push(findingEntry(finding, check, resource, frame));
    for (const cell of assessment.cells) {
      addTotal(totals, cell);
      if (include.cells || asks(cell)) cells.push(cellEntry(cell));
    }
  }
  return {
    schema: 'demarc/audit@1',
    tool: { name: 'demarc', version: frame.version },
    target: frame.target,
    startedAt: frame.startedAt,
    diagnostics: [...frame.diagnostics, ...assessments.flatMap(({ inventory }) => inventory.diagnostics)],
    checks,
    coverage,
    resources,
    findings,
    matrix: { totals: [...totals.values()], cells },
    summary: counter.sums(),
    finishedAt: frame.finishedAt,
  };
}

/** Whether a cell asks for something. */
export const asks = (cell: Cell): boolean => cell.owner === 'undetermined' || ['unmet', 'unknown', 'accepted', 'gap'].includes(cell.status);

export function checkEntry(check: Check): CheckEntry {
  return {
    title: check.title,
    risk: check.risk,
    severity: check.severity,
    domain: check.domain,
    why: check.why,
    type: check.type,
    ...(check.source !== undefined && { source: check.source }),
    ...(check.members && {
      members: Object.fromEntries(
        Object.entries(check.members).map(([id, { equivalents }]) => {
          const frameworks = requirementsOfQuestion(id);
          return [id, { ...(equivalents && { equivalents }), ...(Object.keys(frameworks).length > 0 && { frameworks }) }];
        }),
      ),
    }),
    equivalents: check.equivalents ?? {},
    frameworks: requirementsOfCheck(check),
    ...(check.differs && { differs: check.differs }),
    ...(check.settings && { settings: check.settings }),
  };
}

/** What was looked at, by type; what was not, with its reason. */
export function coverageOf({ inventory }: Assessment): CoverageEntry[] {
  const rows: CoverageEntry[] = inventory.coverage.map((row) => ({
    ...(row.account !== undefined && { account: row.account }),
    ...(row.region !== undefined && { region: row.region }),
    service: row.service ?? serviceIn(row.type),
    type: row.type,
    status: row.status,
    ...(row.calls !== undefined && { calls: row.calls }),
    ...(row.reason !== undefined && { reason: row.reason }),
  }));
  const named = new Set(inventory.coverage.filter((row) => row.status === 'read').map((row) => row.type));
  for (const type of inventory.types)
    if (!named.has(type) && !inventory.open(type)) rows.push({ service: serviceIn(type), type, status: 'read' });
  return rows;
}

/** The service part of a type's name: `AWS::S3::Bucket` is of `s3`. */
const serviceIn = (type: string): string => (type.split('::')[1] ?? type).toLowerCase();

export function resourceEntry(resource: Resource): ResourceEntry {
  const arn = resource.names.find((name) => name.startsWith('arn:') && !name.includes('\u27e8'));
  return {
    type: resource.type,
    id: resource.name ?? resource.addresses[0] ?? resource.key,
    ...(arn !== undefined && { arn }),
    ...(resource.account !== undefined && { account: resource.account }),
    ...(resource.region !== undefined && { region: resource.region }),
    ...(resource.name !== undefined && { name: resource.name }),
    ...(resource.tags && { tags: resource.tags }),
    ...(resource.workload !== undefined && { workload: resource.workload }),
    ...(resource.managedBy !== undefined && { managedBy: resource.managedBy }),
    addresses: resource.addresses,
    ...(resource.location && { location: resource.location }),
  };
}

export function findingEntry(finding: Finding, check: Check, resource: Resource, frame: Frame): FindingEntry {
  return {
    id: findingId(finding, resource, frame.below),
    check: finding.check,
    resource: finding.resource,
    verdict: finding.verdict,
    severity: check.severity,
    ...(finding.members && { members: finding.members }),
    ...(finding.problems && { problems: finding.problems }),
    ...(finding.evidence && { evidence: finding.evidence.map((each) => evidenceEntry(each, finding.resource)) }),
    ...(finding.unknown && { unknown: finding.unknown }),
    ...(finding.condition !== undefined && { condition: finding.condition }),
    ...(finding.waiver && { waiver: finding.waiver }),
    ...(finding.expiredWaiver && { expiredWaiver: finding.expiredWaiver }),
  };
}

/** What was read, of which resource only where it is another than the one that is spoken of. */
function evidenceEntry({ resource, path, value, open, origin }: Evidence, of: string): object {
  return {
    resource: resource === of ? undefined : resource,
    path,
    value: typeof value === 'object' ? withoutHoles(value) : value,
    open,
    origin,
  };
}

/** A value as JSON: what is not known says so. */
export function withoutHoles(value: unknown): unknown {
  if (value instanceof Hole) return { unknown: value.why };
  if (Array.isArray(value)) return value.map(withoutHoles);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withoutHoles(part)]));
}

function addTotal(totals: Map<string, TotalEntry>, cell: Cell): void {
  const id = `${cell.type}\n${cell.domain}\n${cell.owner}\n${cell.status}`;
  const before = totals.get(id);
  totals.set(id, { type: cell.type, domain: cell.domain, owner: cell.owner, status: cell.status, cells: (before?.cells ?? 0) + 1 });
}

export const cellEntry = (cell: Cell): CellEntry => ({
  resource: cell.resource,
  domain: cell.domain,
  owner: cell.owner,
  status: cell.status,
  because: cell.because.map(({ shift, says, evidence }) => ({
    shift,
    says,
    evidence: evidence.map((each) => evidenceEntry(each, cell.resource)),
  })),
  checks: cell.checks,
  ...(cell.depends && { depends: cell.depends }),
  ...(cell.couldLook !== undefined && { couldLook: cell.couldLook }),
  ...(cell.notModelled && { notModelled: true }),
});
