import { domainFacts, domainIds, type Domain } from '@demarc/aws';
import type { Resolved, Responsibilities } from '@demarc/model';

/** One house of a comparison. */
export interface ComparedHouse {
  readonly type: string;
  readonly title: string;
  readonly serviceModel: Responsibilities['serviceModel'];
  readonly serviceType: Responsibilities['serviceType'];
  /** The configuration that was asked about, as it was typed. */
  readonly set: readonly string[];
  readonly cells: readonly Resolved[];
}

/** One duty, side by side. */
export interface ComparedRow {
  readonly domain: Domain;
  readonly title: string;
  readonly storey: string;
  readonly differs: boolean;
  /** One a house; none where the duty has no cell at its level. */
  readonly cells: readonly (Resolved | undefined)[];
}

export interface Comparison {
  readonly houses: readonly ComparedHouse[];
  /** Where they differ first, each from the roof down. */
  readonly rows: readonly ComparedRow[];
}

/** Houses side by side: every duty that one of them has. */
export function compareHouses(houses: readonly ComparedHouse[]): Comparison {
  const rows = [...domainIds].reverse().flatMap((domain): ComparedRow[] => {
    const cells = houses.map((house) => house.cells.find((cell) => cell.domain === domain));
    if (cells.every((cell) => cell === undefined)) return [];
    const facts = domainFacts(domain);
    return [
      {
        domain,
        title: facts?.title ?? domain,
        storey: facts?.storey ?? 'Roof',
        differs: new Set(cells.map((cell) => cell?.owner ?? 'n/a')).size > 1,
        cells,
      },
    ];
  });
  return { houses, rows: [...rows.filter(({ differs }) => differs), ...rows.filter(({ differs }) => !differs)] };
}

/** What a house is called in a comparison: its type and what was set. */
export const houseName = ({ type, set }: Pick<ComparedHouse, 'type' | 'set'>): string =>
  set.length > 0 ? `${type} with ${set.join(', ')}` : type;
