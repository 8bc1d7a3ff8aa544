import type { Location } from './diagnostic.ts';
import { Hole } from './hole.ts';

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

/** Tells where a container and its members stand, from what the source keeps of them. */
export interface OriginSource {
  own(): Origin | undefined;
  member(name: string): Origin | undefined;
}

/** For every object and list of a property tree: where it and its members come from. Kept beside the tree, so that the tree stays plain. */
export class Origins {
  // Not weak: they live as long as their inventory's trees, and weak maps cost the garbage collector dearly.
  readonly #sources = new Map<object, OriginSource>();
  /** Members that came from elsewhere than their container: a default, an element moved here. */
  readonly #members = new Map<object, Map<string, Mark>>();

  /** Notes where an object or list stands, and with it its members. */
  note(container: object, source: OriginSource): void {
    this.#sources.set(container, source);
  }

  /** Notes where an object or list stands that no source knows: made here, of parts that come from elsewhere. */
  own(container: object, mark: Mark): void {
    this.#sources.set(container, { own: mark, member: () => undefined });
  }

  /** Notes where one member stands, when it is not where its container's source would say. */
  member(container: object, name: string, mark: Mark): void {
    let members = this.#members.get(container);
    if (!members) this.#members.set(container, (members = new Map()));
    members.set(name, mark);
  }

  /** A new container takes the place of an old one: it and its members keep their origins. */
  inherit(to: object, from: object): void {
    const source = this.#sources.get(from);
    if (source && !this.#sources.has(to)) this.#sources.set(to, source);
    const members = this.#members.get(from);
    if (members && !this.#members.has(to)) this.#members.set(to, new Map(members));
  }

  /** Where an object or list itself stands. */
  of(container: object): Origin | undefined {
    return this.#sources.get(container)?.own();
  }

  /** The origin of a path (JSON pointer) below a tree: of the last part of it that stands anywhere. */
  at(tree: unknown, path: string): Origin | undefined {
    return this.find(tree, pointerParts(path));
  }

  /**
   * Every place of a tree whose origin is another than that of what it stands in, from the root down: all that `at` answers from, so that
   * origins can be kept elsewhere and noted anew. Of what was read in a hole's choices nothing is told: no path leads there.
   */
  *entries(tree: unknown): Generator<{ readonly at: string; readonly origin: Origin }> {
    if (!isContainer(tree)) return;
    const own = this.of(tree);
    if (own) yield { at: '', origin: own };
    yield* this.#entriesBelow(tree, '', own);
  }

  *#entriesBelow(here: object, path: string, found: Origin | undefined): Generator<{ readonly at: string; readonly origin: Origin }> {
    if (here instanceof Hole) return;
    const marked = this.#members.get(here);
    for (const part of new Set([...Object.keys(here), ...(marked?.keys() ?? [])])) {
      const next: unknown = (here as Record<string, unknown>)[part]; // any object can be indexed
      const at = `${path}/${pointerPart(part)}`;
      const own = this.#ownOf(here, part, next);
      if (own && !sameOrigin(own, found)) yield { at, origin: own };
      if (isContainer(next)) yield* this.#entriesBelow(next, at, own ?? found);
    }
  }

  /** Where a member stands, if it stands anywhere itself. */
  #ownOf(here: object, part: string, next: unknown): Origin | undefined {
    return (
      this.#members.get(here)?.get(part)?.() ??
      (isContainer(next) ? this.of(next) : undefined) ??
      (next === undefined ? undefined : this.#sources.get(here)?.member(part))
    );
  }

  /** The same by the names on the way. */
  find(tree: unknown, parts: readonly string[]): Origin | undefined {
    let here: unknown = tree;
    let found = isContainer(here) ? this.of(here) : undefined;
    for (const part of parts) {
      if (!isContainer(here)) break;
      const next: unknown = (here as Record<string, unknown>)[part]; // any object can be indexed; what is not there is undefined
      const own = this.#ownOf(here, part, next);
      if (own === undefined && next === undefined) break;
      found = own ?? found;
      here = next;
    }
    return found;
  }
}

/** Two origins that say the same, in whichever order. */
const sameOrigin = (one: Origin, other: Origin | undefined): boolean => other !== undefined && words(one) === words(other);

const words = (origin: Origin): string => JSON.stringify(Object.entries(origin).sort(([one], [other]) => (one < other ? -1 : 1)));

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

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
