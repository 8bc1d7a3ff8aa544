import { compare, definitionsOf, type SpecDefinition, type SpecProperty, type SpecShape, type SpecType } from './specification.ts';

/**
 * Every path of a type that refers to other resources, with its targets: `VpcConfig.SecurityGroupIds[]`. `[]` is each element of a list, `*` each value of a map.
 *
 * @throws if one lies inside a definition that nests itself: its paths would have no end
 */
export function relationPaths(type: SpecType): ReadonlyMap<string, readonly string[]> {
  return pathsTo(type, ({ relations }) => relations);
}

/** The same for targets that someone else gives to a property. */
export function pathsTo(type: SpecType, targetsOf: (property: SpecProperty) => readonly string[]): ReadonlyMap<string, readonly string[]> {
  const refers = ({ properties }: SpecDefinition): boolean => properties.some((property) => targetsOf(property).length > 0);
  const found = new Map<string, readonly string[]>();
  const leads = leadingDefinitions(type.properties, refers);
  const walkShape = (path: string, shape: SpecShape, above: readonly SpecDefinition[], targets: readonly string[]): void => {
    if (shape.kind === 'list') walkShape(`${path}[]`, shape.of, above, targets);
    else if (shape.kind === 'map') walkShape(`${path}.*`, shape.of, above, targets);
    else if (shape.kind === 'union') for (const member of shape.of) walkShape(path, member, above, targets);
    else if (shape.kind !== 'definition') {
      if (targets.length > 0) found.set(path, targets);
    } else if (leads.has(shape.definition)) {
      if (above.includes(shape.definition))
        throw new Error(`${type.name}: ${path} refers to other resources inside a definition that nests itself`);
      walk(`${path}.`, shape.definition.properties, [...above, shape.definition]);
    }
  };
  const walk = (prefix: string, properties: readonly SpecProperty[], above: readonly SpecDefinition[]): void => {
    for (const property of properties) walkShape(`${prefix}${property.name}`, property.shape, above, targetsOf(property));
  };
  walk('', type.properties, []);
  return new Map([...found].sort(([a], [b]) => compare(a, b)));
}

/** The definitions with a relation in them or below, so that the walk goes nowhere else: QuickSight's branch into millions of paths. */
function leadingDefinitions(
  properties: readonly SpecProperty[],
  refers: (definition: SpecDefinition) => boolean,
): ReadonlySet<SpecDefinition> {
  return new Set(definitionsOf(properties).filter((definition) => [definition, ...definitionsOf(definition.properties)].some(refers)));
}
