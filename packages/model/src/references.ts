import { elementsOf } from './elements.ts';
import { Hole, mapHole } from './hole.ts';
import type { Resource } from './resource.ts';
import { keyToken, nameKey } from './token.ts';

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

/** Who names whom through one property of one type: an index, made once. */
export class References {
  readonly #definite = new Map<string, Resource[]>();
  readonly #uncertain: Uncertain[] = [];

  constructor(resources: readonly Resource[], property: string, isName: (name: string) => boolean) {
    const path = property.split('.');
    for (const resource of resources) {
      const value = valueAt(resource.properties, path);
      if (!this.#index(resource, value, isName)) this.#uncertain.push({ resource, value });
    }
  }

  /** Notes the names in a value; false when a part of it is not known. */
  #index(resource: Resource, value: unknown, isName: (name: string) => boolean): boolean {
    if (value instanceof Hole) {
      // A parameter without a value is still one value: what it names elsewhere it names here.
      if (value.choices !== undefined || typeof value.key !== 'string') return false;
      const name = keyToken(value.key);
      if (!isName(name)) return false;
      return this.#index(resource, name, isName);
    }
    if (Array.isArray(value)) return value.map((part) => this.#index(resource, part, isName)).every(Boolean);
    if (typeof value !== 'string') return true;
    const list = this.#definite.get(nameKey(value));
    if (!list) this.#definite.set(nameKey(value), [resource]);
    else if (list.at(-1) !== resource) list.push(resource);
    return true;
  }

  /** Those that name the subject, by any of its names. */
  to(subject: Resource): Found {
    const names = new Set(subject.names.map(nameKey));
    const resources: Resource[] = [];
    for (const name of names)
      for (const resource of this.#definite.get(name) ?? []) if (!resources.includes(resource)) resources.push(resource);
    const items = resources.flatMap(elementsOf);
    let stray: Hole | undefined;
    for (const { resource, value } of this.#uncertain) {
      if (resources.includes(resource)) continue;
      const refers = mayName(value, names);
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
function mayName(value: unknown, names: ReadonlySet<string>): boolean | Hole {
  if (typeof value === 'string') return names.has(nameKey(value));
  if (value instanceof Hole) {
    if (value.choices === undefined) {
      if ((value.prefix !== undefined || value.suffix !== undefined) && [...names].every((name) => value.rulesOut(name))) return false;
      return new Hole(value.reason, value.why, { rest: true });
    }
    const answers = value.choices.map((choice) => mayName(choice, names));
    if (answers.every((answer) => answer === answers[0]) && typeof answers[0] === 'boolean') return answers[0];
    const open = answers.find((answer) => answer instanceof Hole && answer.choices === undefined);
    return open instanceof Hole ? open : new Hole(value.reason, value.why, { choices: answers, key: value.key });
  }
  if (!Array.isArray(value)) return false;
  const answers = value.map((part) => mayName(part, names));
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
