import { hasToken, Hole, type Resource } from '@demarc/model';
import type { ResourceType } from '@demarc/spec';

/** The tags of a resource whose keys and values are known, as its type writes them: a list of keys and values, or a map. */
export function tagsOf({ properties }: Resource, tags: ResourceType['tags']): Record<string, string> | undefined {
  const written: unknown = tags && Object.entries(properties).find(([name]) => name === tags.property)?.[1];
  const found = pairsIn(written).flatMap(([key, value]) => (isKnown(key) && isKnown(value) ? [[key, value] as const] : []));
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

/** The value of the first of these tags that a resource has; their names in any case. */
export function workloadByTag(tags: Readonly<Record<string, string>> | undefined, names: readonly string[]): string | undefined {
  const entries = Object.entries(tags ?? {});
  for (const name of names) {
    const found = entries.find(([key, value]) => key.toLowerCase() === name.toLowerCase() && value !== '');
    if (found) return found[1];
  }
  return undefined;
}

function pairsIn(written: unknown): (readonly [unknown, unknown])[] {
  if (typeof written !== 'object' || written === null || written instanceof Hole) return [];
  if (!Array.isArray(written)) return Object.entries(written);
  return written.map((item: unknown) => {
    const { Key: key, Value: value } = (typeof item === 'object' && item !== null ? item : {}) as { Key?: unknown; Value?: unknown }; // members that may be anything
    return [key, value] as const;
  });
}

/** A text that says what it says; a reference stands for a name that is made later. */
const isKnown = (value: unknown): value is string => typeof value === 'string' && !hasToken(value);
