import { hasToken, Hole, keyToken, type Resource } from '@demarc/model';
import type { Schema } from '@demarc/spec';

/** Every property of a type, none of them known. What a service adds to the type in its `types.ts` is not among them. */
export function unknownProperties(schema: Schema, type: string, reason: Hole['reason'], why: string): Record<string, unknown> {
  const names = [...(schema.type(type)?.properties.keys() ?? [])];
  return Object.fromEntries(names.map((name) => [name, new Hole(reason, why)]));
}

/** What a sibling calls an owner that is not in the inventory: a name, or nothing that is known. */
export interface Stranger {
  /** The sibling's property. */
  readonly by: string;
  readonly name: string | Hole;
}

/** A sibling of a stranger, and what it puts into the stranger's list. */
export interface Part {
  readonly sibling: Resource;
  readonly elements: readonly unknown[];
}

/**
 * A resource in the place of an owner that is not in the inventory, so that what its siblings say of it is judged. `known` is what else is known of
 * it; everything else of its type is unknown. It exists under a condition only when all of its siblings exist under that one.
 */
export function standIn(
  type: string,
  stranger: Stranger,
  parts: readonly [Part, ...Part[]],
  known: object,
  into: string,
  schema: Schema,
): Resource {
  const [{ sibling }] = parts;
  const { condition, many } = sibling;
  const name = typeof stranger.name === 'string' ? stranger.name : undefined;
  const told = name !== undefined && !hasToken(name) ? `${type} ${name}` : `${type} of ${sibling.addresses[0] ?? sibling.key}`;
  const why = `the ${told} is not in the inventory`;
  const others = new Hole('not-collected', why, { rest: true });
  return {
    ...sibling,
    origins: undefined,
    condition: undefined,
    many: undefined,
    type,
    names:
      name !== undefined
        ? [name]
        : stranger.name instanceof Hole && typeof stranger.name.key === 'string'
          ? [keyToken(stranger.name.key)]
          : [],
    addresses: parts.flatMap((part) => part.sibling.addresses),
    skips: parts.flatMap((part) => part.sibling.skips ?? []),
    properties: {
      ...unknownProperties(schema, type, 'not-collected', why),
      ...known,
      [stranger.by]: stranger.name,
      [into]: [...parts.flatMap((part) => part.elements), others],
    },
    holes: true,
    ...(condition && parts.every((part) => isSame(part.sibling.condition, condition)) && { condition }),
    ...(many && parts.length === 1 && { many }),
  };
}

const isSame = (a: Resource['condition'], b: Resource['condition']): boolean => a?.name === b?.name && a?.when.key === b?.when.key;
