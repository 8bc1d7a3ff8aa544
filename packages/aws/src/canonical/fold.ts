import { hasHole, hasPseudo, hasToken, Hole, holeName, mayEqual, nameKey, pseudo, type Origins, type Resource } from '@demarc/model';
import type { Schema } from '@demarc/spec';
import { carryOrigins, originsFor } from './carry-origins.ts';
import type { Fold, Form } from './form.ts';
import { isRecord, leavesOf, mapLeaves } from './leaves.ts';
import { standIn, unknownProperties, type Part, type Stranger } from './stand-in.ts';

/**
 * Siblings fold into the list of their owner and keep their places. One whose owner is not known may belong to any: it opens the list of
 * every resource of the type. One whose owner is elsewhere stands for that owner, of which only this is known. No sibling is lost.
 */
export function foldSiblings(resources: readonly Resource[], forms: ReadonlyMap<string, Form>, schema: Schema): Resource[] {
  let folded = [...resources];
  for (const { type, folds = [] } of forms.values()) for (const fold of folds) folded = foldOne(folded, type, fold, schema);
  return folded;
}

/** Whom a sibling means: a resource, or someone who is not in the inventory. */
type Whom = Resource | Stranger;
/** One thing that a sibling may mean: whose list, and its own properties as an item of it. */
interface Meaning {
  readonly whom: Whom;
  readonly item: unknown;
}

function foldOne(resources: readonly Resource[], type: string, fold: Fold, schema: Schema): Resource[] {
  const siblings = resources.filter((resource) => resource.type === fold.from);
  if (siblings.length === 0) return [...resources];
  const owners = new Owners(resources.filter((resource) => resource.type === type));
  const additions = new Map<Resource, Part[]>();
  const strangers = new Map<string, { stranger: Stranger; parts: Part[] }>();
  let stray: Hole | undefined;
  for (const sibling of siblings) {
    const meanings = meaningsOf(sibling, type, fold, owners, resources);
    for (const [id, whom] of peopleOf(meanings, sibling)) {
      const part = { sibling, elements: elementsFor(id, meanings, sibling) };
      if (isResource(whom)) {
        additions.set(whom, [...(additions.get(whom) ?? []), part]);
        continue;
      }
      if (whom.name instanceof Hole)
        stray ??= new Hole(whom.name.reason, `${addressOf(sibling)} belongs to a ${type} that is not known: ${whom.name.why}`, {
          rest: true,
        });
      else if (owners.mayBeCalled(whom.by, whom.name))
        stray ??= new Hole('unresolved', `${addressOf(sibling)} belongs to ${whom.name}, which may be the name of another ${type}`, {
          rest: true,
        });
      const known = strangers.get(id);
      if (known) known.parts.push(part);
      else strangers.set(id, { stranger: whom, parts: [part] });
    }
  }
  const folded: Resource[] = [];
  for (const resource of resources) {
    if (resource.type === fold.from) continue;
    const parts = additions.get(resource) ?? [];
    const open = stray && resource.type === type ? [stray] : [];
    folded.push(parts.length + open.length > 0 ? extended(resource, fold.into, parts, open, schema) : resource);
  }
  const keys = new Set(folded.map((resource) => resource.key));
  for (const { stranger, parts } of strangers.values()) {
    const [first, ...others] = parts;
    if (!first) continue;
    const known = typeof stranger.name === 'string' ? (fold.elsewhere?.(stranger.name, resources) ?? {}) : {};
    const resource = standIn(type, stranger, [withoutNumber(first, others), ...others], known, fold.into, schema);
    const key = keys.has(resource.key) ? `${resource.key} of ${nameOf(stranger)}` : resource.key; // one sibling may stand for several
    keys.add(key);
    folded.push(withOrigins({ ...resource, key }, parts, fold.into));
  }
  return folded;
}

const nameOf = ({ name }: Stranger): string => (typeof name === 'string' ? name : name.why);
const addressOf = (resource: Resource): string => resource.addresses[0] ?? resource.key;
const isResource = (whom: Whom): whom is Resource => 'properties' in whom;

/** Whom a sibling means and what it says, for every end of its choices. */
function meaningsOf(sibling: Resource, type: string, fold: Fold, owners: Owners, resources: readonly Resource[]): unknown {
  const unknown = (why: string, reason: Hole['reason'] = 'unresolved'): Stranger => ({ by: fold.by[0] ?? '', name: new Hole(reason, why) });
  return mapLeaves(sibling.properties, (properties): unknown => {
    if (!isRecord(properties)) {
      const [reason, why] =
        properties instanceof Hole ? ([properties.reason, properties.why] as const) : (['unresolved', 'it has no properties'] as const);
      return { whom: unknown(why, reason), item: new Hole(reason, why, { present: true }) } satisfies Meaning;
    }
    const item: Record<string, unknown> = { ...properties };
    sibling.origins?.inherit(item, properties);
    for (const name of fold.by) delete item[name];
    const named = (names: readonly string[]): unknown => {
      const [by, ...rest] = names;
      if (by === undefined) return { whom: unknown(`${addressOf(sibling)} names no ${type}`), item } satisfies Meaning;
      // One parameter or condition may decide both names in the same way: then it is this owner, whatever is chosen.
      const same = owners.named(by, properties[by]);
      if (same) return { whom: same, item } satisfies Meaning;
      return mapLeaves(properties[by], (leaf): unknown => {
        if (leaf === undefined || leaf === null) return named(rest);
        const whom = owners.named(by, leaf) ?? { by, name: strangersName(by, leaf, fold, resources) };
        return { whom, item } satisfies Meaning;
      });
    };
    return named(fold.by);
  });
}

/** The name of someone who is not in the inventory. An attribute of another resource is a name where the form knows whom it means. */
function strangersName(by: string, value: unknown, fold: Fold, resources: readonly Resource[]): string | Hole {
  if (typeof value === 'string') return value;
  if (!(value instanceof Hole)) return new Hole('unresolved', `${by} is no name`);
  const name = typeof value.key === 'string' ? pseudo(value.key) : undefined;
  return name !== undefined && fold.elsewhere?.(name, resources) ? name : value;
}

/** The resources of a type by what their siblings may call them. */
class Owners {
  readonly #owners: readonly Resource[];
  readonly #names = new Map<string, Map<string, Resource | 'several'>>();

  constructor(owners: readonly Resource[]) {
    this.#owners = owners;
  }

  /** The owner that a value of the sibling's property `by` means: by one of its names, or by its own property of that name. */
  named(by: string, value: unknown): Whom | undefined {
    const name = typeof value === 'string' ? value : value instanceof Hole ? holeName(value) : undefined;
    const found = name === undefined ? undefined : this.#index(by).get(nameKey(name));
    return found === 'several' ? { by, name: new Hole('unresolved', `several resources are called ${String(name)}`) } : found;
  }

  /** Whether a name that no owner has may be that of one whose own name is not known. */
  mayBeCalled(by: string, name: string): boolean {
    return this.#owners.some(({ properties }) => {
      const own = isRecord(properties) ? properties[by] : undefined;
      return own instanceof Hole
        ? !hasToken(name) && !own.rulesOut(name)
        : typeof own === 'string' && hasPseudo(own) && mayEqual(own, name);
    });
  }

  #index(by: string): ReadonlyMap<string, Resource | 'several'> {
    const known = this.#names.get(by);
    if (known) return known;
    const index = new Map<string, Resource | 'several'>();
    const add = (owner: Resource, name: string): void => {
      const before = index.get(nameKey(name));
      index.set(nameKey(name), before === undefined || before === owner ? owner : 'several');
    };
    for (const owner of this.#owners) {
      const own = isRecord(owner.properties) ? owner.properties[by] : undefined;
      const called = own instanceof Hole ? holeName(own) : typeof own === 'string' ? own : undefined;
      for (const name of [...owner.names, ...(called === undefined ? [] : [called])]) add(owner, name);
    }
    this.#names.set(by, index);
    return index;
  }
}

const idOf = (whom: Whom, sibling: Resource): string => {
  if (isResource(whom)) return `resource ${whom.key}`;
  if (typeof whom.name === 'string') return `name ${whom.by} ${nameKey(whom.name)}`;
  return `hole ${typeof whom.name.key === 'string' ? whom.name.key : sibling.key}`;
};

/** Each of those whom a sibling may mean, once. */
const peopleOf = (meanings: unknown, sibling: Resource): Map<string, Whom> =>
  new Map(leavesOf(meanings).map((leaf) => [idOf((leaf as Meaning).whom, sibling), (leaf as Meaning).whom])); // meaningsOf makes nothing else

/** What a sibling puts into the list of one of those whom it may mean: absent where it means another or does not exist. */
function elementsFor(id: string, meanings: unknown, sibling: Resource): unknown[] {
  const own = mapLeaves(meanings, (leaf) => {
    const { whom, item } = leaf as Meaning; // meaningsOf makes nothing else
    return idOf(whom, sibling) === id ? item : undefined;
  });
  const element = sibling.condition ? mapLeaves(sibling.condition.when, (holds) => (holds === true ? own : undefined)) : own;
  if (!sibling.many) return [element];
  const { reason, why } = sibling.many;
  return [new Hole(reason, why, { choices: [element, undefined] }), new Hole(reason, why, { rest: true })];
}

/** Where the owner is only known by one sibling, it exists as that one does: there is one representative. */
function withoutNumber(part: Part, others: readonly Part[]): Part {
  const [element] = part.elements;
  if (!part.sibling.many || others.length > 0 || !(element instanceof Hole)) return part;
  return { sibling: part.sibling, elements: [element.choices?.[0]] };
}

/** The owner with more elements at the end of its list. */
function extended(owner: Resource, into: string, parts: readonly Part[], open: readonly Hole[], schema: Schema): Resource {
  const elements = [...parts.flatMap((part) => part.elements), ...open];
  const properties = mapLeaves(owner.properties, (leaf) => {
    const own = isRecord(leaf) ? leaf : leaf instanceof Hole ? unknownProperties(schema, owner.type, leaf.reason, leaf.why) : {};
    const copy = { ...own, [into]: appended(own[into], elements, owner.origins) };
    if (isRecord(leaf)) owner.origins?.inherit(copy, leaf);
    return copy;
  }) as object; // extending an object, or a choice of objects, gives the same
  const skips = [...(owner.skips ?? []), ...parts.flatMap((part) => part.sibling.skips ?? [])];
  const resource = {
    ...owner,
    ...(skips.length > 0 && { skips }),
    properties,
    holes: owner.holes || hasHole(properties),
    addresses: [...new Set([...owner.addresses, ...parts.flatMap((part) => part.sibling.addresses)])],
  };
  return withOrigins(resource, parts, into);
}

function appended(before: unknown, elements: readonly unknown[], origins: Origins | undefined): unknown {
  return mapLeaves(before, (leaf) => {
    if (leaf === undefined || leaf === null) return elements;
    if (leaf instanceof Hole) return [new Hole(leaf.reason, leaf.why, { rest: true, key: leaf.key }), ...elements];
    const list = [...(Array.isArray(leaf) ? (leaf as readonly unknown[]) : [leaf]), ...elements];
    if (typeof leaf === 'object') origins?.inherit(list, leaf);
    return list;
  });
}

/** What came from the siblings keeps their places. */
function withOrigins(resource: Resource, parts: readonly Part[], into: string): Resource {
  const siblings = parts.map((part) => part.sibling);
  const origins = originsFor(resource, siblings);
  if (!origins) return resource;
  const lists = leavesOf(resource.properties).flatMap((own) => (isRecord(own) ? leavesOf(own[into]) : []));
  for (const [index, { sibling, elements }] of parts.entries()) {
    for (const item of elements.flatMap(leavesOf)) if (isRecord(item)) carryOrigins(item, sibling.origins, origins);
    const place = sibling.origins?.at(sibling.properties, '');
    if (!place) continue;
    for (const list of lists)
      if (Array.isArray(list))
        for (const element of elements) if (list.includes(element)) origins.member(list, String(list.indexOf(element)), () => place);
    if (index === 0 && !resource.origins && isRecord(resource.properties)) origins.own(resource.properties, () => place);
  }
  return { ...resource, origins };
}
