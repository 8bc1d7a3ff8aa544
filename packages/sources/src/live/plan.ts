import { collectors, type Collector } from '@demarc/aws';
import type { Unit } from './unit.ts';

/** The collectors of these services; the account's own always. All where none are named. */
export async function collectorsFor(services: ReadonlySet<string> | undefined): Promise<readonly Chosen[]> {
  const chosen = Object.entries(collectors).filter(
    ([id]) => services === undefined || id.startsWith('account/') || services.has(serviceIn(id)),
  );
  return Promise.all(chosen.map(async ([id, load]) => ({ id, service: serviceIn(id), collector: await load() })));
}

/** A collector with its name. */
export interface Chosen {
  /** `s3/bucket` */
  readonly id: string;
  readonly service: string;
  readonly collector: Collector;
}

const serviceIn = (id: string): string => id.slice(0, id.indexOf('/'));

/** What is to be done: each collector once, or once in each Region. */
export function unitsOf(chosen: readonly Chosen[], regions: readonly string[], home: string): readonly Unit[] {
  return chosen.flatMap((each) => (each.collector.scope === 'regional' ? regions : [home]).map((region) => ({ ...each, region })));
}

/** How many calls a plan makes at least, and what comes on top for each thing that is found. */
export function costsOf(units: readonly Unit[]): { readonly fixed: number; readonly each: Readonly<Record<string, number>> } {
  const each: Record<string, number> = {};
  for (const { collector } of units) Object.assign(each, collector.costs.each);
  return { fixed: units.reduce((sum, { collector }) => sum + collector.costs.fixed, 0), each };
}
