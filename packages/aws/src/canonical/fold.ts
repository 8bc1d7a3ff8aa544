import { hasHole, Hole, keyToken, mapHole, nameKey, type Origins, type Resource } from '@demarc/model';
import type { Fold, Form } from './form.ts';

type Properties = Readonly<Record<string, unknown>>;
const propertiesOf = (resource: Resource): Properties => resource.properties as Properties; // objects of a property tree

/**
 * Siblings fold into the list of their owner and keep their places. One whose owner is not known may belong to any: it opens the list of
 * every resource of the type. One whose owner is elsewhere stands for that owner, of which only this is known.
 */
export function foldSiblings(resources: readonly Resource[], forms: ReadonlyMap<string, Form>): Resource[] {
  let folded = [...resources];
  for (const { type, folds = [] } of forms.values()) for (const fold of folds) folded = foldOne(folded, type, fold);
  return folded;
}

/** A sibling's element: the item, or the choice between it and nothing; an open end when it may be anyone's. */
interface Addition {
  readonly sibling: Resource;
  readonly element: unknown;
}

function foldOne(resources: readonly Resource[], type: string, fold: Fold): Resource[] {
  const siblings = resources.filter((resource) => resource.type === fold.from);
  if (siblings.length === 0) return [...resources];
  const owners = resources.filter((resource) => resource.type === type);
  const byName = new Map(owners.flatMap((owner) => owner.names.map((name) => [nameKey(name), owner] as const)));
  const additions = new Map<Resource, Addition[]>();
  const strays: Hole[] = [];
  const elsewhere = new Map<string, { sibling: Resource; reference: unknown; elements: unknown[] }>();
  const add = (owner: Resource, addition: Addition): void => {
    const list = additions.get(owner);
    if (list) list.push(addition);
    else additions.set(owner, [addition]);
  };
  for (const sibling of siblings) {
    const by = fold.by.find((name) => propertiesOf(sibling)[name] !== undefined);
    const reference =
      by === undefined ? new Hole('unresolved', `${sibling.addresses[0] ?? sibling.key} names no ${type}`) : propertiesOf(sibling)[by];
    const element = elementOf(sibling, fold);
    const owner = ownerOf(reference, byName);
    if (owner) add(owner, { sibling, element });
    else if (reference instanceof Hole && reference.choices !== undefined)
      for (const each of owners) {
        const choice = mapHole(reference, (leaf) => (ownerOf(leaf, byName) === each ? element : undefined));
        if (mayBe(choice, element)) add(each, { sibling, element: choice });
      }
    else {
      if (reference instanceof Hole)
        strays.push(
          new Hole(reference.reason, `${sibling.addresses[0] ?? sibling.key} belongs to a group that is not known: ${reference.why}`, {
            rest: true,
          }),
        );
      const id = reference instanceof Hole ? (typeof reference.key === 'string' ? reference.key : sibling.key) : String(reference);
      const known = elsewhere.get(id);
      if (known) known.elements.push(element);
      else elsewhere.set(id, { sibling, reference, elements: [element] });
    }
  }
  const [stray] = strays;
  const kept = resources.filter((resource) => resource.type !== fold.from);
  const result = kept.map((resource) => {
    const own = additions.get(resource);
    if (!own && !(stray && resource.type === type)) return resource;
    return extended(
      resource,
      fold.into,
      [...(own ?? []).map(({ element }) => element), ...(stray ? [stray] : [])],
      (own ?? []).map(({ sibling }) => sibling),
    );
  });
  for (const { sibling, reference, elements } of elsewhere.values()) result.push(standIn(sibling, type, fold, reference, elements));
  return result;
}

/** The owner that a reference surely names. */
function ownerOf(reference: unknown, byName: ReadonlyMap<string, Resource>): Resource | undefined {
  if (typeof reference === 'string') return byName.get(nameKey(reference));
  return reference instanceof Hole && reference.choices === undefined && typeof reference.key === 'string'
    ? byName.get(keyToken(reference.key))
    : undefined;
}

const mayBe = (choice: unknown, element: unknown): boolean =>
  choice === element || (choice instanceof Hole && (choice.choices ?? []).some((each) => mayBe(each, element)));

/** The sibling's own properties as an item of the list; absent where its condition does not hold. */
function elementOf(sibling: Resource, fold: Fold): unknown {
  if (sibling.properties instanceof Hole) return new Hole(sibling.properties.reason, sibling.properties.why, { present: true });
  const item: Record<string, unknown> = { ...propertiesOf(sibling) };
  sibling.origins?.inherit(item, sibling.properties);
  for (const name of fold.by) delete item[name];
  return sibling.condition ? mapHole(sibling.condition.when, (holds) => (holds === true ? item : undefined)) : item;
}

/** The owner with more elements at the end of its list. */
function extended(owner: Resource, into: string, elements: readonly unknown[], siblings: readonly Resource[]): Resource {
  if (owner.properties instanceof Hole) return owner;
  const before = propertiesOf(owner)[into];
  const properties = { ...propertiesOf(owner), [into]: appended(before, elements, owner.origins) };
  owner.origins?.inherit(properties, owner.properties);
  return {
    ...owner,
    properties,
    holes: owner.holes || hasHole(properties),
    addresses: [...owner.addresses, ...siblings.flatMap((sibling) => sibling.addresses)],
  };
}

function appended(before: unknown, elements: readonly unknown[], origins: Origins | undefined): unknown {
  return mapHole(before, (leaf) => {
    const start: readonly unknown[] = Array.isArray(leaf)
      ? leaf
      : leaf === undefined
        ? []
        : [leaf instanceof Hole ? new Hole(leaf.reason, leaf.why, { rest: true }) : leaf];
    const list = [...start, ...elements];
    if (typeof leaf === 'object' && leaf !== null) origins?.inherit(list, leaf);
    return list;
  });
}

/** An owner that is not in the inventory, of which only what its siblings say is known. */
function standIn(sibling: Resource, type: string, fold: Fold, reference: unknown, elements: readonly unknown[]): Resource {
  const name = typeof reference === 'string' ? reference : undefined;
  const why = `the ${type} ${name ?? ''} itself is not in the inventory`.replace('  ', ' ');
  const properties = { [fold.by[0] ?? 'Id']: reference, [fold.into]: [...elements, new Hole('not-collected', why, { rest: true })] };
  sibling.origins?.inherit(properties, sibling.properties);
  return { ...sibling, type, properties, holes: true, names: name === undefined ? sibling.names : [...sibling.names, name] };
}
