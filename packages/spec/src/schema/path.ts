import type { Property, Shape } from './shape.ts';

/** What lies below JSON or a policy: the specification says no more of it. */
const json: Property = { shape: { kind: 'json' }, required: false, readOnly: false };

/**
 * The property at a path below an object: `VpcConfig.SecurityGroupIds[]`. A list's element is `[]`, `[3]` or `.3`; a map's any key. Undefined where the
 * specification has no such property.
 */
export function propertyAt(properties: ReadonlyMap<string, Property>, path: string): Property | undefined {
  const [first, ...rest] = stepsOf(path);
  const property = first === undefined ? undefined : properties.get(first);
  return property && descend(property, rest);
}

function stepsOf(path: string): readonly string[] {
  return path.match(/\[\d*\]|[^.[\]]+/g) ?? [];
}

function descend(property: Property, steps: readonly string[]): Property | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return property;
  for (const next of stepInto(property.shape, step)) {
    const found = descend(next, rest);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where a step leads: to one place at most, but in a union to one a member. */
function stepInto(shape: Shape, step: string): readonly Property[] {
  if (shape.kind === 'list') return /^(?:\[\d*\]|\d+)$/.test(step) ? [element(shape.of)] : [];
  if (shape.kind === 'map') return [element(shape.of)];
  if (shape.kind === 'union') return shape.of.flatMap((member) => stepInto(member, step));
  if (shape.kind === 'json' || shape.kind === 'policy') return [json];
  const property = shape.kind === 'object' ? shape.definition.properties.get(step) : undefined;
  return property === undefined ? [] : [property];
}

function element(shape: Shape): Property {
  return { shape, required: false, readOnly: false };
}
