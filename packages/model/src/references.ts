import { elementsOf } from './elements.ts';
import { Hole, mapHole } from './hole.ts';
import type { Resource } from './resource.ts';
import { aroundTokens, hasPseudo, hasToken, isKeyToken, keyToken, mayEqual, nameKey } from './token.ts';

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
  readonly #named: Named;
  readonly #isTaken = (type: string, name: string): boolean => this.#named(type, name).length > 0;
  /** Names without a token: each may be that of a resource whose own name is not known. */
  readonly #literals = new Set<string>();
  readonly #answers = new Map<Resource, Found>();
  /** By the type of a subject: literals and uncertain values that are no other resource's of this type for certain. */
  readonly #openTo = new Map<string, { readonly literals: readonly string[]; readonly uncertain: readonly Uncertain[] }>();

  constructor(resources: readonly Resource[], property: string, named: Named) {
    this.#named = named;
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
      if (name !== undefined) this.#note(name, resource);
      return false;
    }
    if (Array.isArray(value)) return value.map((part) => this.#index(resource, part)).every(Boolean);
    if (typeof value !== 'string') return true;
    if (!hasToken(value)) this.#literals.add(value);
    this.#note(value, resource);
    return !hasPseudo(value);
  }

  #note(name: string, resource: Resource): void {
    const list = this.#definite.get(nameKey(name));
    if (!list) this.#definite.set(nameKey(name), [resource]);
    else if (list.at(-1) !== resource) list.push(resource);
  }

  #open(type: string): { readonly literals: readonly string[]; readonly uncertain: readonly Uncertain[] } {
    const known = this.#openTo.get(type);
    if (known) return known;
    const isAnothers = (value: unknown): boolean => {
      const name = value instanceof Hole ? holeName(value) : typeof value === 'string' ? value : undefined;
      return name !== undefined && this.#isTaken(type, name);
    };
    const open = {
      literals: [...this.#literals].filter((name) => !this.#isTaken(type, name)),
      uncertain: this.#uncertain.filter(({ value }) => !isAnothers(value)),
    };
    this.#openTo.set(type, open);
    return open;
  }

  /** Whether a name that the subject has means the subject where it is written, not its namesake there. */
  #means(from: Resource, name: string, subject: Resource): boolean {
    const meant = this.#named(subject.type, name, from);
    return meant.length === 0 || meant.includes(subject);
  }

  /** Those that name the subject, by any of its names. Many checks ask the same of one subject. */
  to(subject: Resource): Found {
    let found = this.#answers.get(subject);
    if (!found) this.#answers.set(subject, (found = this.#find(subject)));
    return found;
  }

  #find(subject: Resource): Found {
    const resources = new Set<Resource>();
    const who = new Who(subject, this.#isTaken);
    for (const name of who.names)
      for (const resource of this.#definite.get(name) ?? []) if (this.#means(resource, name, subject)) resources.add(resource);
    const items = [...resources].flatMap(elementsOf);
    const open = this.#open(subject.type);
    const literal = who.isOpen ? open.literals.find((name) => who.mayBeLiteral(name)) : undefined;
    let stray = literal === undefined ? undefined : mayBeName(literal);
    for (const { resource, value } of open.uncertain) {
      if (resources.has(resource)) continue;
      const refers = who.isIn(value);
      if (refers === false) continue;
      if (refers === true) {
        resources.add(resource);
        items.push(...elementsOf(resource));
      } else if (refers.choices) {
        resources.add(resource);
        for (const element of elementsOf(resource)) items.push(mapHole(refers, (holds) => (holds === true ? element : undefined)));
      } else stray ??= refers;
    }
    return { resources: [...resources], items, stray };
  }
}

/** The resources of a type that a name may mean, where it is written. */
type Named = (type: string, name: string, from?: Resource) => readonly Resource[];
type IsTaken = (type: string, name: string) => boolean;

const mayBeName = (name: string): Hole => new Hole('unresolved', `${name} may be its name`, { rest: true });

/** A resource as others may name it. */
class Who {
  readonly names: ReadonlySet<string>;
  /** Its own name is not wholly known. */
  readonly isOpen: boolean;
  readonly #type: string;
  readonly #isTaken: IsTaken;
  readonly #hasAnyName: boolean;
  readonly #pseudos: readonly string[];
  readonly #literals: readonly string[];
  /** As they are written, ARNs with their partition. */
  readonly #written: readonly string[];

  constructor({ names, type }: Resource, isTaken: IsTaken) {
    this.names = new Set(names.map(nameKey));
    this.#type = type;
    this.#written = names;
    this.#isTaken = isTaken;
    this.#hasAnyName = names.some(isKeyToken);
    this.#pseudos = names.filter((name) => !name.startsWith('arn:') && hasPseudo(name));
    this.#literals = names.filter((name) => !hasToken(name));
    this.isOpen = this.#hasAnyName || this.#pseudos.length > 0;
  }

  /** Whether a name without a token, which is no other's of its type, may be its own. */
  mayBeLiteral(name: string): boolean {
    return this.#hasAnyName || this.#pseudos.some((own) => mayEqual(own, name));
  }

  /** Whether a value names it: yes, no, a choice, or an open end. */
  isIn(value: unknown): boolean | Hole {
    if (typeof value === 'string') return this.#isString(value);
    if (value instanceof Hole) return this.#isHole(value);
    if (!Array.isArray(value)) return false;
    const answers = value.map((part) => this.isIn(part));
    if (answers.includes(true)) return true;
    const holes = answers.filter((answer) => answer instanceof Hole);
    const [only] = holes;
    if (only === undefined) return false;
    return holes.length === 1 && only.choices ? only : new Hole(only.reason, only.why, { rest: true });
  }

  #isString(value: string): boolean | Hole {
    if (this.names.has(nameKey(value))) return true;
    if (this.#isTaken(this.#type, value)) return false;
    const mayBe = hasPseudo(value)
      ? this.#hasAnyName || this.#literals.some((own) => mayEqual(value, own))
      : !hasToken(value) && this.mayBeLiteral(value);
    return mayBe && mayBeName(value);
  }

  #isHole(value: Hole): boolean | Hole {
    const name = holeName(value);
    if (name !== undefined && this.names.has(name)) return true;
    if (name !== undefined && this.#isTaken(this.#type, name)) return false;
    if (value.choices === undefined) {
      const isRuledOut = this.#written.every((own) => !isKeyToken(own) && rulesOut(value, own));
      return isRuledOut ? false : new Hole(value.reason, value.why, { rest: true });
    }
    const answers = value.choices.map((choice) => this.isIn(choice));
    if (answers.every((answer) => answer === answers[0]) && typeof answers[0] === 'boolean') return answers[0];
    const open = answers.find((answer) => answer instanceof Hole && answer.choices === undefined);
    return open instanceof Hole ? open : new Hole(value.reason, value.why, { choices: answers, key: value.key });
  }
}

/** Whether what is known of a string excludes a name. A pseudo parameter in either may be anything. */
function rulesOut(value: Hole, name: string): boolean {
  const { prefix: head = '', suffix: tail = '' } = value;
  if (![name, head, tail].some(hasPseudo)) return value.rulesOut(name);
  const begins = hasPseudo(head) ? aroundTokens(head).prefix : head;
  const ends = hasPseudo(tail) ? aroundTokens(tail).suffix : tail;
  const { prefix, suffix } = hasPseudo(name) ? aroundTokens(name) : { prefix: name, suffix: name };
  const agree = (a: string, b: string, starts: 'startsWith' | 'endsWith'): boolean => a[starts](b) || b[starts](a);
  return !agree(begins, prefix, 'startsWith') || !agree(ends, suffix, 'endsWith');
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
