import type { MapNode } from '../document/node.ts';
import { afterSam } from './sam/index.ts';
import type { Scope } from './scope.ts';

/** The declared resources, those that loops make included, after AWS SAM. */
export const resourcesOf = (scope: Scope): MapNode['entries'] => afterSam(scope).entries;

/** The logical id of the resource that one which nobody wrote was made of. */
export function madeOf(id: string, scope: Scope): readonly [string] | undefined {
  const of = afterSam(scope).madeOf.get(id);
  return of === undefined ? undefined : [of];
}

/** The logical id of what a resource of AWS SAM gives under a name (`Ref: Function.Alias`). */
export const samReference = (name: string, scope: Scope): string | undefined => afterSam(scope).references.get(name);
