import type { Node } from '../document/node.ts';
import type { Scope } from './scope.ts';

/** AWS's own transforms (they change the form, not what is said) begin so. */
const own = 'AWS::';

/** The macros that a template is sent through and that nobody here can run. */
export function foreignMacros(scope: Pick<Scope, 'document'>): string[] {
  const { root } = scope.document;
  return namesIn(root.kind === 'map' ? root.entries.get('Transform')?.value : undefined).filter((name) => !name.startsWith(own));
}

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
