import type { Node } from '../document/node.ts';
import { resourcesOf } from './resources.ts';
import { once, unresolved, type Scope } from './scope.ts';

/** Whether the template declares this resource. */
export const isResource = (id: string, scope: Scope): boolean => resourcesOf(scope).has(id);

/** The type of a declared resource, if it says one. */
export function typeOf(id: string, scope: Scope): string | undefined {
  const declared = resourcesOf(scope).get(id)?.value;
  const type = declared?.kind === 'map' ? declared.entries.get('Type')?.value : undefined;
  return type?.kind === 'scalar' ? type.text : undefined;
}

/** The properties of a declared resource as they are written. */
export function propertiesNode(id: string, scope: Scope): Node | undefined {
  const declared = resourcesOf(scope).get(id)?.value;
  return declared?.kind === 'map' ? declared.entries.get('Properties')?.value : undefined;
}

/** One property of a declared resource as the template gives it; nothing where it is not written down. */
export function propertyOf(id: string, name: string, scope: Scope): unknown {
  const properties = propertiesNode(id, scope);
  const node = properties?.kind === 'map' ? properties.entries.get(name)?.value : undefined;
  if (!node) return undefined;
  return once(
    scope,
    `property ${id}.${name}`,
    () => scope.evaluate(node),
    () => unresolved(`${id}.${name} depends on itself`),
  );
}
