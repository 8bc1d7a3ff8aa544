import { Hole, mapHole } from './hole.ts';
import type { Resource } from './resource.ts';

/** A list of related resources as the engine hands it to a check. */
export interface Elements {
  readonly resources: readonly Resource[];
  /** Their properties; holes for those that may be absent; an open end for what was not read. */
  readonly items: readonly unknown[];
}

/** What stands for a resource in a list: itself, one that may be absent under its condition, one that may be the first of an unknown number. */
export function elementsOf(resource: Resource): unknown[] {
  const own = resource.condition
    ? mapHole(resource.condition.when, (holds) => (holds === true ? resource.properties : undefined))
    : resource.properties;
  if (!resource.many) return [own];
  const { reason, why } = resource.many;
  return [
    new Hole(reason, why, { choices: [own, undefined], key: `many of ${resource.key}` }), // their number may be nought
    new Hole(reason, why, { rest: true }),
  ];
}
