import { Hole, type Origins } from '@demarc/model';
import type { Property, ResourceType, Shape } from '@demarc/spec';
import { isRecord, mapLeaves } from './leaves.ts';
import { canonicalPolicy } from './policy.ts';

/*
 * Values take the form that the specification gives them, here and nowhere else: "true" becomes true, "22" a number, one item a list of one,
 * policies their canonical form. What does not fit stays as it is. Nothing is lost, and doing it twice changes nothing.
 */

/** The properties of a resource in the form of its type. Returns the same object when nothing changes. */
export function coerceProperties(properties: object, type: ResourceType, origins?: Origins): object {
  return coerceMembers(properties, type.properties, origins);
}

function coerceMembers(value: object, members: ReadonlyMap<string, Property>, origins: Origins | undefined): object {
  const own = value as Readonly<Record<string, unknown>>; // an object of a property tree
  let copy: Record<string, unknown> | undefined;
  for (const name of Object.keys(own)) {
    const property = members.get(name);
    if (!property) continue;
    const coerced = coerce(own[name], property.shape, origins);
    if (coerced === own[name]) continue;
    if (!copy) {
      copy = { ...own };
      origins?.inherit(copy, value);
    }
    copy[name] = coerced;
  }
  return copy ?? value;
}

function coerce(value: unknown, shape: Shape, origins: Origins | undefined): unknown {
  return mapLeaves(value, (leaf) => (leaf === undefined || leaf === null || leaf instanceof Hole ? leaf : known(leaf, shape, origins)));
}

function known(value: unknown, shape: Shape, origins: Origins | undefined): unknown {
  switch (shape.kind) {
    case 'string':
      return typeof value === 'number' || typeof value === 'boolean' ? String(value) : unwrapped(value, shape, origins);
    case 'boolean':
      return typeof value === 'string' ? booleanOf(value) : unwrapped(value, shape, origins);
    case 'number':
    case 'integer':
      return typeof value === 'string' ? numberOf(value) : unwrapped(value, shape, origins);
    case 'list':
      return listOf(value, shape.of, origins);
    case 'map':
      return isRecord(value) ? mapped(value, shape.of, origins) : value;
    case 'object': {
      const one = unwrapped(value, shape, origins);
      return isRecord(one) ? coerceMembers(one, shape.definition.properties, origins) : one;
    }
    case 'policy':
      return sameJson(value, canonicalPolicy(value, origins));
    case 'json':
    case 'union':
      return value;
    default:
      return shape satisfies never;
  }
}

const booleanOf = (value: string): unknown => (/^true$/i.test(value) ? true : /^false$/i.test(value) ? false : value);
/** Decimal numbers only: what CloudFormation takes for one. */
const numberOf = (value: string): unknown => (/^\s*[+-]?\d+(\.\d+)?\s*$/.test(value) ? Number(value) : value);

/** A list of one where one value must be. */
const unwrapped = (value: unknown, shape: Shape, origins: Origins | undefined): unknown =>
  Array.isArray(value) && value.length === 1 ? coerce(value[0], shape, origins) : value;

function listOf(value: unknown, of: Shape, origins: Origins | undefined): unknown {
  if (!Array.isArray(value)) return [coerce(value, of, origins)];
  let copy: unknown[] | undefined;
  for (const [index, item] of value.entries()) {
    const coerced = coerce(item, of, origins);
    if (coerced === item) continue;
    if (!copy) {
      copy = [...(value as readonly unknown[])]; // a list of a property tree
      origins?.inherit(copy, value);
    }
    copy[index] = coerced;
  }
  return copy ?? value;
}

function mapped(value: Readonly<Record<string, unknown>>, of: Shape, origins: Origins | undefined): unknown {
  let copy: Record<string, unknown> | undefined;
  for (const [name, item] of Object.entries(value)) {
    const coerced = coerce(item, of, origins);
    if (coerced === item) continue;
    if (!copy) {
      copy = { ...value };
      origins?.inherit(copy, value);
    }
    copy[name] = coerced;
  }
  return copy ?? value;
}

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
