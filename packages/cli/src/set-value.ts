import { nearest } from '@demarc/model';
import type { Property, ResourceType, Shape } from '@demarc/spec';
import { UserError } from './errors.ts';

/** Sets `Path.To=value` in a configuration; the path must be one of the type's, the value fit its shape. */
export function setValue(properties: object, assignment: string, typeName: string, type: ResourceType | undefined): object {
  const at = assignment.indexOf('=');
  if (at <= 0) throw new UserError(`--set ${assignment} has no value`, [], ['--set PackageType=Image']);
  const path = assignment.slice(0, at).split('.');
  const shape = shapeAt(path, typeName, type);
  return put(properties, path, valueOf(assignment.slice(at + 1), shape, assignment.slice(0, at)));
}

function shapeAt(path: readonly string[], typeName: string, type: ResourceType | undefined): Shape | undefined {
  let members: ReadonlyMap<string, Property> | undefined = type?.properties;
  let shape: Shape | undefined;
  for (const [index, name] of path.entries()) {
    if (!members) return undefined;
    const found: Property | undefined = members.get(name);
    if (!found) {
      const before = path.slice(0, index).join('.');
      const near = nearest(name, members.keys());
      throw new UserError(
        `${typeName}${before === '' ? '' : ` ${before}`} has no property ${name}`,
        near.length > 0 ? [`nearest: ${near.join(', ')}`] : [`it has: ${[...members.keys()].join(', ')}`],
      );
    }
    shape = found.shape;
    const inner: Shape = shape.kind === 'list' ? shape.of : shape;
    members = inner.kind === 'object' ? inner.definition.properties : undefined;
  }
  return shape;
}

function valueOf(text: string, shape: Shape | undefined, path: string): unknown {
  const json = parsed(text);
  const fits = (value: unknown): boolean => fitsShape(value, shape);
  if (json !== undefined && fits(json)) return json;
  if (fits(text)) return text;
  throw new UserError(`${path} takes ${shapeText(shape)}`, [`you gave ${text}`], [`--set ${path}=${exampleOf(shape)}`]);
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

function fitsShape(value: unknown, shape: Shape | undefined): boolean {
  switch (shape?.kind) {
    case undefined:
    case 'json':
    case 'policy':
    case 'union':
      return true;
    case 'string':
      return typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
    case 'integer':
      return typeof value === 'number';
    case 'list':
      return Array.isArray(value) || (typeof value !== 'object' && fitsShape(value, shape.of));
    case 'map':
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
  }
}

const shapeText = (shape: Shape | undefined): string =>
  ({
    string: 'text',
    boolean: 'true or false',
    number: 'a number',
    integer: 'a number',
    list: 'a list, as JSON',
    map: 'an object, as JSON',
    object: 'an object, as JSON',
    json: 'JSON',
    policy: 'a policy, as JSON',
    union: 'JSON',
  })[shape?.kind ?? 'json'];
const exampleOf = (shape: Shape | undefined): string =>
  ({
    string: 'text',
    boolean: 'true',
    number: '1',
    integer: '1',
    list: "'[]'",
    map: "'{}'",
    object: "'{}'",
    json: "'{}'",
    policy: "'{}'",
    union: "'{}'",
  })[shape?.kind ?? 'json'];

function put(target: unknown, [head, ...tail]: readonly string[], value: unknown): object {
  const own: Record<string, unknown> = typeof target === 'object' && target !== null && !Array.isArray(target) ? { ...target } : {};
  if (head !== undefined) own[head] = tail.length === 0 ? value : put(own[head], tail, value);
  return own;
}
