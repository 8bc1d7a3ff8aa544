import { Hole, type Origin, type Origins } from '@demarc/model';
import type { Default } from './defaults.ts';
import { isRecord, mapLeaves, underDecisions } from './leaves.ts';

/** How defaults are filled. */
export interface FillOptions {
  /** In this source an empty list means that there is none (Terraform); in CloudFormation it says as much as no list. */
  readonly emptyMeansNone?: boolean | undefined;
}

/**
 * Fills what AWS gives when nothing is said, at the shallowest absent path: inside a block that is given, only what holds there. What depends
 * on a setting of the account becomes a hole that a live account can fill. Returns the same object when nothing is filled.
 */
export function fillDefaults(properties: object, rows: readonly Default[], origins?: Origins, options: FillOptions = {}): object {
  let filled = properties;
  for (const row of rows) {
    const unless = (row.unless ?? []).map((name) => (filled as Readonly<Record<string, unknown>>)[name]); // an object of a property tree
    if (!unless.some(isSurelyThere)) filled = new Filling(row, unless, origins, options).fill(filled, row.path.split('.'), 0) as object; // filling an object gives an object
  }
  return filled;
}

const isSurelyThere = (value: unknown): boolean => value !== undefined && value !== null && !(value instanceof Hole && value.mayBeAbsent);

/** One default on its way into one tree of properties. */
class Filling {
  readonly #row: Default;
  /** What would decide instead, and may be absent. */
  readonly #unless: readonly unknown[];
  readonly #origins: Origins | undefined;
  readonly #options: FillOptions;

  constructor(row: Default, unless: readonly unknown[], origins: Origins | undefined, options: FillOptions) {
    this.#row = row;
    this.#unless = unless;
    this.#origins = origins;
    this.#options = options;
  }

  fill(value: unknown, [head, ...tail]: readonly string[], depth: number): unknown {
    if (head === undefined) return value;
    return mapLeaves(value, (leaf) => {
      if (!isRecord(leaf)) return leaf;
      const name = head.replace('[]', '');
      const here = leaf[name];
      const next = head.endsWith('[]') ? this.#items(here, tail, depth) : this.#member(here, tail, depth);
      if (next === here) return leaf;
      const copy = { ...leaf, [name]: next };
      this.#origins?.inherit(copy, leaf);
      if (here === undefined) this.#origins?.member(copy, name, () => this.#origin());
      return copy;
    });
  }

  #items(here: unknown, tail: readonly string[], depth: number): unknown {
    return mapLeaves(here, (leaf) => {
      if (!Array.isArray(leaf)) return leaf;
      const items = leaf.map((item: unknown) => this.fill(item, tail, depth + 1));
      if (items.every((item, index) => item === leaf[index])) return leaf;
      this.#origins?.inherit(items, leaf);
      return items;
    });
  }

  #member(here: unknown, tail: readonly string[], depth: number): unknown {
    return mapLeaves(here, (leaf, decided) => {
      if (leaf === undefined) return underDecisions(this.#absent(tail, depth), decided);
      if (tail.length > 0) return this.fill(leaf, tail, depth + 1);
      return this.#row.alsoEmpty && !this.#options.emptyMeansNone && Array.isArray(leaf) ? this.#added(leaf) : leaf;
    });
  }

  /** What stands where nothing is said. */
  #absent(tail: readonly string[], depth: number): unknown {
    const { insideBlock, depends, value } = this.#row;
    if (insideBlock ? tail.length > 0 || depth === 0 : depth > 0) return undefined;
    const given = depends
      ? new Hole('live-only', `it depends on ${depends.on}`, { choices: depends.choices, key: depends.each ? undefined : depends.on })
      : value;
    return this.#unlessDecided(tail.reduceRight<unknown>((inner, name) => ({ [name]: inner }), given));
  }

  /** Where something else may decide, the default holds only where that is absent. */
  #unlessDecided(value: unknown): unknown {
    return this.#unless.reduce<unknown>(
      (inner, other) =>
        mapLeaves(other, (leaf) => {
          if (leaf === undefined || leaf === null) return inner;
          return leaf instanceof Hole && leaf.mayBeAbsent ? new Hole(leaf.reason, leaf.why) : undefined;
        }),
      value,
    );
  }

  /** The list with the default's own elements wherever nothing else is in it. An open end stands for them too. */
  #added(list: readonly unknown[]): readonly unknown[] {
    if (!canBeEmpty(list)) return list;
    const own: readonly unknown[] = Array.isArray(this.#row.value) ? this.#row.value : [];
    const added = own.map((element) =>
      list.reduce<unknown>((inner, other) => mapLeaves(other, (leaf) => (leaf === undefined ? inner : undefined)), element),
    );
    const filled = [...list, ...added];
    this.#origins?.inherit(filled, list);
    for (let index = list.length; index < filled.length; index++) this.#origins?.member(filled, String(index), () => this.#origin());
    return filled;
  }

  #origin(): Origin {
    const { says, source, since } = this.#row;
    return { default: says, source, ...(since !== undefined && { since }) };
  }
}

/** Steps after which a list counts as one that can be empty: the default added to it then holds in no case, which is harmless. */
const patience = 10_000;

/** Whether one decision leaves out every element of a list. What is not known counts as there: an open end stands for a default, too. */
function canBeEmpty(list: readonly unknown[]): boolean {
  const chosen = new Map<unknown, number>();
  let steps = 0;
  const from = (index: number): boolean => index === list.length || absent(list[index], () => from(index + 1));
  const absent = (value: unknown, then: () => boolean): boolean => {
    if (value === undefined) return then();
    if (!(value instanceof Hole) || value.choices === undefined) return false;
    if (++steps > patience) return true;
    const { key, choices } = value;
    const decided = chosen.get(key);
    if (decided !== undefined && decided < choices.length) return absent(choices[decided], then);
    for (const [index, choice] of choices.entries()) {
      chosen.set(key, index);
      if (absent(choice, then)) return true;
    }
    chosen.delete(key);
    return false;
  };
  return from(0);
}
