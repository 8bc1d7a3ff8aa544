import type { Node } from '../document/node.ts';
import type { Scope } from './scope.ts';

/** AWS's own transforms begin so: they change the form, not what is said. */
const own = 'AWS::';

/** Those of AWS that add what nobody here sees; what SAM makes is told by its types. */
const adding = new Set(['AWS::Include']);

/** The macros that a template is sent through and that nobody here can run: they may change everything. */
export const foreignMacros = (scope: Pick<Scope, 'document'>): string[] => transformsOf(scope).filter((name) => !name.startsWith(own));

/** Macros and includes that may add sections, resources and mappings that nobody here sees. */
export const addingMacros = (scope: Pick<Scope, 'document'>): string[] =>
  transformsOf(scope).filter((name) => !name.startsWith(own) || adding.has(name));

/** Whether a template is sent through AWS SAM. */
export const serverless = (scope: Pick<Scope, 'document'>): boolean =>
  transformsOf(scope).some((name) => name.startsWith('AWS::Serverless'));

/** The transforms of a template, in its section `Transform` and as a function in the place of a section. */
function transformsOf({ document: { root } }: Pick<Scope, 'document'>): string[] {
  if (root.kind !== 'map') return [];
  const here = root.entries.get('Fn::Transform')?.value;
  return [...namesIn(root.entries.get('Transform')?.value), ...(here ? orUnknown(namesIn(here)) : [])];
}

const orUnknown = (names: string[]): string[] => (names.length > 0 ? names : ['Fn::Transform']);

/** The names of a `Transform` or of `Fn::Transform`. */
export function namesIn(node: Node | undefined): string[] {
  switch (node?.kind) {
    case 'scalar':
      return [node.text];
    case 'list':
      return node.items.flatMap(namesIn);
    case 'map':
      return namesIn(node.entries.get('Name')?.value);
    case undefined:
      return [];
  }
}
