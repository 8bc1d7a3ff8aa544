import type { MapNode } from '../document/node.ts';
import { expandLoops } from './for-each.ts';
import { once, section, type Scope } from './scope.ts';

/** What a template declares, its loops written out; `open` names the loops that could not be. */
export const declarations = (scope: Scope): { entries: MapNode['entries']; open: string[] } =>
  once(
    scope,
    'resources',
    () => expandLoops(section(scope, 'Resources'), scope),
    () => ({ entries: section(scope, 'Resources'), open: [] }),
  );

/** The declared resources. */
export const resourcesOf = (scope: Scope): MapNode['entries'] => declarations(scope).entries;
