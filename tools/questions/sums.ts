import { isOfTemplates, type CatalogueQuestion } from './catalogue.ts';

/** How many of some questions are asked. */
export interface Share {
  readonly asked: number;
  readonly all: number;
}
/** The questions of one tier: those that a template can answer, and those that only a live account can. */
export interface TierSums {
  readonly templates: Share;
  readonly liveOnly: Share;
}
export interface ServiceSums {
  readonly service: string;
  /** By tier, 1 to 3. */
  readonly tiers: readonly TierSums[];
}

const tiers = [1, 2, 3] as const;

/** The sums of each service, in the order of their names; `all` at the end. */
export function sumsOf(questions: readonly CatalogueQuestion[], asked: ReadonlySet<string>): ServiceSums[] {
  const share = (some: readonly CatalogueQuestion[]): Share => ({ asked: some.filter(({ id }) => asked.has(id)).length, all: some.length });
  const of = (service: string, own: readonly CatalogueQuestion[]): ServiceSums => ({
    service,
    tiers: tiers.map((tier) => {
      const some = own.filter((each) => each.tier === tier);
      return { templates: share(some.filter(isOfTemplates)), liveOnly: share(some.filter((each) => !isOfTemplates(each))) };
    }),
  });
  const services = [...Map.groupBy(questions, ({ service }) => service)].sort(([a], [b]) => (a < b ? -1 : 1));
  return [...services.map(([service, own]) => of(service, own)), of('all', questions)];
}
