import { pointerPart } from './origin.ts';
import type { Resource } from './resource.ts';

/**
 * A path below a resource, one object for each within a run: so that what was read is noted without making texts, which only those that are shown
 * need.
 */
export class Place {
  readonly resource: Resource | undefined;
  readonly #above: Place | undefined;
  readonly #name: string;
  /** The first member that was asked for: often the only one. */
  #first: Place | undefined;
  #members: Map<string, Place> | undefined;

  /** Without a place above: the root of a resource (an empty name), or something else that it is asked for (a list of relatives, what is observed). */
  constructor(resource: Resource | undefined, name = '', above?: Place) {
    this.resource = resource;
    this.#name = name;
    this.#above = above;
  }

  /** The place of a member. */
  below(name: string): Place {
    if (this.#first && this.#first.#name === name) return this.#first;
    const known = this.#members?.get(name);
    if (known) return known;
    const place = new Place(this.resource, name, this);
    if (this.#first) (this.#members ??= new Map()).set(name, place);
    else this.#first = place;
    return place;
  }

  /** Whether this is the root of that name. */
  is(name: string): boolean {
    return !this.#above && this.#name === name;
  }

  /** As a JSON pointer (RFC 6901), behind the name of the root. */
  get path(): string {
    return this.#above ? `${this.#above.path}/${pointerPart(this.#name)}` : this.#name;
  }

  /** The names on the way from the resource's properties; nothing for what is not among them. */
  get parts(): readonly string[] | undefined {
    if (!this.#above) return this.#name === '' ? [] : undefined;
    const parts: string[] = [];
    return this.#tell(parts) ? parts : undefined;
  }

  /** Writes down the names from the root to here; false when the root is not the resource's properties. */
  #tell(parts: string[]): boolean {
    if (!this.#above) return this.#name === '';
    const isBelow = this.#above.#tell(parts);
    parts.push(this.#name);
    return isBelow;
  }
}
