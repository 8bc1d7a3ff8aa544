import { compare, definitionsOf, type SpecDefinition, type SpecProperty, type SpecShape } from './specification.ts';

/** The definitions of a service, those that read the same only once. */
export interface SharedDefinitions {
  readonly list: readonly SpecDefinition[];
  /** The place in the list of the definition that stands for this one. */
  placeOf(definition: SpecDefinition): number;
}

/**
 * Finds definitions that are equal: same name, same properties, and what they nest is equal in turn. The specification repeats a definition for every
 * resource type that uses it; QuickSight's dashboards, analyses and templates share hundreds.
 */
export function shareDefinitions(properties: readonly SpecProperty[]): SharedDefinitions {
  const all = definitionsOf(properties);
  // Definitions may nest one another in circles, so equality is found from above: all of one name count as equal, until what they nest tells them apart.
  let classes = partition(all, (definition) => definition.name);
  for (;;) {
    const before = classes;
    classes = partition(all, (definition) => signature(definition, before));
    if (new Set(classes.values()).size === new Set(before.values()).size) break;
  }
  const representatives = new Map<number, SpecDefinition>();
  for (const definition of all) {
    const place = placeIn(classes, definition);
    if (!representatives.has(place)) representatives.set(place, definition);
  }
  return {
    list: [...representatives.entries()].sort(([a], [b]) => a - b).map(([, definition]) => definition),
    placeOf: (definition) => placeIn(classes, definition),
  };
}

type Classes = ReadonlyMap<SpecDefinition, number>;

/** Numbers the classes in the order of their signatures. */
function partition(all: readonly SpecDefinition[], signatureOf: (definition: SpecDefinition) => string): Classes {
  const members = Map.groupBy(all, signatureOf);
  const inOrder = [...members].sort(([a], [b]) => compare(a, b));
  return new Map(inOrder.flatMap(([, definitions], place) => definitions.map((definition) => [definition, place] as const)));
}

function signature(definition: SpecDefinition, classes: Classes): string {
  const shape = (of: SpecShape): unknown => {
    if (of.kind === 'list' || of.kind === 'map') return [of.kind, shape(of.of)];
    if (of.kind === 'union') return [of.kind, of.of.map(shape)];
    return of.kind === 'definition' ? placeIn(classes, of.definition) : of.kind;
  };
  const properties = definition.properties.map((property) => [property.name, property.required, shape(property.shape)]);
  return JSON.stringify([definition.name, placeIn(classes, definition), properties]);
}

function placeIn(classes: Classes, definition: SpecDefinition): number {
  const place = classes.get(definition);
  if (place === undefined) throw new Error(`the definition ${definition.name} belongs to another service`);
  return place;
}
