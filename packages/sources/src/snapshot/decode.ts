import { Hole, hasHole, Origins, pointerParts, type Origin, type Resource } from '@demarc/model';
import type { HoleRow, ResourceRow, SpecialValue, ValueRow } from './format.ts';

const special: Readonly<Record<SpecialValue, unknown>> = {
  undefined,
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  '-Infinity': Number.NEGATIVE_INFINITY,
  '-0': -0,
};

/** Makes resources of the rows of one portion. Throws a `RangeError`, in words, for a row whose parts do not fit together. */
export class Decoder {
  readonly #origins: readonly Origin[];
  /** By the numbers of holes: what they choose by. */
  readonly #keys = new Map<number, unknown>();

  constructor(origins: readonly Origin[]) {
    this.#origins = origins;
  }

  /** The resource of a row, which must have the row's shape. The row's own trees become the resource's. */
  resource(row: ResourceRow): Resource {
    const { key, type, names, addresses, account, region, name, tags, workload, managedBy, location, skips, from = [] } = row;
    const whole: Whole = {
      properties: row.properties,
      observed: row.observed,
      condition: row.condition ? { ...row.condition } : undefined,
    };
    this.#put(whole, row.holes ?? [], row.values ?? []);
    const { properties, observed } = whole;
    if (!isObject(properties)) throw new RangeError('properties is no object');
    if (observed !== undefined && !isObject(observed)) throw new RangeError('observed is no object');
    return {
      key,
      type,
      properties,
      names,
      addresses,
      holes: hasHole(properties) || hasHole(observed),
      ...(observed !== undefined && { observed }),
      ...(account !== undefined && { account }),
      ...(region !== undefined && { region }),
      ...(managedBy !== undefined && { managedBy }),
      ...(whole.condition && { condition: { name: whole.condition.name, when: holeOf(whole.condition.when, 'condition/when') } }),
      ...(whole.many !== undefined && { many: holeOf(whole.many, 'many') }),
      ...(whole.passedOn !== undefined && { passedOn: holeOf(whole.passedOn, 'passedOn') }),
      ...(whole.exported !== undefined && { exported: holeOf(whole.exported, 'exported') }),
      ...(location && { location }),
      ...(from.length > 0 && { origins: this.#originsOf(properties, from) }),
      ...(skips && { skips }),
      ...(name !== undefined && { name }),
      ...(tags && { tags }),
      ...(workload !== undefined && { workload }),
    };
  }

  #originsOf(tree: object, from: NonNullable<ResourceRow['from']>): Origins {
    const origins = new Origins();
    for (const { at, origin: number } of from) {
      const origin = this.#origins[number];
      if (!origin) throw new RangeError(`there is no origin ${number}`);
      const parts = pointerParts(at);
      const last = parts.pop();
      const container = last === undefined ? tree : inside(tree, parts, at);
      if (last === undefined) origins.own(container, () => origin);
      else origins.member(container, last, () => origin);
    }
    return origins;
  }

  /** Puts holes, and values that JSON cannot say, where they stand. */
  #put(tree: object, holes: readonly HoleRow[], values: readonly ValueRow[]): void {
    for (const { at, value } of values) set(tree, at, special[value]);
    for (const hole of holes) set(tree, hole.at, this.#hole(hole));
  }

  #hole(row: HoleRow): Hole {
    const { reason, why, key, id, rest, present, prefix, suffix, reference } = row;
    const choices = row.choices && [...row.choices];
    if (choices) this.#put(choices, row.holes ?? [], row.values ?? []);
    const known = id === undefined ? undefined : this.#keys.get(id);
    const hole = new Hole(reason, why, { choices, key: key ?? known, rest, present, prefix, suffix, reference });
    if (id !== undefined && known === undefined) this.#keys.set(id, hole.key);
    return hole;
  }
}

/** The parts of a row in which holes can stand. */
interface Whole {
  properties: unknown;
  observed: unknown;
  condition: { readonly name: string; when?: unknown } | undefined;
  many?: unknown;
  passedOn?: unknown;
  exported?: unknown;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null && !(value instanceof Hole);

function holeOf(value: unknown, what: string): Hole {
  if (value instanceof Hole) return value;
  throw new RangeError(`at ${what} stands no hole`);
}

function inside(tree: object, parts: readonly string[], at: string): object {
  let here: unknown = tree;
  for (const part of parts) here = isContainer(here) && Object.hasOwn(here, part) ? (here as Record<string, unknown>)[part] : undefined; // its own member
  if (!isContainer(here)) throw new RangeError(`${at} leads nowhere`);
  return here;
}

const isIndex = /^(?:0|[1-9]\d*)$/;

function set(tree: object, at: string, value: unknown): void {
  const parts = pointerParts(at);
  const last = parts.pop();
  if (last === undefined) throw new RangeError('a hole stands at a path');
  const container = inside(tree, parts, at);
  if (Array.isArray(container) && !(isIndex.test(last) && Number(last) < container.length)) throw new RangeError(`${at} leads nowhere`);
  Object.defineProperty(container, last, { value, enumerable: true, configurable: true, writable: true });
}
