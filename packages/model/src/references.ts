import { elementsOf } from './elements.ts';
import { Hole, mapHole } from './hole.ts';
import type { Resource } from './resource.ts';
import { hasToken, isKeyToken, keyToken, nameKey } from './token.ts';

interface Uncertain {
  readonly resource: Resource;
  /** The hole that stands where the name would, or the list that holds one. */
  readonly value: unknown;
}
interface Found {
  readonly resources: readonly Resource[];
  readonly items: readonly unknown[];
  /** Someone of this type names nobody knows whom: it may be the subject. */
  readonly stray: Hole | undefined;
}

/**
 * The name under which a value is known that is not wholly known, where two things are the same because one parameter or condition decides both:
 * all that are equal in this are equal, whatever is chosen. Nothing where it has no such name.
 */
export function holeName(hole: Hole): string | undefined {
  const shape = shapeOf(hole);
  return shape === undefined ? undefined : keyToken(shape);
}

function shapeOf(value: unknown): string | undefined {
  if (typeof value === 'string') return JSON.stringify(value);
  if (!(value instanceof Hole) || typeof value.key !== 'string') return undefined;
  if (value.choices === undefined) return value.key;
  const shapes = value.choices.map(shapeOf);
  return shapes.includes(undefined) ? undefined : `${value.key} [${shapes.join()}]`;
}

/** Who names whom through one property of one type: an index, made once. */
export class References {
  readonly #definite = new Map<string, Resource[]>();
  readonly #uncertain: Uncertain[] = [];
  readonly #isName: (name: string) => boolean;
  /** A name that is no one's here: it may be that of a resource whose own name is not known. */
  #unowned: string | undefined;

  constructor(resources: readonly Resource[], property: string, isName: (name: string) => boolean) {
    this.#isName = isName;
    const path = property.split('.');
    for (const resource of resources) {
      const value = valueAt(resource.properties, path);
      if (!this.#index(resource, value)) this.#uncertain.push({ resource, value });
    }
  }

  /** Notes the names in a value; false when a part of it is not known. */
  #index(resource: Resource, value: unknown): boolean {
    if (value instanceof Hole) {
      // A parameter without a value is still one value: what it names elsewhere it names here.
      const name = holeName(value);
      return name !== undefined && this.#isName(name) && this.#index(resource, name);
    }
    if (Array.isArray(value)) return value.map((part) => this.#index(resource, part)).every(Boolean);
    if (typeof value !== 'string') return true;
    if (this.#isUnowned(value)) this.#unowned ??= value;
    const list = this.#definite.get(nameKey(value));
    if (!list) this.#definite.set(nameKey(value), [resource]);
    else if (list.at(-1) !== resource) list.push(resource);
    return true;
  }

  #isUnowned(name: string): boolean {
    return !hasToken(name) && !this.#isName(name);
  }

  /** Those that name the subject, by any of its names. */
  to(subject: Resource): Found {
    const names = new Set(subject.names.map(nameKey));
    const isOpen = subject.names.some(isKeyToken);
    const mayBe = (name: string): Hole | boolean =>
      names.has(nameKey(name)) || (isOpen && this.#isUnowned(name) && new Hole('unresolved', `${name} may be its name`, { rest: true }));
    const resources: Resource[] = [];
    for (const name of names)
      for (const resource of this.#definite.get(name) ?? []) if (!resources.includes(resource)) resources.push(resource);
    const items = resources.flatMap(elementsOf);
    const other = this.#unowned === undefined ? false : mayBe(this.#unowned);
    let stray = other instanceof Hole ? other : undefined;
    for (const { resource, value } of this.#uncertain) {
      if (resources.includes(resource)) continue;
      const refers = mayName(value, names, mayBe);
      if (refers === false) continue;
      if (refers === true) {
        resources.push(resource);
        items.push(...elementsOf(resource));
      } else if (refers.choices) {
        resources.push(resource);
        for (const element of elementsOf(resource)) items.push(mapHole(refers, (holds) => (holds === true ? element : undefined)));
      } else stray ??= refers;
    }
    return { resources, items, stray };
  }
}

/** Whether a value names one of these: yes, no, a choice, or an open end. */
function mayName(value: unknown, names: ReadonlySet<string>, mayBe: (name: string) => boolean | Hole): boolean | Hole {
  if (typeof value === 'string') return mayBe(value);
  if (value instanceof Hole) {
    if (names.has(holeName(value) ?? '')) return true;
    if (value.choices === undefined) {
      if (![...names].some((name) => isKeyToken(name) || !value.rulesOut(name))) return false;
      return new Hole(value.reason, value.why, { rest: true });
    }
    const answers = value.choices.map((choice) => mayName(choice, names, mayBe));
    if (answers.every((answer) => answer === answers[0]) && typeof answers[0] === 'boolean') return answers[0];
    const open = answers.find((answer) => answer instanceof Hole && answer.choices === undefined);
    return open instanceof Hole ? open : new Hole(value.reason, value.why, { choices: answers, key: value.key });
  }
  if (!Array.isArray(value)) return false;
  const answers = value.map((part) => mayName(part, names, mayBe));
  if (answers.includes(true)) return true;
  const holes = answers.filter((answer) => answer instanceof Hole);
  const [only] = holes;
  if (only === undefined) return false;
  return holes.length === 1 && only.choices ? only : new Hole(only.reason, only.why, { rest: true });
}

function valueAt(properties: unknown, path: readonly string[]): unknown {
  let here = properties;
  for (const [index, name] of path.entries()) {
    if (here instanceof Hole) return mapHole(here, (leaf) => (leaf instanceof Hole ? leaf : valueAt(leaf, path.slice(index))));
    if (here === undefined || here === null) return undefined;
    if (Array.isArray(here)) return here.map((item) => valueAt(item, path.slice(index)));
    here = (here as Record<string, unknown>)[name];
  }
  return here;
}
