import { Hole, mapHole, type Origins } from '@demarc/model';
import type { Default } from './defaults.ts';

type Properties = Readonly<Record<string, unknown>>;

/**
 * Fills what AWS gives when nothing is said, at the shallowest absent path: inside a block that is given, only what holds there. What depends
 * on a setting of the account becomes a hole that a live account can fill. Returns the same object when nothing is filled.
 */
export function fillDefaults(properties: object, rows: readonly Default[], origins?: Origins): object {
  let filled: unknown = properties;
  for (const row of rows) filled = fill(filled, row.path.split('.'), row, 0, origins);
  return filled as object; // filling an object gives an object
}

function fill(value: unknown, path: readonly string[], row: Default, depth: number, origins: Origins | undefined): unknown {
  const [head, ...tail] = path;
  if (head === undefined) return value;
  return mapHole(value, (leaf) => {
    if (typeof leaf !== 'object' || leaf === null || leaf instanceof Hole || Array.isArray(leaf)) return leaf;
    const own = leaf as Properties; // a plain object
    const name = head.replace('[]', '');
    const here = own[name];
    const next = head.endsWith('[]') ? fillItems(here, tail, row, depth, origins) : fillMember(here, tail, row, depth, origins);
    if (next === here) return leaf;
    const copy = { ...own, [name]: next };
    origins?.inherit(copy, leaf);
    if (here === undefined)
      origins?.member(copy, name, () => ({ default: row.says, source: row.source, ...(row.since !== undefined && { since: row.since }) }));
    return copy;
  });
}

function fillItems(here: unknown, tail: readonly string[], row: Default, depth: number, origins: Origins | undefined): unknown {
  return mapHole(here, (list) => {
    if (!Array.isArray(list)) return list;
    const items = list.map((item: unknown) => fill(item, tail, row, depth + 1, origins));
    if (items.every((item, index) => item === list[index])) return list;
    origins?.inherit(items, list);
    return items;
  });
}

function fillMember(here: unknown, tail: readonly string[], row: Default, depth: number, origins: Origins | undefined): unknown {
  const absent = (): unknown => {
    if (row.insideBlock ? tail.length > 0 || depth === 0 : depth > 0) return undefined;
    const value = row.depends
      ? new Hole('live-only', `it depends on ${row.depends.on}`, { choices: row.depends.choices, key: row.depends.on })
      : row.value;
    return tail.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value);
  };
  if (here === undefined) return absent();
  if (here instanceof Hole && here.choices !== undefined && here.mayBeAbsent)
    return mapHole(here, (leaf) => (leaf === undefined ? absent() : tail.length > 0 ? fill(leaf, tail, row, depth + 1, origins) : leaf));
  return tail.length > 0 ? fill(here, tail, row, depth + 1, origins) : here;
}
