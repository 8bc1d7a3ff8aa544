import { Hole } from './hole.ts';
import { listMethods } from './lists.ts';
import type { Place } from './place.ts';
import type { Run } from './run.ts';

/** The name under which a view tells what stands behind it; nobody else has it. */
const behind = Symbol('behind');

/** What stands behind a view that a check holds; nothing for a plain value. */
export const watched = (view: unknown): Watched | undefined =>
  typeof view === 'object' && view !== null ? (view as { readonly [behind]?: Watched })[behind] : undefined; // only a view answers to this name

/** A view of a value that notes what is read of it and stops at what nobody knows. Scalars are themselves. */
export function watch(run: Run, value: unknown, place: Place): unknown {
  const known = value instanceof Hole ? run.fill(value, place) : value;
  if (typeof known !== 'object' || known === null || known instanceof Date) return known;
  return run.view(known, () => {
    const owner = run.ownerOf(known);
    const target = new Watched(run, known, owner ? run.root(owner) : place);
    return new Proxy(Array.isArray(known) ? [] : {}, target);
  });
}

/** An element of which nobody knows whether it is there. What has a beginning or an end is there. */
const mayNotCount = (hole: Hole): boolean => hole.mayBeAbsent && hole.prefix === undefined && hole.suffix === undefined;

/** Names that the language itself asks for; they say nothing about the value. */
const silent = new Set<PropertyKey>(['toJSON', 'constructor', 'then']);

/** The proxy handler of one object or list. */
export class Watched implements ProxyHandler<object> {
  readonly run: Run;
  readonly place: Place;
  /** The object or list itself, holes and all. */
  readonly value: Readonly<Record<PropertyKey, unknown>>;
  /** The same as a list, where it is one. */
  readonly list: readonly unknown[] | undefined;
  /** For a list made by a filter: where its elements stand in the list that they come from. */
  places: readonly Place[] | undefined;

  constructor(run: Run, value: object, place: Place) {
    this.run = run;
    this.place = place;
    this.value = value as Readonly<Record<PropertyKey, unknown>>; // any object can be indexed; what is not there is undefined
    this.list = Array.isArray(value) ? value : undefined;
  }

  /** Where an element stands. */
  placeOf(index: number): Place {
    return this.places?.[index] ?? this.place.below(String(index));
  }

  /** A value that stands somewhere in this one, as the check sees it. */
  view(value: unknown, place: Place): unknown {
    return watch(this.run, value, place);
  }

  /** A list of some of the elements; they keep their places. */
  part(kept: readonly unknown[], places: readonly Place[]): unknown {
    const view = watch(this.run, kept, this.place);
    const part = watched(view);
    if (part) part.places = places;
    return view;
  }

  /** The same with only the elements at these indexes. */
  narrowed(indexes: readonly number[]): Watched {
    const part = new Watched(
      this.run,
      indexes.map((index) => this.list?.[index]),
      this.place,
    );
    part.places = indexes.map((index) => this.placeOf(index));
    return part;
  }

  /** The elements that exist in this run: those that may be absent are decided, an open end stays. */
  elements(): { value: unknown; place: Place }[] {
    const found: { value: unknown; place: Place }[] = [];
    for (const [index, raw] of (this.list ?? []).entries()) {
      const place = this.placeOf(index);
      const value = raw instanceof Hole && raw.choices !== undefined && !raw.rest ? this.run.fill(raw, place) : raw;
      if (value !== undefined) found.push({ value, place });
    }
    return found;
  }

  get(_: object, name: PropertyKey, receiver: unknown): unknown {
    if (name === behind) return this;
    if (this.list && typeof name === 'string') return this.#ofList(name, receiver);
    if (this.list && name === Symbol.iterator) return () => this.#iterate();
    if (typeof name !== 'string' || (!Object.hasOwn(this.value, name) && (silent.has(name) || name in Object.prototype)))
      return this.value[name];
    const place = this.place.below(name);
    const found = this.value[name];
    this.run.forget(this.place);
    this.run.note(place, found);
    return watch(this.run, found, place);
  }

  #ofList(name: string, receiver: unknown): unknown {
    const method = Object.hasOwn(listMethods, name) ? listMethods[name] : undefined;
    if (method) return method(this, receiver);
    if (name === 'length') return this.#length();
    if (!/^\d+$/.test(name)) return (Array.prototype as unknown as Record<string, unknown>)[name]; // every other method works through length and index
    const element = this.#at(Number(name));
    if (!element) return undefined;
    this.run.forget(this.place);
    this.run.note(element.place, element.value);
    return watch(this.run, element.value, element.place);
  }

  #length(): number {
    const elements = this.elements();
    for (const { value, place } of elements) if (value instanceof Hole && (value.rest || mayNotCount(value))) this.run.block(value, place);
    if (elements.length === 0) this.run.note(this.place, this.value);
    return elements.length;
  }

  /** The element at an index; nothing past the end. What may be more or fewer elements before it stops the run. */
  #at(index: number): { value: unknown; place: Place } | undefined {
    const elements = this.elements();
    for (const [at, { value, place }] of elements.entries()) {
      if (value instanceof Hole && value.rest) this.run.block(value, place);
      if (at === index) break;
      if (value instanceof Hole && mayNotCount(value)) this.run.block(value, place);
    }
    return elements[index];
  }

  *#iterate(): Generator {
    const elements = this.elements();
    if (elements.length === 0) this.run.note(this.place, this.value);
    for (const { value, place } of elements) {
      this.run.forget(this.place);
      this.run.note(place, value);
      yield watch(this.run, value, place);
    }
  }

  has(_: object, name: PropertyKey): boolean {
    if (this.list && typeof name === 'string' && /^\d+$/.test(name)) return this.#at(Number(name)) !== undefined;
    if (typeof name === 'symbol') return name in this.value;
    const found = this.value[name];
    if (found instanceof Hole && found.mayBeAbsent) return this.get(_, name, undefined) !== undefined;
    this.run.note(this.place.below(String(name)), found);
    return name in this.value && found !== undefined;
  }

  ownKeys(): (string | symbol)[] {
    if (this.list) return [...Array.from({ length: this.#length() }, (_, index) => String(index)), 'length'];
    this.run.note(this.place, this.value);
    return Reflect.ownKeys(this.value).filter((name) => {
      const found = this.value[name];
      return !(found instanceof Hole && found.mayBeAbsent) || this.get({}, name, undefined) !== undefined;
    });
  }

  getOwnPropertyDescriptor(target: object, name: PropertyKey): PropertyDescriptor | undefined {
    if (this.list && name === 'length') return Object.getOwnPropertyDescriptor(target, name);
    if (!Object.hasOwn(this.value, name)) return undefined;
    if (this.list && typeof name === 'string' && !this.has(target, name)) return undefined; // fewer elements exist than stand here
    const found = this.value[name];
    if (found instanceof Hole && found.mayBeAbsent && this.get(target, name, undefined) === undefined) return undefined;
    // An accessor: whoever asks only for the names does not read the values.
    return { get: () => this.get(target, name, undefined), enumerable: true, configurable: true };
  }

  set(): never {
    throw new TypeError('a check must not change what it reads');
  }
  deleteProperty(): never {
    throw new TypeError('a check must not change what it reads');
  }
  defineProperty(): never {
    throw new TypeError('a check must not change what it reads');
  }
}
