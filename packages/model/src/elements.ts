import { Hole, mapHole } from './hole.ts';
import type { Resource } from './resource.ts';

/** A list of related resources as the engine hands it to a check. */
export interface Elements {
  readonly resources: readonly Resource[];
  /** Their properties; holes for those that may be absent; an open end for what was not read. */
  readonly items: readonly unknown[];
}

/** What stands for a resource in a list: itself, one that may be absent under its condition, one and an unknown number of others. */
export function elementsOf(resource: Resource): unknown[] {
  const own = resource.condition
    ? mapHole(resource.condition.when, (holds) => (holds === true ? resource.properties : undefined))
    : resource.properties;
  return resource.many ? [own, new Hole(resource.many.reason, resource.many.why, { rest: true })] : [own];
}
