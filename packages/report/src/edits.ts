import type { Location, Resource } from '@demarc/model';

/** Something that a fix takes out: a property, or an item of a list. */
export interface Removal {
  /** `AccessControl`, `SecurityGroupIngress[1]`. */
  readonly path: string;
  readonly isItem: boolean;
  /** Where it stands, be it in a resource of its own. */
  readonly place?: Location | undefined;
}

/** A patch as a person carries it out: what to write, and what to take out. */
export interface Edits {
  readonly write?: object | undefined;
  readonly remove: readonly Removal[];
}

/** What a patch (JSON Merge Patch) asks of whoever edits the resource: a list that only loses items is told by these, never written out. */
export function editsOf(resource: Resource, patch: object): Edits {
  const remove: Removal[] = [];
  const write = walked(resource.properties, patch, [], (parts, isItem) => {
    const origin = resource.origins?.at(
      resource.properties,
      `/${parts.map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`,
    );
    remove.push({
      path: parts.map((part, index) => (/^\d+$/.test(part) ? `[${part}]` : `${index > 0 ? '.' : ''}${part}`)).join(''),
      isItem,
      ...(origin && 'file' in origin && { place: origin }),
    });
  });
  return { remove, ...(write && { write }) };
}

type Taken = (parts: readonly string[], isItem: boolean) => void;

/** What of a patch is to be written; the rest is told to `taken`. */
function walked(current: unknown, patch: object, path: readonly string[], taken: Taken): object | undefined {
  const write: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(patch) as [string, unknown][]) {
    const own: unknown = isRecord(current) ? current[name] : undefined;
    const here = [...path, name];
    if (wanted === null) {
      if (own !== undefined) taken(here, false);
      continue;
    }
    const left = Array.isArray(own) && Array.isArray(wanted) ? lost(own, wanted) : undefined;
    if (left) {
      for (const index of left) taken([...here, String(index)], true);
      continue;
    }
    const inner = isRecord(wanted) && isRecord(own) ? walked(own, wanted, here, taken) : wanted;
    if (inner !== undefined) write[name] = inner;
  }
  return Object.keys(write).length > 0 ? write : undefined;
}

/** The indexes of what a list loses, where the other is the same without them. */
function lost(before: readonly unknown[], after: readonly unknown[]): number[] | undefined {
  if (after.length >= before.length) return undefined;
  const rest = after.map((item) => JSON.stringify(item));
  const indexes: number[] = [];
  for (const [index, item] of before.entries()) {
    if (rest.length > 0 && rest[0] === JSON.stringify(item)) rest.shift();
    else indexes.push(index);
  }
  return rest.length === 0 ? indexes : undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
