import type { MapNode } from '../document/node.ts';
import { declarations, type Scope } from './scope.ts';

/** The declared resources, those that loops make included. */
export const resourcesOf = (scope: Scope): MapNode['entries'] => declarations(scope, 'Resources').entries;
