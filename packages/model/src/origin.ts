import type { Location } from './diagnostic.ts';

/** Where a value comes from. */
export type Origin =
  /** A place in a file; `via` says which parameter or mapping gave the value ("default of Env"). */
  | (Location & { readonly via?: string | undefined })
  /** An API call and when it was made (ISO 8601). */
  | { readonly call: string; readonly at: string }
  /** What AWS does when nothing is said. `since`: the date from which it does; `source`: AWS's page. */
  | { readonly default: string; readonly since?: string | undefined; readonly source?: string | undefined };

/** Made when someone asks: most origins are never shown. */
export type Mark = () => Origin;

/** For every object and list of a property tree: where it and its members come from. Kept beside the tree, so that the tree stays plain. */
export class Origins {
  readonly #own = new WeakMap<object, Mark>();
  readonly #members = new WeakMap<object, Map<string, Mark>>();

  /** Notes where an object or list itself stands. */
  own(container: object, mark: Mark): void {
    this.#own.set(container, mark);
  }

  /** Notes where one member of an object or list stands. */
  member(container: object, name: string, mark: Mark): void {
    let members = this.#members.get(container);
    if (!members) this.#members.set(container, (members = new Map()));
    members.set(name, mark);
  }

  /** A new container takes the place of an old one: it and its members keep their origins. */
  inherit(to: object, from: object): void {
    const own = this.#own.get(from);
    if (own && !this.#own.has(to)) this.#own.set(to, own);
    const members = this.#members.get(from);
    if (members && !this.#members.has(to)) this.#members.set(to, new Map(members));
  }

  /** Where an object or list itself stands. */
  of(container: object): Origin | undefined {
    return this.#own.get(container)?.();
  }

  /** The origin of a path (JSON pointer) below a tree: of the last part of it that stands anywhere. */
  at(tree: unknown, path: string): Origin | undefined {
    let here: unknown = tree;
    let mark = typeof here === 'object' && here !== null ? this.#own.get(here) : undefined;
    for (const part of pointerParts(path)) {
      if (typeof here !== 'object' || here === null) break;
      const next: unknown = (here as Record<string, unknown>)[part];
      const found = this.#members.get(here)?.get(part) ?? (typeof next === 'object' && next !== null ? this.#own.get(next) : undefined);
      if (found === undefined && next === undefined) break;
      mark = found ?? mark;
      here = next;
    }
    return mark?.();
  }
}

/** The parts of a JSON pointer (RFC 6901). */
export const pointerParts = (path: string): string[] =>
  path === ''
    ? []
    : path
        .slice(1)
        .split('/')
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

/** One part as it stands in a JSON pointer. */
export const pointerPart = (name: string): string =>
  name.includes('~') || name.includes('/') ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name;
