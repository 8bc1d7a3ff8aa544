import { Hole, nameKey, token, type Resource } from '@demarc/model';
import type { Node } from '../document/node.ts';
import type { Scope } from './scope.ts';

/** Who else refers to a resource that was passed to something unseen is open. `passed`: a name -> to what it was passed. */
export function openRelations(resources: readonly Resource[], passed: ReadonlyMap<string, string>): readonly Resource[] {
  if (passed.size === 0) return resources;
  return resources.map((resource) => {
    const to = resource.names.map((name) => passed.get(nameKey(name))).find((name) => name !== undefined);
    return to === undefined || resource.passedOn
      ? resource
      : { ...resource, passedOn: new Hole('not-collected', `it is passed to ${to}, which was not seen`, { rest: true }) };
  });
}

/** What is exported may be used by a stack that is not here. `exported`: a name -> under which name it is exported. */
export function openUses(resources: readonly Resource[], exported: ReadonlyMap<string, string>): readonly Resource[] {
  if (exported.size === 0) return resources;
  return resources.map((resource) => {
    const as = resource.names.map((name) => exported.get(nameKey(name))).find((name) => name !== undefined);
    return as === undefined
      ? resource
      : {
          ...resource,
          exported: new Hole('not-collected', `the output ${as} exports it, and who imports it elsewhere is not known`, { rest: true }),
        };
  });
}

/** Notes all that a value names, as a whole or as a part of a string; `source` is where it is written, for what functions did not keep. */
export function notePassed(value: unknown, source: Node, scope: Scope, to: string, passed: Map<string, string>): void {
  eachString(value, (text) => {
    passed.set(nameKey(text), to);
    for (const [name] of text.matchAll(/\u27e8[^\u27e8\u27e9]*\u27e9/g)) passed.set(name, to);
  });
  for (const id of mentionsIn(source)) passed.set(token(scope.path, id), to);
}

/** Every string in a value, and what is known of those that are not wholly known. */
function eachString(value: unknown, visit: (text: string) => void): void {
  if (typeof value === 'string') visit(value);
  else if (typeof value !== 'object' || value === null) return;
  else if (value instanceof Hole) {
    for (const text of [value.prefix, value.suffix, value.key]) if (typeof text === 'string') visit(text);
    for (const choice of value.choices ?? []) eachString(choice, visit);
  } else for (const part of Array.isArray(value) ? value : Object.values(value)) eachString(part, visit);
}

/** The names that functions below a node refer to: of resources, and of parameters. */
export function* mentionsIn(node: Node): Generator<string> {
  if (node.kind === 'list') for (const item of node.items) yield* mentionsIn(item);
  if (node.kind !== 'map') return;
  for (const [name, { value }] of node.entries) {
    if (name === 'Ref' || name === 'Fn::GetAtt') {
      const target = value.kind === 'list' ? value.items[0] : value;
      if (target?.kind === 'scalar') yield target.text.split('.')[0] ?? '';
    }
    if (name === 'Fn::Sub') {
      const template = value.kind === 'list' ? value.items[0] : value;
      if (template?.kind === 'scalar') for (const [, target = ''] of template.text.matchAll(/\$\{([^}.!]+)[^}]*\}/g)) yield target.trim();
    }
    yield* mentionsIn(value);
  }
}
