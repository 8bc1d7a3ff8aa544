import type { Ways } from './check.ts';
import { unread, type Coverage, type CoverageStatus } from './coverage.ts';
import type { Diagnostic } from './diagnostic.ts';
import { elementsOf, type Elements } from './elements.ts';
import { Hole } from './hole.ts';
import { References } from './references.ts';
import type { Resource } from './resource.ts';
import { nameKey } from './token.ts';

/** What an inventory is made of. */
export interface InventoryParts {
  readonly resources: Iterable<Resource>;
  readonly coverage?: Iterable<Coverage> | undefined;
  /** What holds for a type that no coverage row names. A template holds all its types; of an account nothing was read unless a row says so. */
  readonly assume?: ((type: string) => CoverageStatus) | undefined;
  /** Whether a literal names a thing of a type by its form (`igw-…`, an ARN): yes, no, or nobody can tell. */
  readonly recognise?: ((value: string, type: string) => boolean | undefined) | undefined;
  /** What others may call the account's own things where the source does not say (account id, Region). */
  readonly diagnostics?: readonly Diagnostic[] | undefined;
  /** `code`: a template or a plan, where what only an account knows is not asked. */
  readonly kind?: 'code' | 'live' | undefined;
}

/** Where something stands. */
type Scope = Pick<Resource, 'account' | 'region'>;

/** The resources of one account, or of one set of templates, and what was looked at. Everything larger is a stream of these. */
export class Inventory {
  readonly resources: readonly Resource[];
  readonly coverage: readonly Coverage[];
  readonly diagnostics: readonly Diagnostic[];
  readonly kind: 'code' | 'live';
  readonly #byType = new Map<string, Resource[]>();
  readonly #byKey = new Map<string, Resource>();
  /** By type (`*`: any) and name; a list where several have one name. */
  readonly #names = new Map<string, Map<string, Resource | readonly Resource[]>>();
  readonly #references = new Map<string, References>();
  readonly #rows = new Map<string, Coverage>();
  readonly #assume: (type: string) => CoverageStatus;
  readonly #recognise: (value: string, type: string) => boolean | undefined;
  /** Of each list of ways: those whose type has resources, and by account and Region an open end if one of the types was not read. */
  readonly #ways = new Map<Ways, { readonly here: Ways; readonly open: Map<string, Hole | false> }>();
  /** By type and account: the row of a Region that stands for all. */
  #summed: Map<string, Coverage> | undefined;
  #mentions: Map<Resource, Resource[]> | undefined;
  #mentioned: Map<Resource, Resource[]> | undefined;

  constructor(parts: InventoryParts) {
    this.resources = [...parts.resources];
    this.coverage = [...(parts.coverage ?? [])];
    this.diagnostics = parts.diagnostics ?? [];
    this.kind = parts.kind ?? 'live';
    this.#assume = parts.assume ?? (() => 'skipped');
    this.#recognise = parts.recognise ?? (() => undefined);
    for (const resource of this.resources) {
      const list = this.#byType.get(resource.type);
      if (list) list.push(resource);
      else this.#byType.set(resource.type, [resource]);
      this.#byKey.set(resource.key, resource);
    }
    for (const row of this.coverage) {
      if (row.resource !== undefined) continue;
      const id = rowId(row.type, row.account, row.region);
      if (this.#rows.get(id)?.status !== undefined && row.status === 'read') continue; // the worse one stands
      this.#rows.set(id, row);
    }
  }

  /** The types that it holds, in the order of their first resource. */
  get types(): Iterable<string> {
    return this.#byType.keys();
  }

  /** All resources of a type. */
  of(type: string): readonly Resource[] {
    return this.#byType.get(type) ?? [];
  }

  /** The resource with this key. */
  get(key: string): Resource | undefined {
    return this.#byKey.get(key);
  }

  /** The resource of a type that a name means, in any of its forms; where several have it, the first of `allNamed`. */
  named(type: string, name: string, from?: Scope): Resource | undefined {
    return this.allNamed(type, name, from)[0];
  }

  /**
   * The resources of a type that a name may mean where it is written: those of the same account and Region, else all. Several have one name under
   * conditions of which one holds, or in several Regions.
   */
  allNamed(type: string, name: string, from?: Scope): readonly Resource[] {
    const found = this.#index(type).get(nameKey(name));
    if (found === undefined) return [];
    if (!isList(found)) return [found];
    const near = from ? found.filter((resource) => sameScope(resource, from)) : [];
    return near.length > 0 ? near : found;
  }

  #index(type: string): ReadonlyMap<string, Resource | readonly Resource[]> {
    let index = this.#names.get(type);
    if (!index) {
      this.#names.set(type, (index = new Map()));
      for (const resource of type === '*' ? this.resources : this.of(type))
        for (const name of new Set(resource.names.map(nameKey))) {
          const before = index.get(name);
          index.set(name, before === undefined ? resource : [...[before].flat(), resource]);
        }
    }
    return index;
  }

  /** The resource that a name means, whatever its type. */
  known(name: string): Resource | undefined {
    return this.named('*', name);
  }

  /** Whether a value names a thing of this type: yes, no, or nobody can tell. */
  refersTo(value: string, type: string): boolean | undefined {
    if (this.named(type, value)) return true;
    const owner = this.known(value);
    if (owner) return owner.type === type;
    return this.#recognise(value, type);
  }

  /** What holds for a type that no row of the coverage names. */
  assumed(type: string): CoverageStatus {
    return this.#assume(type);
  }

  /** What may be there of a type and was not read, as an open end of a list; nothing when all was read. */
  open(type: string, account?: string, region?: string): Hole | undefined {
    const row = this.#rows.size === 0 ? undefined : this.#row(type, account, region); // code has none, and is asked very often
    const status = row?.status ?? this.#assume(type);
    return status === 'read' ? undefined : unread(type, status, row?.reason);
  }

  /** The row that says what was looked at of a type, there or anywhere. */
  #row(type: string, account: string | undefined, region: string | undefined): Coverage | undefined {
    return (
      this.#rows.get(rowId(type, account, region)) ??
      this.#rows.get(rowId(type, account, undefined)) ??
      (region === undefined ? this.#everywhere(type, account) : undefined) ??
      this.#rows.get(rowId(type, undefined, undefined)) ??
      this.#rows.get(rowId('*', undefined, undefined))
    );
  }

  /** What holds for a type in all Regions of an account together: it was read where it was read in each. */
  #everywhere(type: string, account: string | undefined): Coverage | undefined {
    if (account === undefined) return undefined;
    if (!this.#summed) {
      const summed = (this.#summed = new Map<string, Coverage>());
      for (const row of this.#rows.values()) {
        if (row.region === undefined) continue;
        const id = rowId(row.type, row.account, undefined);
        const before = summed.get(id);
        if (before === undefined || before.status === 'read') summed.set(id, row);
      }
    }
    return this.#summed.get(rowId(type, account, undefined));
  }

  /**
   * The elements of the list "resources of `type` whose `property` names `subject`": properties; holes for those that may be absent or
   * may name another; an open end for what was not read or names nobody knows whom.
   */
  referrers(type: string, property: string, subject: Resource): Elements {
    const id = `${type}\n${property}`;
    let references = this.#references.get(id);
    if (!references) this.#references.set(id, (references = new References(this.of(type), property, (...of) => this.allNamed(...of))));
    const { resources, items, stray } = references.to(subject);
    const rest = this.open(type, subject.account, subject.region) ?? subject.passedOn ?? stray;
    return { resources, items: rest ? [...items, rest] : items };
  }

  /**
   * The elements of the list "resources that name `subject` by any of these ways". Of a type that has no resources nothing is asked but whether it was
   * read; what is exported may be used by a stack that is not here.
   */
  users(ways: Ways, subject: Resource): Elements {
    let asked = this.#ways.get(ways);
    if (!asked) this.#ways.set(ways, (asked = { here: ways.filter(([type]) => this.#byType.has(type)), open: new Map() }));
    const scope = `${subject.account ?? ''}/${subject.region ?? ''}`;
    let open = asked.open.get(scope);
    if (open === undefined) {
      open =
        new Set(ways.map(([type]) => type))
          .values()
          .map((type) => this.open(type, subject.account, subject.region))
          .find(isOpen) ?? false;
      asked.open.set(scope, open);
    }
    const found = asked.here.map(([type, property]) => this.referrers(type, property, subject));
    const items = found.flatMap((each) => each.items);
    const rest = open || subject.passedOn || subject.exported;
    return { resources: [...new Set(found.flatMap(({ resources }) => resources))], items: rest ? [...items, rest] : items };
  }

  /** All resources of a type in this account (and Region, where the subject has one), as a list with an open end where not all was read. */
  all(type: string, subject: Resource): Elements {
    const found = this.of(type).filter((resource) => sameScope(resource, subject));
    const rest = this.open(type, subject.account, subject.region);
    const items = found.flatMap(elementsOf);
    return { resources: found, items: rest ? [...items, rest] : items };
  }

  /** Resources whose properties mention this one, anywhere. */
  mentioning(resource: Resource): readonly Resource[] {
    this.#link();
    return this.#mentioned?.get(resource) ?? [];
  }

  /** Resources that this one's properties mention, anywhere. */
  mentionedBy(resource: Resource): readonly Resource[] {
    this.#link();
    return this.#mentions?.get(resource) ?? [];
  }

  #link(): void {
    if (this.#mentions) return;
    const mentions = (this.#mentions = new Map<Resource, Resource[]>());
    const mentioned = (this.#mentioned = new Map<Resource, Resource[]>());
    for (const resource of this.resources) {
      const found = new Set<Resource>();
      eachString(resource.properties, (value) => {
        const owner = this.named('*', value, resource);
        if (owner && owner !== resource) found.add(owner);
      });
      if (found.size > 0) mentions.set(resource, [...found]);
      for (const other of found) {
        const list = mentioned.get(other);
        if (list) list.push(resource);
        else mentioned.set(other, [resource]);
      }
    }
  }
}

const isList = (found: Resource | readonly Resource[]): found is readonly Resource[] => Array.isArray(found);

const isOpen = (hole: Hole | undefined): hole is Hole => hole !== undefined;

const rowId = (type: string, account: string | undefined, region: string | undefined): string => `${account ?? ''}/${region ?? ''}/${type}`;

const sameScope = (resource: Scope, subject: Scope): boolean =>
  resource.account === subject.account &&
  (subject.region === undefined || resource.region === undefined || resource.region === subject.region);

function eachString(value: unknown, visit: (text: string) => void): void {
  if (typeof value === 'string') visit(value);
  else if (typeof value !== 'object' || value === null) return;
  else if (value instanceof Hole) value.choices?.forEach((choice) => eachString(choice, visit));
  else for (const part of Array.isArray(value) ? value : Object.values(value)) eachString(part, visit);
}
