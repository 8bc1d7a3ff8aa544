import { Answer, part, type ClientConfig, type Collecting, type Collector, type Found, type SdkClient, type TypeName } from '@demarc/aws';
import type { Coverage, CoverageStatus } from '@demarc/model';
import { Calls, holeOf, type Surroundings, type Told } from './calls.ts';
import { CallFailure, type FailureKind } from './failure.ts';

/** One collector in one place. */
export interface Unit {
  /** `s3/bucket` */
  readonly id: string;
  /** As IAM and the folders name it: `s3`. */
  readonly service: string;
  readonly collector: Collector;
  /** Where its calls go. */
  readonly region: string;
}

/** What a unit came to. */
export interface UnitResult {
  readonly unit: Unit;
  readonly found: readonly Found[];
  readonly calls: Calls;
  /** What kept its types from being read to the end, by type; of a type that is not here all is here. */
  readonly unread: ReadonlyMap<string, Unread>;
}
export interface Unread {
  readonly status: CoverageStatus;
  readonly reason: string;
  readonly actions?: readonly string[] | undefined;
}

/** A unit that runs. */
export interface Running {
  readonly done: Promise<UnitResult>;
  /** What its first call came to: nothing where it gave a value. */
  readonly first: Promise<FailureKind | undefined>;
}

/** How many items of a list are looked at at once. */
const atOnce = 24;

/** Runs a collector in one place. Never fails: what could not be read is told. */
export function runUnit(unit: Unit, world: UnitWorld): Running {
  const calls = new Calls(world);
  const first = new Promise<FailureKind | undefined>((resolve) => {
    calls.onEnd = (failure) => {
      if (failure) calls.failures.push(failure);
      resolve(failure?.kind);
    };
  });
  const done = collected(unit, world, calls);
  return { done, first: Promise.race([first, done.then(() => undefined)]) };
}

/** What units share. */
export interface UnitWorld extends Surroundings {
  readonly partition: string;
  readonly config: ClientConfig;
  readonly now: Date;
  readonly sample: number | undefined;
  /** The Regions that were asked for, where not all were. */
  readonly regions: readonly string[] | undefined;
}

async function collected(unit: Unit, world: UnitWorld, calls: Calls): Promise<UnitResult> {
  const { collector, service } = unit;
  const clients = new Map<string, Promise<SdkClient>>();
  const clientIn = (region: string): Promise<SdkClient> => {
    let client = clients.get(region);
    if (!client) {
      client = collector.client({ ...world.config, region }).then((made) => {
        calls.watch(made, service, region, collector.calls);
        return made;
      });
      clients.set(region, client);
    }
    return client;
  };
  const unread = new Map<string, Unread>();
  const failed = (error: unknown, types: readonly string[] = collector.types): Unread => {
    const told = unreadBy(error, service);
    for (const type of types) if (!unread.has(type)) unread.set(type, told);
    return told;
  };
  const read = async <V extends object>(call: Promise<V>): Promise<Answer<V>> => {
    try {
      const value = await call;
      const { call: name = service, at = '' } = calls.toldBy(value) ?? {};
      return new Answer(value, name, at);
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      return answerTo<V>(error);
    }
  };
  async function* itemsOf<P extends object, I>(pages: AsyncIterable<P>, pick: (page: P) => readonly I[] | undefined): AsyncGenerator<I> {
    let count = 0;
    for await (const page of pages)
      for (const item of pick(page) ?? []) {
        calls.within(item, page);
        yield item;
        if (++count === world.sample) return;
      }
  }
  const readAll = async <P extends object, I>(
    pages: AsyncIterable<P>,
    pick: (page: P) => readonly I[] | undefined,
    types?: readonly string[],
  ): Promise<Answer<readonly I[]>> => {
    const items: I[] = [];
    let told: Told | undefined;
    const noted = (page: P): readonly I[] | undefined => {
      told = calls.toldBy(page) ?? told;
      return pick(page);
    };
    try {
      for await (const item of itemsOf(pages, noted)) items.push(item);
      return new Answer(items, told?.call ?? service, told?.at ?? '');
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      if (error.kind !== 'absent' && types) failed(error, types);
      return answerTo(error);
    }
  };
  const context: Collecting<SdkClient, TypeName> = {
    client: await clientIn(unit.region),
    clientIn,
    account: world.account,
    region: unit.region,
    partition: world.partition,
    now: world.now,
    part,
    read,
    async *list(pages, pick, types) {
      try {
        yield* itemsOf(pages, pick);
      } catch (error) {
        if (!(error instanceof CallFailure)) throw error;
        if (error.kind !== 'absent') failed(error, types);
      }
    },
    readAll,
    skip: (types, reason) => {
      for (const type of types) unread.set(type, { status: 'skipped', reason });
    },
    isAsked: (region) => world.regions?.includes(region) ?? true,
    each: (items, make) => inOrder(items, make, atOnce),
  };
  const found: Found[] = [];
  try {
    for await (const each of collector.collect(context)) found.push(each);
  } catch (error) {
    failed(error);
  } finally {
    for (const client of clients.values()) void client.then((made) => made.destroy());
  }
  return { unit, found, calls, unread };
}

/** What a call that gave no value leaves behind: nothing where AWS says that there is none, else a hole. */
const answerTo = <V>(failure: CallFailure): Answer<V> =>
  new Answer<V>(
    failure.kind === 'absent' ? undefined : holeOf(failure),
    `${failure.called.service}:${failure.called.operation}`,
    failure.at,
  );

/** What keeps a type from counting as read. */
export function unreadBy(error: unknown, service: string): Unread {
  if (!(error instanceof CallFailure))
    return {
      status: 'failed',
      reason: `an answer of ${service} was not understood: ${toldOf(error)}`,
    };
  const { kind, message: reason } = error;
  switch (kind) {
    case 'denied':
    case 'refused':
      return { status: 'denied', reason, actions: error.called.actions };
    case 'unsupported':
      return { status: 'unsupported', reason };
    case 'not-enabled':
      return { status: 'skipped', reason };
    case 'absent':
    case 'throttled':
    case 'expired':
    case 'unreachable':
    case 'timeout':
    case 'strange':
    case 'failed':
      return { status: 'failed', reason };
    default:
      return kind satisfies never;
  }
}

/** What is told of an error: that of a parser quotes what it read. */
const toldOf = (error: unknown): string =>
  error instanceof Error ? (error instanceof SyntaxError ? error.name : error.message) : 'no error';

/** What `make` gives for each item, some at once, in the order of the items. */
async function* inOrder<I, R>(
  items: AsyncIterable<I> | Iterable<I>,
  make: (item: I) => Promise<readonly R[]>,
  most: number,
): AsyncGenerator<R> {
  const running: Promise<readonly R[]>[] = [];
  for await (const item of items) {
    const made = make(item);
    made.catch(() => undefined); // told when its turn comes
    running.push(made);
    if (running.length >= most) yield* (await running.shift()) ?? [];
  }
  for (const made of running) yield* await made;
}

/** The coverage of a unit: a row for each type, and one for each permission that items lacked. */
export function coverageOf({ unit, calls, unread }: UnitResult, account: string): Coverage[] {
  const place = { account, ...(unit.collector.scope === 'regional' && { region: unit.region }), service: unit.service };
  const rows = unit.collector.types.map((type, index): Coverage => {
    const { status = 'read', reason, actions } = unread.get(type) ?? {};
    return {
      ...place,
      type,
      status,
      ...(index === 0 && { calls: calls.made }),
      ...(reason !== undefined && { reason }),
      ...(actions && { actions }),
    };
  });
  const told = new Set([...unread.values()].map(({ reason }) => reason));
  const items = new Map<string, { readonly unread: Unread; times: number }>();
  for (const failure of calls.failures) {
    const by = unreadBy(failure, unit.service);
    if (told.has(by.reason) || by.status === 'skipped') continue;
    const known = items.get(by.reason);
    if (known) known.times++;
    else items.set(by.reason, { unread: by, times: 1 });
  }
  for (const { unread: by, times } of [...items.values()].sort((a, b) => (a.unread.reason < b.unread.reason ? -1 : 1)))
    rows.push({
      ...place,
      type: unit.collector.types[0] ?? '*',
      resource: `${times} ${times === 1 ? 'item' : 'items'}`,
      status: by.status,
      reason: times === 1 ? by.reason : `${by.reason}, ${times} times`,
      ...(by.actions && { actions: by.actions }),
    });
  return rows;
}
