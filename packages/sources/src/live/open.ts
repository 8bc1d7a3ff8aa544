import { actionsOf } from '@demarc/aws';
import { Inventory, Origins, type Coverage, type Resource } from '@demarc/model';
import { loadSchema } from '@demarc/spec';
import { assemble, inOrder } from './assemble.ts';
import { momentOf } from './clock.ts';
import type { Counts, Surroundings } from './calls.ts';
import { clientConfig } from './client-config.ts';
import { credentialsFor } from './credentials.ts';
import { loopbackOf } from './loopback.ts';
import { identify, type Identity } from './identity.ts';
import { collectorsFor, costsOf, unitsOf } from './plan.ts';
import { enabledRegions, ownCalls, type Regions } from './regions.ts';
import { runRegion } from './run-region.ts';
import { TokenBuckets } from './token-buckets.ts';
import { isDone, placeOf, rowsOf, type UnitRows } from './unit-rows.ts';
import { unreadBy, type Unit, type UnitResult, type UnitWorld } from './unit.ts';
import { clockOf, type Keeper, type LiveOptions } from './world.ts';

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
  /** What became of the permissions, as far as this run has read. */
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

/** Finds out who looks and which Regions there are. Throws `NoAccount` when nothing can be read at all. */
export async function openAccount(options: LiveOptions): Promise<LiveAccount> {
  const clock = clockOf(options);
  const at = momentOf(clock);
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
        now: new Date(momentOf(clock)),
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
  const { account, partition } = place.identity;
  const types = new Set([...units.flatMap(({ collector }) => collector.types), 'Demarc::Account::Account', 'Demarc::Account::Region']);
  const schema = await loadSchema(types);
  const { keeper } = options;
  const before = await keptBefore(keeper, account, units);
  const own: UnitRows = {
    ...placeOfAudit,
    resources: surroundings(place),
    coverage: [...coverageOfPlace(place, units), ...(await notNeeded(options, account))],
  };
  const keep = async ({ id, region, resources, coverage }: UnitRows): Promise<void> =>
    keeper?.keep(account, { region, service: id }, { kind: 'live', resources, coverage });
  await keep(own);
  const began = world.clock.now();
  const stop = new AbortController();
  const stoppable: UnitWorld = { ...world, stop: stop.signal };
  let done = before.size;
  const onDone = async (result: UnitResult): Promise<UnitRows> => {
    stop.signal.throwIfAborted(); // what was cut short is not what the unit has
    told.push(result);
    const rows = rowsOf(result, { account, partition, schema, asked: place.asked });
    await keep(rows);
    const { unit } = result;
    options.onProgress?.({
      units: units.length,
      done: ++done,
      kept: before.size,
      requests: world.counts.requests,
      throttled: world.counts.throttled,
      last: { service: unit.service, region: unit.collector.scope === 'regional' ? unit.region : undefined },
      elapsed: world.clock.now() - began,
    });
    return rows;
  };
  const regional = Map.groupBy(
    units.filter(({ collector }) => collector.scope === 'regional'),
    ({ region }) => region,
  );
  const others = units.filter(({ collector }) => collector.scope !== 'regional');
  const answers = await Promise.all(
    [...others.map((unit) => [unit]), ...regional.values()].map((each) =>
      runRegion(each, stoppable, onDone, (unit) => before.get(nameOf(placeOf(unit)))),
    ),
  ).catch((error: unknown) => {
    stop.abort();
    throw error;
  });
  const rows = [own, ...inOrder(answers.flatMap(({ results }) => results))];
  const { resources, diagnostics } = await assemble(rows, types, options.workloadTags);
  return new Inventory({
    resources,
    coverage: [...rows.flatMap(({ coverage }) => coverage), ...answers.flatMap(({ skipped }) => skipped)],
    diagnostics,
    kind: 'live',
    assume: () => 'unsupported',
  });
}

/** Under this name stands what the audit reads by itself. */
const placeOfAudit = { id: 'account', region: '-' };
const nameOf = ({ id, region }: Pick<UnitRows, 'id' | 'region'>): string => `${id} ${region}`;

/** The units of an earlier run that need not be asked again, by name. */
async function keptBefore(keeper: Keeper | undefined, account: string, units: readonly Unit[]): Promise<ReadonlyMap<string, UnitRows>> {
  const kept = new Map<string, UnitRows>();
  if (!keeper) return kept;
  const asked = new Set(units.map((unit) => nameOf(placeOf(unit))));
  for await (const { unit, resources, coverage } of keeper.kept(account)) {
    const rows: UnitRows = { id: unit.service, region: unit.region, resources, coverage };
    if (asked.has(nameOf(rows)) && isDone(rows)) kept.set(nameOf(rows), rows);
  }
  return kept;
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
