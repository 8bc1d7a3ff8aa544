import { actionsOf, canonicalize, loadKnowledge } from '@demarc/aws';
import { Inventory, Origins, type Coverage, type Diagnostic, type Resource } from '@demarc/model';
import { loadSchema } from '@demarc/spec';
import { tagsOf, workloadByTag } from '../cloudformation/tags.ts';
import { Redactor } from '../secrets/redact.ts';
import type { Counts, Surroundings } from './calls.ts';
import { clientConfig } from './client-config.ts';
import { credentialsFor } from './credentials.ts';
import { loopbackOf } from './loopback.ts';
import { resourceOf } from './found-resource.ts';
import { identify, type Identity } from './identity.ts';
import { collectorsFor, costsOf, unitsOf } from './plan.ts';
import { enabledRegions, ownCalls, type Regions } from './regions.ts';
import { runRegion } from './run-region.ts';
import { TokenBuckets } from './token-buckets.ts';
import { coverageOf, unreadBy, type Unit, type UnitResult, type UnitWorld } from './unit.ts';
import { clockOf, type LiveOptions } from './world.ts';

/** An account that is about to be read. */
export interface LiveAccount {
  readonly identity: Identity;
  readonly regions: readonly string[];
  /** How many collectors will run in how many places. */
  readonly units: number;
  /** How many calls are certain, and what comes on top for each thing that is found. */
  readonly costs: { readonly fixed: number; readonly each: Readonly<Record<string, number>> };
  readonly counts: Readonly<Counts>;
  /** Reads it. What could not be read is told in the coverage. */
  read(): Promise<Inventory>;
  /** What became of the permissions, as far as it was read. */
  permissions(): readonly Permission[];
}

/** A permission that collectors need. */
export interface Permission {
  readonly action: string;
  /** `not tried`: there was nothing to read with it. */
  readonly status: 'works' | 'denied' | 'failed' | 'not tried';
  /** As it is told in coverage and findings. */
  readonly reason?: string | undefined;
}

/** Tags that say what a resource belongs to, where a project names none. */
const usualTags = ['application', 'app', 'service', 'project', 'aws:cloudformation:stack-name'];

/** Finds out who looks and which Regions there are. Throws `NoAccount` when nothing can be read at all. */
export async function openAccount(options: LiveOptions): Promise<LiveAccount> {
  const clock = clockOf(options);
  const at = new Date(clock.now()).toISOString();
  const config = clientConfig(
    options,
    await credentialsFor(options),
    options.profile === undefined ? undefined : await profileRegion(options.profile),
  );
  const identity = await identify(config, at, options.profile);
  const loopback = loopbackOf(options.env ?? process.env);
  const counts: Counts = { requests: 0, throttled: 0 };
  const world: Surroundings = {
    buckets: new TokenBuckets(options.pace ?? 'normal', clock),
    clock,
    counts,
    deadline: options.deadline ?? 30_000,
    account: identity.account,
    loopback,
  };
  const enabled = await enabledRegions(config, identity.region, world);
  const asked = options.regions?.length ? options.regions : undefined;
  const regions = asked ?? enabled.names;
  const chosen = await collectorsFor(options.services);
  const units = unitsOf(chosen, regions, identity.region);
  const results: UnitResult[] = [];
  return {
    identity,
    regions,
    units: units.length,
    costs: costsOf(units),
    counts,
    async read() {
      const shared: UnitWorld = {
        ...world,
        partition: identity.partition,
        config: { ...config, ...(loopback && { endpoint: loopback.endpoint }) },
        now: new Date(clock.now()),
        sample: options.sample,
        regions: asked,
      };
      return inventoryOf(units, shared, { identity, enabled, regions, asked }, options, results);
    },
    permissions: () => permissionsOf(actionsOf(chosen.map(({ collector }) => collector)), enabled, results),
  };
}

/** The Region of a profile; a profile that names none leaves it to the environment. */
async function profileRegion(profile: string): Promise<string | undefined> {
  const { STS } = await import('@aws-sdk/client-sts');
  const probe = new STS({ profile });
  try {
    return await probe.config.region();
  } catch {
    return undefined;
  } finally {
    probe.destroy();
  }
}

interface Place {
  readonly identity: Identity;
  readonly enabled: Regions;
  readonly regions: readonly string[];
  readonly asked: readonly string[] | undefined;
}

async function inventoryOf(
  units: readonly Unit[],
  world: UnitWorld,
  place: Place,
  options: LiveOptions,
  told: UnitResult[],
): Promise<Inventory> {
  const { account } = place.identity;
  const began = world.clock.now();
  let done = 0;
  const onDone = ({ unit }: UnitResult): void => {
    options.onProgress?.({
      units: units.length,
      done: ++done,
      requests: world.counts.requests,
      throttled: world.counts.throttled,
      last: { service: unit.service, region: unit.collector.scope === 'regional' ? unit.region : undefined },
      elapsed: world.clock.now() - began,
    });
  };
  const regional = Map.groupBy(
    units.filter(({ collector }) => collector.scope === 'regional'),
    ({ region }) => region,
  );
  const others = units.filter(({ collector }) => collector.scope !== 'regional');
  const answers = await Promise.all([
    ...others.map((unit) => runRegion([unit], world, onDone)),
    ...[...regional.values()].map((own) => runRegion(own, world, onDone)),
  ]);
  const results = answers.flatMap((answer) => answer.results).sort(byPlace);
  told.push(...results);
  const redactor = new Redactor();
  const types = new Set([...units.flatMap(({ collector }) => collector.types), 'Demarc::Account::Account', 'Demarc::Account::Region']);
  const [schema, knowledge] = await Promise.all([loadSchema(types), loadKnowledge(types)]);
  const found: Resource[] = [...surroundings(place)];
  for (const { unit, found: own, calls } of results) {
    const region = unit.collector.scope === 'regional' ? unit.region : undefined;
    for (const each of own) {
      const resource = resourceOf(each, {
        account,
        partition: world.partition,
        region,
        redactor,
        schema,
        toldBy: (value) => calls.toldBy(value),
      });
      if (resource) found.push(resource);
    }
  }
  const noticed: Diagnostic[] = [];
  const resources = canonicalize(found, schema, knowledge, { defaults: false, tell: (diagnostic) => void noticed.push(diagnostic) }).map(
    (resource) => {
      const tags = resource.tags ?? tagsOf(resource, schema.type(resource.type)?.tags);
      const workload = workloadByTag(tags, [...(options.workloadTags ?? []), ...usualTags]);
      return tags ? { ...resource, tags, ...(workload !== undefined && { workload }) } : resource;
    },
  );
  return new Inventory({
    resources,
    coverage: [
      ...coverageOfPlace(place, units),
      ...results.flatMap((result) => asAsked(coverageOf(result, account), result, place.asked)),
      ...answers.flatMap(({ skipped }) => skipped),
      ...(await notNeeded(options, account)),
    ],
    diagnostics: noticed,
    kind: 'live',
    assume: () => 'unsupported',
  });
}

/** The types that could be read, and were not asked for. */
async function notNeeded({ services }: LiveOptions, account: string): Promise<readonly Coverage[]> {
  if (services === undefined) return [];
  const chosen = new Set((await collectorsFor(services)).map(({ id }) => id));
  return (await collectorsFor(undefined)).flatMap(({ id, service, collector }) =>
    chosen.has(id)
      ? []
      : collector.types.map((type): Coverage => ({ account, service, type, status: 'skipped', reason: 'not read for the chosen checks' })),
  );
}

/** What became of each permission: denied somewhere counts as denied. */
function permissionsOf(actions: readonly string[], enabled: Regions, results: readonly UnitResult[]): readonly Permission[] {
  const allowed = new Set([...enabled.allowed, ...results.flatMap(({ calls }) => [...calls.allowed])]);
  const failures = [...enabled.failures, ...results.flatMap(({ calls }) => calls.failures)];
  return [...actions, ...Object.values(ownCalls).flatMap((calls) => Object.values(calls).map(({ action }) => action))]
    .sort()
    .map((action) => {
      const own = failures.filter(({ called }) => called.actions.includes(action));
      const denied = own.find(({ kind }) => kind === 'denied' || kind === 'refused');
      if (denied) return { action, status: 'denied', reason: denied.message };
      if (own[0]) return { action, status: 'failed', reason: own[0].message };
      return { action, status: allowed.has(action) ? 'works' : 'not tried' };
    });
}

/** The order of results must not depend on who was ready first. */
const byPlace = (a: UnitResult, b: UnitResult): number => (idOf(a) < idOf(b) ? -1 : 1);
const idOf = ({ unit }: UnitResult): string => `${unit.id} ${unit.region}`;

/** The account itself, and its Regions. */
function surroundings({ identity, enabled, regions }: Place): readonly Resource[] {
  const { account, partition } = identity;
  const make = (type: string, id: string, properties: object, region?: string): Resource => {
    const origins = new Origins();
    const { told } = enabled;
    if (told) origins.own(properties, () => told);
    return {
      key: `${account}/${region ?? '-'}/${type}/${id}`,
      type,
      properties,
      names: region === undefined ? [account, `arn:${partition}:iam::${account}:root`] : [],
      addresses: [id],
      account,
      ...(region !== undefined && { region }),
      holes: false,
      origins,
      name: id,
    };
  };
  return [
    make('Demarc::Account::Account', account, { Id: account }),
    ...regions.map((region) => make('Demarc::Account::Region', region, { Name: region }, region)),
  ];
}

/** The rows of what the audit reads by itself, and of Regions at which nobody looked. */
function coverageOfPlace({ identity: { account }, enabled, asked }: Place, units: readonly Unit[]): readonly Coverage[] {
  const last = enabled.isKnown ? undefined : enabled.failures.at(-1);
  const failure = last && unreadBy(last, 'account');
  const elsewhere: Omit<Coverage, 'type'> | undefined = asked
    ? { account, status: 'skipped', reason: `only ${asked.join(', ')} ${asked.length === 1 ? 'was' : 'were'} asked for (--region)` }
    : failure && {
        account,
        status: failure.status,
        reason: `the Regions could not be listed: ${failure.reason}`,
        ...(failure.actions && { actions: enabled.failures.flatMap(({ called }) => called.actions) }),
      };
  const regional = new Set(units.filter(({ collector }) => collector.scope === 'regional').flatMap(({ collector }) => collector.types));
  return [
    { account, service: 'account', type: 'Demarc::Account::Account', status: 'read' },
    { ...(elsewhere ?? { account, status: 'read' as const }), service: 'account', type: 'Demarc::Account::Region' },
    ...(elsewhere ? [...regional].map((type) => ({ ...elsewhere, type })) : []),
  ];
}

/** Where only some Regions were asked for, a global list was read for these, and not for the account as a whole. */
function asAsked(rows: readonly Coverage[], { unit }: UnitResult, asked: readonly string[] | undefined): readonly Coverage[] {
  if (!asked || unit.collector.scope !== 'global') return rows;
  return rows.flatMap((row) =>
    row.resource !== undefined || row.status !== 'read'
      ? [row]
      : [
          { ...row, status: 'skipped' as const, reason: `only ${asked.join(', ')} (--region)` },
          ...asked.map((region) => ({ ...row, region, calls: undefined })),
        ],
  );
}
