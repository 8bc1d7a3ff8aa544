import { myths as statements, servicesOfTypes, type Myth } from '@demarc/aws';
import { UserError } from './errors.ts';
import type { RefutedMyth } from '@demarc/report';
import { houseOfType, typeNamed } from './who.ts';

/** What became of the statements. */
export interface Myths {
  readonly refuted: readonly RefutedMyth[];
  /** Statements about types that nobody has written down yet. */
  readonly notModelled: readonly Myth[];
  /** Statements that the engine does not refute: there should be none. */
  readonly standing: readonly Myth[];
}

/** Wrong statements about the model, each refuted by the engine; all of them, or those about one type. */
export async function myths({
  type,
  now = new Date(),
}: { readonly type?: string | undefined; readonly now?: Date | undefined } = {}): Promise<Myths> {
  const wanted =
    type === undefined ? undefined : await typeNamed(type, (near) => [near === undefined ? 'demarc myths' : `demarc myths --type ${near}`]);
  const asked = statements.filter((myth) => wanted === undefined || myth.type === wanted);
  if (asked.length === 0)
    throw new UserError(
      `nothing wrong is told about ${wanted ?? ''} here`,
      [`known: ${[...new Set(statements.map((myth) => myth.type))].join(', ')}`],
      ['demarc myths', `demarc who ${wanted ?? 'AWS::Lambda::Function'}`],
    );
  const [refuted, notModelled, standing]: [RefutedMyth[], Myth[], Myth[]] = [[], [], []];
  for (const myth of asked) {
    const house = await houseFor(myth, now);
    const cell = house?.cells.find(({ domain }) => domain === myth.domain);
    if (!house || !cell) notModelled.push(myth);
    else if (cell.owner === myth.claims) standing.push(myth);
    else refuted.push({ ...myth, title: house.title, cell });
  }
  return { refuted, notModelled, standing };
}

/** The house that a statement speaks of, if its type is modelled. */
async function houseFor({ type, set }: Myth, now: Date): Promise<Awaited<ReturnType<typeof houseOfType>> | undefined> {
  if (!(type in servicesOfTypes)) return undefined;
  try {
    return await houseOfType(type, set, now);
  } catch (error) {
    if (error instanceof UserError && error.message.includes('not modelled')) return undefined;
    throw error;
  }
}
