import type { MapNode } from '../document/node.ts';
import { declarations, once, type Scope } from './scope.ts';
import { afterServerless } from './serverless.ts';

/** The declared resources, those that loops make included, after AWS SAM. */
export const resourcesOf = (scope: Scope): MapNode['entries'] =>
  once(
    scope,
    'resources',
    () => afterServerless(declarations(scope, 'Resources').entries, scope),
    () => declarations(scope, 'Resources').entries,
  );
