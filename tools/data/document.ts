import { domainFacts, domainIds, domains, type Domain, type DomainFacts, type Level } from '@demarc/aws';
import { withShifts, type AnyShift, type Kind, type Line, type Responsibilities } from '@demarc/model';
import { apartment, type Room } from '@demarc/report';

/** The whole model of responsibility as plain data; its schema is `responsibilities-1.schema.json`, next door. */
export interface ResponsibilityDocument {
  readonly schema: 'demarc/responsibilities@1';
  /** The program whose model this is. */
  readonly tool: { readonly name: 'demarc'; readonly version: string };
  /** The day the file was made (ISO 8601). */
  readonly generated: string;
  /** From the ground up, the roof last. */
  readonly domains: readonly DomainEntry[];
  /** By name. */
  readonly types: readonly TypeEntry[];
}
/** A control domain, where it lies in the house, and what it is in a rented flat. */
export interface DomainEntry extends DomainFacts {
  readonly id: Domain;
  readonly apartment: Room;
}
/** A type, what kind of service it is, and who owns what of it: a cell for each domain of its level. */
export interface TypeEntry extends Kind {
  readonly type: string;
  readonly level: Level;
  readonly cells: readonly CellEntry[];
}
/** Who owns a duty before any configuration is looked at, and the facts that move or widen it: the last that holds wins. */
export interface CellEntry extends Line {
  readonly domain: string;
  readonly shifts: readonly ShiftEntry[];
}
/** A fact of the configuration. What it leaves out stays as the line says. Whether it holds only the program can tell. */
export interface ShiftEntry extends Omit<Line, 'awsDoes' | 'youDo'> {
  readonly id: string;
  readonly says: string;
  readonly awsDoes?: string | undefined;
  readonly youDo?: string | undefined;
}

/** What the document is made for: a version of the program and a day (ISO 8601). */
export interface Edition {
  readonly version: string;
  readonly on: string;
}

/** The model of these types as data, in an order that does not depend on theirs. A type that fits no level is an error. */
export const responsibilityDocument = (types: Iterable<Responsibilities>, { version, on }: Edition): ResponsibilityDocument => ({
  schema: 'demarc/responsibilities@1',
  tool: { name: 'demarc', version },
  generated: on,
  domains: domainIds.map((id) => ({ id, ...domains[id], apartment: apartment[id] })),
  types: [...types].map(typeEntry).sort((a, b) => (a.type < b.type ? -1 : 1)),
});

function typeEntry({ type, title, serviceModel, serviceType, partOf, lines }: Responsibilities): TypeEntry {
  const level = levels.find((each) => domainsAt(each).every((id) => Object.hasOwn(lines, id)));
  if (!level) throw new Error(`${type} has the domains of no level`);
  const cells = domainIds.flatMap((domain) => {
    const line = lines[domain];
    return line ? [cellEntry(domain, withShifts(line))] : [];
  });
  return { type, title, serviceModel, serviceType, ...(partOf !== undefined && { partOf }), level, cells };
}

/** A type is at the first level whose domains it has all: an account's setting may have some of a resource besides. */
const levels = ['resource', 'account', 'organization'] as const satisfies readonly Level[];

/** The domains that have cells at a level, from the ground up. */
export const domainsAt = (level: Level): readonly Domain[] => domainIds.filter((id) => domainFacts(id)?.levels.includes(level));

const cellEntry = (domain: string, [line, ...shifts]: readonly [Line, ...AnyShift[]]): CellEntry => ({
  domain,
  owner: line.owner,
  awsDoes: line.awsDoes,
  youDo: line.youDo,
  ...rest(line),
  source: line.source,
  shifts: shifts.map((shift) => ({
    id: shift.id,
    says: shift.says,
    owner: shift.owner,
    awsDoes: shift.awsDoes,
    youDo: shift.youDo,
    ...rest(shift),
    source: shift.source,
  })),
});

/** What a line and a shift may say besides, in one order. */
const rest = ({ reason, basis, schedule, freshness }: Partial<Line>): Partial<Line> => ({ reason, basis, schedule, freshness });
