import { Hole, pointerPart, type HoleDetails, type Origin, type Resource } from '@demarc/model';
import type { HoleRow, ResourceRow, SpecialValue, ValueRow } from './format.ts';

/** A tree as JSON can say it, with what it cannot beside it. */
interface Encoded {
  readonly value: unknown;
  readonly holes: readonly HoleRow[];
  readonly values: readonly ValueRow[];
}

/** Makes the rows of one portion: holes that choose together and origins are numbered within it. */
export class Encoder {
  readonly #ids = new Map<unknown, number>();
  readonly #origins = new Map<string, number>();
  readonly #newOrigin: (line: string) => void;

  /** `newOrigin` is given each line of the origins, in the order of their numbers. */
  constructor(newOrigin: (line: string) => void) {
    this.#newOrigin = newOrigin;
  }

  /** The row of a resource. Throws a `TypeError` for what is no plain data: a defect of whoever made the resource. */
  resource(resource: Resource): ResourceRow {
    const { key, type, names, addresses, account, region, name, tags, workload, managedBy, location, condition, skips, ...others } =
      resource;
    const { many, passedOn, exported, origins, properties: _, observed: __, holes: ___, ...unwritten } = others;
    unwritten satisfies Record<string, never>; // does not compile when a resource has what is not written
    const holes: HoleRow[] = [];
    const values: ValueRow[] = [];
    const tree = (root: string, value: unknown): unknown => {
      try {
        const encoded = this.#encode(value, root);
        holes.push(...encoded.holes);
        values.push(...encoded.values);
        return encoded.value;
      } catch (error) {
        throw error instanceof TypeError ? new TypeError(`${key}: ${error.message}`) : error;
      }
    };
    const properties = tree('/properties', resource.properties);
    const observed = resource.observed === undefined ? undefined : tree('/observed', resource.observed);
    if (condition) tree('/condition/when', condition.when);
    for (const [what, hole] of Object.entries({ many, passedOn, exported })) if (hole) tree(`/${what}`, hole);
    // In an order of their own: that in which they were noted differs between what was read and what is read again.
    const from = [...(origins?.entries(resource.properties) ?? [])]
      .sort((a, b) => (a.at < b.at ? -1 : 1))
      .map(({ at, origin }) => ({ at, origin: this.#originNumber(origin) }));
    return {
      key,
      type,
      names,
      addresses,
      ...given({ account, region, name, tags, workload, managedBy, location }),
      ...(condition && { condition: { name: condition.name } }),
      ...(skips && { skips }),
      properties,
      ...(observed !== undefined && { observed }),
      ...(holes.length > 0 && { holes }),
      ...(values.length > 0 && { values }),
      ...(from.length > 0 && { from }),
    };
  }

  #originNumber(origin: Origin): number {
    const line = JSON.stringify(origin);
    let number = this.#origins.get(line);
    if (number === undefined) {
      this.#origins.set(line, (number = this.#origins.size));
      this.#newOrigin(line);
    }
    return number;
  }

  #encode(value: unknown, root: string): Encoded {
    const holes: HoleRow[] = [];
    const values: ValueRow[] = [];
    const special = (at: string, what: SpecialValue): null => {
      values.push({ at, value: what });
      return null;
    };
    const walk = (here: unknown, at: string): unknown => {
      if (here === null || typeof here === 'string' || typeof here === 'boolean') return here;
      if (here === undefined) return special(at, 'undefined');
      if (typeof here === 'number') {
        if (Object.is(here, -0)) return special(at, '-0');
        return Number.isFinite(here) ? here : special(at, Number.isNaN(here) ? 'NaN' : here > 0 ? 'Infinity' : '-Infinity');
      }
      if (here instanceof Hole) {
        holes.push(this.#hole(here, at));
        return null;
      }
      if (Array.isArray(here)) return here.map((item, index) => walk(item, `${at}/${index}`));
      if (!isPlain(here)) throw new TypeError(`what stands at ${at} is no plain data`);
      const copy: Record<string, unknown> = {};
      for (const [name, part] of Object.entries(here)) {
        if (part === undefined) continue; // a member without a value is not there
        const encoded = walk(part, `${at}/${pointerPart(name)}`);
        if (name === '__proto__')
          Object.defineProperty(copy, name, { value: encoded, enumerable: true, configurable: true, writable: true });
        else copy[name] = encoded;
      }
      return copy;
    };
    return { value: walk(value, root), holes, values };
  }

  #hole(hole: Hole, at: string): HoleRow {
    const { reason, why, choices, rest, present, prefix, suffix, reference } = hole;
    const inner = choices && this.#encode(choices, '');
    return {
      at,
      reason,
      why,
      ...this.#keyOf(hole),
      ...(rest && { rest }),
      ...(present && { present }),
      ...given({ prefix, suffix, reference } satisfies HoleDetails),
      ...(inner && { choices: inner.value as unknown[] }), // a list encodes as a list
      ...(inner && inner.holes.length > 0 && { holes: inner.holes }),
      ...(inner && inner.values.length > 0 && { values: inner.values }),
    };
  }

  /** By what it chooses together with others: what chooses nothing, and has no name, needs no number. */
  #keyOf(hole: Hole): { key: string } | { id: number } | undefined {
    if (typeof hole.key === 'string') return { key: hole.key };
    if (hole.choices === undefined) return undefined;
    let id = this.#ids.get(hole.key);
    if (id === undefined) this.#ids.set(hole.key, (id = this.#ids.size));
    return { id };
  }
}

const isPlain = (value: unknown): value is object => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** The members that have a value. */
const given = <T extends object>(members: T): Partial<T> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Partial<T>; // the same members, some left out
