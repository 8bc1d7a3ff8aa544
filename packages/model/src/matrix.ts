import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import type { Inventory } from './inventory.ts';
import { resolver, type Resolved } from './resolve.ts';
import type { Options } from './question.ts';
import type { Resource } from './resource.ts';
import type { Responsibilities } from './responsibility.ts';
import { wholesOf } from './parts.ts';

/**
 * What became of a duty, worst first. `gap`: yours, and nothing looks. `met`: all checks that look pass. `attested`: a human's proof.
 * `inherited`: AWS's. `n/a`: no such duty here.
 */
export const statuses = ['unmet', 'unknown', 'accepted', 'gap', 'met', 'attested', 'inherited', 'n/a'] as const;
export type Status = (typeof statuses)[number];

/** What the checks of a cell came to. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly unknown: number;
  /** Questions that only a live account can answer. */
  readonly liveOnly: number;
  /** Fails, and questions without an answer, that someone accepted. */
  readonly accepted: number;
  /** Ids of the checks that failed or have no answer. */
  readonly open: readonly string[];
}

/** One duty of one resource. */
export interface Cell extends Resolved {
  /** The key of the resource. */
  readonly resource: string;
  readonly type: string;
  readonly status: Status;
  readonly checks: Tally;
  /** Of a gap: whether any check could look. */
  readonly couldLook?: boolean | undefined;
  /** The type has no file: owner and duty are not modelled. */
  readonly notModelled?: true | undefined;
}

/** What a matrix is made of. */
export interface MatrixParts {
  readonly inventory: Inventory;
  /** By type. */
  readonly responsibilities: ReadonlyMap<string, Responsibilities>;
  readonly checks: readonly Check[];
  readonly findings: Iterable<Finding>;
  readonly options: Options;
  /** Whether a human's proof covers a duty. */
  readonly attested?: ((resource: Resource, domain: string) => boolean) | undefined;
  /** Whether a finding that is no pass is accepted. */
  readonly accepted?: ((finding: Finding) => boolean) | undefined;
}

const nothing: Tally = { passed: 0, failed: 0, unknown: 0, liveOnly: 0, accepted: 0, open: [] };

/**
 * Every cell of an inventory: each resource that has a row, each domain of its level. No cell is left out and none is blank. What AWS alone has and no
 * file describes (the versions that it offers) is no resource of anybody's, and has no row.
 */
export function* matrix({ inventory, responsibilities, checks, findings, options, attested, accepted }: MatrixParts): Generator<Cell> {
  const wholes = wholesOf(inventory, responsibilities);
  const tallies = tally(checks, findings, wholes, accepted ?? (() => false), inventory);
  const asked = new Set(checks.map((check) => `${check.type} ${check.domain}`));
  const resolvers = new Map<string, (resource: Resource) => readonly Resolved[]>();
  for (const resource of inventory.resources) {
    if (!wholes(resource).includes(resource)) continue; // its findings count where it belongs
    const own = responsibilities.get(resource.type);
    if (!own) {
      if (resource.managedBy !== 'aws') yield notModelled(resource);
      continue;
    }
    let resolve = resolvers.get(resource.type);
    if (!resolve) resolvers.set(resource.type, (resolve = resolver(own, inventory, options)));
    for (const line of resolve(resource)) {
      const counted = tallies.get(resource.key)?.get(line.domain) ?? nothing;
      const owner = resource.managedBy === 'aws' && line.owner !== 'n/a' ? 'aws' : line.owner;
      const status = statusOf(owner, counted, () => attested?.(resource, line.domain) ?? false);
      yield {
        ...line,
        owner,
        resource: resource.key,
        type: resource.type,
        status,
        checks: counted,
        ...(status === 'gap' && { couldLook: asked.has(`${resource.type} ${line.domain}`) }),
      };
    }
  }
}

/** The status of a duty, from its owner and what looks at it. */
export function statusOf(owner: Cell['owner'], { passed, failed, unknown, liveOnly, accepted }: Tally, attested: () => boolean): Status {
  if (owner === 'n/a') return 'n/a';
  if (failed > 0) return 'unmet';
  if (owner === 'undetermined') return 'unknown';
  if (owner === 'aws') return 'inherited';
  if (unknown > 0) return 'unknown';
  if (accepted > 0) return 'accepted';
  if (passed > 0) return 'met';
  if (attested()) return 'attested';
  return liveOnly > 0 ? 'unknown' : 'gap';
}

const notModelled = (resource: Resource): Cell => ({
  resource: resource.key,
  type: resource.type,
  domain: '*',
  owner: 'undetermined',
  basis: 'configured',
  awsDoes: '',
  youDo: '',
  source: { reading: 'ours' },
  because: [],
  status: 'unknown',
  checks: nothing,
  notModelled: true,
});

/** Counts findings by the resource in whose cells they belong, and by domain. */
function tally(
  checks: readonly Check[],
  findings: Iterable<Finding>,
  wholes: (resource: Resource) => readonly Resource[],
  accepted: (finding: Finding) => boolean,
  inventory: Inventory,
): Map<string, Map<string, Tally>> {
  const domainOf = new Map(checks.map((check) => [check.id, check.domain]));
  const tallies = new Map<string, Map<string, Tally>>();
  const add = (key: string, domain: string, finding: Finding): void => {
    let domains = tallies.get(key);
    if (!domains) tallies.set(key, (domains = new Map()));
    const before = domains.get(domain) ?? nothing;
    domains.set(domain, counted(before, finding, accepted, inventory.kind));
  };
  for (const finding of findings) {
    const domain = domainOf.get(finding.check);
    if (domain === undefined) continue;
    const resource = inventory.get(finding.resource);
    for (const whole of resource ? wholes(resource) : []) add(whole.key, domain, finding);
  }
  return tallies;
}

function counted(before: Tally, finding: Finding, accepted: (finding: Finding) => boolean, kind: Inventory['kind']): Tally {
  if (finding.verdict === 'pass') return { ...before, passed: before.passed + 1 };
  if (accepted(finding)) return { ...before, accepted: before.accepted + 1 };
  if (finding.verdict === 'fail') return { ...before, failed: before.failed + 1, open: [...before.open, finding.check] };
  if (kind === 'code' && finding.unknown?.reason === 'live-only') return { ...before, liveOnly: before.liveOnly + 1 };
  return { ...before, unknown: before.unknown + 1, open: [...before.open, finding.check] };
}
