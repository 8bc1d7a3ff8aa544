import { distance, hasToken, Hole, nearest, type Origins } from '@demarc/model';
import type { Property, ResourceType, Shape } from '@demarc/spec';
import { isRecord, mapLeaves } from './leaves.ts';
import { canonicalPolicy } from './policy.ts';

/*
 * Values take the form that the specification gives them, here and nowhere else: "true" becomes true, "22" a number, one item a list of one,
 * policies their canonical form. What cannot be what AWS takes there is a hole, and is told. Nothing else is lost, and doing it twice changes
 * nothing.
 */

/** Told of a value that AWS would refuse: where it stands, and what AWS takes there. */
export type Tell = (container: object, name: string, why: string, code: 'wrong-type' | 'unknown-property') => void;

/** What the work goes on with. */
interface Work {
  readonly origins: Origins | undefined;
  readonly tell: Tell;
}

/** The properties of a resource in the form of its type. Returns the same object when nothing changes. */
export function coerceProperties(properties: object, type: ResourceType, origins?: Origins, tell: Tell = () => undefined): object {
  return coerceMembers(properties, type.properties, { origins, tell });
}

function coerceMembers(value: object, members: ReadonlyMap<string, Property>, work: Work): object {
  for (const name of Object.keys(value)) if (!members.has(name)) noteMisspelt(value, name, members, work);
  return changed(value, Object.keys(value), (name) => members.get(name)?.shape, work);
}

/** A member that the type does not have, where it is nearly one that it has. Short names are near to anything; the specification may be older than AWS, so others are not told. */
function noteMisspelt(value: object, name: string, members: ReadonlyMap<string, Property>, { tell }: Work): void {
  if (name.length < 5) return;
  const [near] = nearest(name, members.keys(), 1);
  if (near !== undefined && !Object.hasOwn(value, near) && distance(name.toLowerCase(), near.toLowerCase()) <= 2)
    tell(value, name, `there is no such property; did you mean ${near}?`, 'unknown-property');
}

/** The same with its members coerced: a copy where one changes. `shapeOf`: what AWS takes under a name, where it is known. */
function changed(value: object, names: readonly string[], shapeOf: (name: string) => Shape | undefined, work: Work): object {
  const own = value as Readonly<Record<string, unknown>>; // an object or a list of a property tree
  let copy: Record<string, unknown> | unknown[] | undefined;
  for (const name of names) {
    const shape = shapeOf(name);
    if (!shape) continue;
    const before = own[name];
    const coerced = coerce(before, shape, work);
    if (coerced === before) continue;
    if (coerced instanceof Hole && !(before instanceof Hole)) work.tell(value, name, coerced.why, 'wrong-type');
    if (!copy) {
      copy = Array.isArray(value) ? [...(value as readonly unknown[])] : { ...own }; // a list of a property tree
      work.origins?.inherit(copy, value);
    }
    (copy as Record<string, unknown>)[name] = coerced; // the same name as in the original
  }
  return copy ?? value;
}

function coerce(value: unknown, shape: Shape, work: Work): unknown {
  return mapLeaves(value, (leaf) => (leaf === undefined || leaf === null || leaf instanceof Hole ? leaf : known(leaf, shape, work)));
}

/** In the place of what AWS would refuse. */
const refused = (what: string): Hole => new Hole('unresolved', `AWS takes ${what} here`, { present: true });

function known(value: unknown, shape: Shape, work: Work): unknown {
  switch (shape.kind) {
    case 'string':
      return typeof value === 'number' || typeof value === 'boolean'
        ? String(value)
        : typeof value === 'string'
          ? value
          : unwrapped(value, shape, work, 'text');
    case 'boolean':
      return typeof value === 'boolean'
        ? value
        : typeof value === 'string'
          ? booleanOf(value)
          : unwrapped(value, shape, work, 'true or false');
    case 'number':
    case 'integer':
      return typeof value === 'number' ? value : typeof value === 'string' ? numberOf(value) : unwrapped(value, shape, work, 'a number');
    case 'list': {
      const list = Array.isArray(value) ? value : [value];
      return changed(list, Object.keys(list), () => shape.of, work);
    }
    case 'map':
      return isRecord(value) ? changed(value, Object.keys(value), () => shape.of, work) : refused('an object');
    case 'object': {
      if (isRecord(value)) return coerceMembers(value, shape.definition.properties, work);
      return unwrapped(value, shape, work, 'an object');
    }
    case 'policy':
      return sameJson(value, canonicalPolicy(value, work.origins));
    case 'json':
    case 'union':
      return value;
    default:
      return shape satisfies never;
  }
}

const booleanOf = (value: string): unknown =>
  /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : hasToken(value) ? value : refused('true or false');
/** Decimal numbers only: what CloudFormation takes for one. */
const numberOf = (value: string): unknown =>
  /^\s*[+-]?\d+(\.\d+)?\s*$/.test(value) ? Number(value) : hasToken(value) ? value : refused('a number');

/** A list of one where one value must be. */
const unwrapped = (value: unknown, shape: Shape, work: Work, what: string): unknown =>
  Array.isArray(value) && value.length === 1 ? coerce(value[0], shape, work) : refused(what);

/** The value itself where its canonical form says the same. */
const sameJson = (value: unknown, canonical: unknown): unknown => (equal(value, canonical) ? value : canonical);

function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => equal(item, b[index]));
  if (!isRecord(a) || !isRecord(b))
    return (
      a instanceof Hole &&
      b instanceof Hole &&
      a.choices !== undefined &&
      b.choices !== undefined &&
      a.key === b.key &&
      equal(a.choices, b.choices)
    );
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => equal(a[name], b[name]));
}

/** Applies the one form of values to the paths of a type. */
export function formValues(properties: object, values: Readonly<Record<string, (value: unknown) => unknown>>, origins?: Origins): object {
  let formed: unknown = properties;
  for (const [path, to] of Object.entries(values)) formed = at(formed, path.split('.'), to, origins);
  return formed as object; // forming an object gives an object
}

function at(value: unknown, [head, ...tail]: readonly string[], to: (value: unknown) => unknown, origins: Origins | undefined): unknown {
  return mapLeaves(value, (leaf) => {
    if (head === undefined) return leaf === undefined || leaf === null || leaf instanceof Hole ? leaf : to(leaf);
    if (!isRecord(leaf)) return leaf;
    const name = head.replace('[]', '');
    const here = leaf[name];
    if (here === undefined) return leaf;
    const next = head.endsWith('[]') ? mapLeaves(here, (list) => items(list, tail, to, origins)) : at(here, tail, to, origins);
    if (equal(next, here)) return leaf;
    const copy = { ...leaf, [name]: next };
    origins?.inherit(copy, leaf);
    return copy;
  });
}

function items(list: unknown, tail: readonly string[], to: (value: unknown) => unknown, origins: Origins | undefined): unknown {
  if (!Array.isArray(list)) return list;
  const formed = list.map((item: unknown) => at(item, tail, to, origins));
  if (formed.every((item, index) => item === list[index])) return list;
  origins?.inherit(formed, list);
  return formed;
}
