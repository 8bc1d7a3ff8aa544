import { Hole, type Origins } from '@demarc/model';
import { isRecord, mapLeaves } from './leaves.ts';

/*
 * One form for policies, whatever the source wrote: an object with a list of statements; actions, resources and condition values are lists
 * of strings; principals a record of lists, everyone `{ AWS: ['*'] }`. Holes stay holes, choices stay choices.
 */

type Json = Readonly<Record<string, unknown>>;

/** A policy document in canonical form. */
export function canonicalPolicy(value: unknown, origins?: Origins): unknown {
  return mapLeaves(value, (leaf) => {
    if (leaf instanceof Hole || leaf === undefined) return leaf;
    const document = typeof leaf === 'string' ? parsed(leaf) : leaf;
    if (!isRecord(document)) return new Hole('unresolved', 'the policy is no JSON object', { present: true });
    const copy = copied(document, origins);
    if (copy['Statement'] !== undefined) copy['Statement'] = listOf(copy['Statement'], origins, (each) => statement(each, origins));
    return copy;
  });
}

function parsed(text: string): unknown {
  try {
    const document: unknown = JSON.parse(text);
    return document;
  } catch {
    return undefined;
  }
}

/** A copy that keeps the origins of what it copies. */
function copied(value: Json, origins: Origins | undefined): Record<string, unknown> {
  const copy = { ...value };
  origins?.inherit(copy, value);
  return copy;
}

/** In the place of what IAM would refuse. */
const refused = (what: string): Hole => new Hole('unresolved', `IAM takes ${what} here`, { present: true });

function statement(value: unknown, origins: Origins | undefined): unknown {
  if (!isRecord(value)) return value instanceof Hole || value === undefined ? value : refused('a statement');
  const copy = copied(value, origins);
  for (const name of ['Action', 'NotAction', 'Resource', 'NotResource'])
    if (copy[name] !== undefined) copy[name] = strings(copy[name], origins);
  for (const name of ['Principal', 'NotPrincipal'])
    if (copy[name] !== undefined) copy[name] = mapLeaves(copy[name], (leaf) => principals(leaf, origins));
  if (copy['Condition'] !== undefined) copy['Condition'] = mapLeaves(copy['Condition'], (leaf) => conditions(leaf, origins));
  return copy;
}

function principals(value: unknown, origins: Origins | undefined): unknown {
  if (value === '*') return { AWS: ['*'] };
  if (typeof value === 'string') return { AWS: [value] };
  if (!isRecord(value)) return value instanceof Hole || value === undefined ? value : refused('a principal');
  const copy = copied(value, origins);
  for (const kind of Object.keys(copy)) copy[kind] = strings(copy[kind], origins);
  return copy;
}

function conditions(value: unknown, origins: Origins | undefined): unknown {
  if (!isRecord(value)) return value instanceof Hole || value === undefined ? value : refused('an object of operators');
  const copy = copied(value, origins);
  for (const operator of Object.keys(copy))
    copy[operator] = mapLeaves(copy[operator], (keys) => {
      if (!isRecord(keys)) return keys instanceof Hole || keys === undefined ? keys : refused('an object of keys');
      const own = copied(keys, origins);
      for (const key of Object.keys(own)) own[key] = strings(own[key], origins);
      return own;
    });
  return copy;
}

/** A list of strings: one value becomes a list of one; what may be one or many becomes an open list. */
const strings = (value: unknown, origins: Origins | undefined): unknown =>
  listOf(value, origins, (leaf) =>
    typeof leaf === 'number' || typeof leaf === 'boolean'
      ? String(leaf)
      : typeof leaf === 'object' && !(leaf instanceof Hole)
        ? refused('text')
        : leaf,
  );

function listOf(value: unknown, origins: Origins | undefined, each: (item: unknown) => unknown): unknown {
  return mapLeaves(value, (leaf) => {
    if (leaf === undefined || leaf === null) return leaf;
    if (Array.isArray(leaf)) {
      const items = leaf.map((item: unknown) => mapLeaves(item, each));
      origins?.inherit(items, leaf);
      return items;
    }
    if (!(leaf instanceof Hole)) return [each(leaf)];
    if (leaf.prefix !== undefined || leaf.suffix !== undefined) return [leaf]; // a string known in part is one string
    return [new Hole(leaf.reason, leaf.why, { key: leaf.key, rest: true })];
  });
}
