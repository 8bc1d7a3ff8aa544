import { collectors, servicesOfTypes, type Collector } from '@demarc/aws';
import type { Unit } from './unit.ts';

/** The collectors of these services, and those that read types of theirs; the account's own always. All where none are named. */
export async function collectorsFor(services: ReadonlySet<string> | undefined): Promise<readonly Chosen[]> {
  const all = await Promise.all(
    Object.entries(collectors).map(async ([id, load]): Promise<Chosen> => ({ id, service: serviceIn(id), collector: await load() })),
  );
  return all.filter(
    ({ service, collector: { types } }) =>
      services === undefined ||
      service === 'account' ||
      services.has(service) ||
      types.some((type) => servicesOfTypes[type]?.some((each) => services.has(each))),
  );
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
