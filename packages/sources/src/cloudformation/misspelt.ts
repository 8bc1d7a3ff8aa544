import { nearest } from '@demarc/model';
import type { Node } from '../document/node.ts';
import { warn, type Scope } from './scope.ts';

/** Tells a name that means nothing in the template, with the nearest that does. Only the first hundred are looked for: it takes time. */
export function misspelt(name: string, is: string, names: Iterable<string>, node: Pick<Node, 'at'>, scope: Scope): void {
  const near = scope.budget.suggestions-- > 0 ? nearest(name, names, 1)[0] : undefined;
  warn(
    scope,
    node,
    'unknown-reference',
    `${name} is ${is} of this template`,
    near === undefined ? 'check the spelling' : `did you mean ${near}?`,
  );
}
