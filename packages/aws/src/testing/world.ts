import { hasHole, Hole, Inventory, type CoverageStatus, type Resource } from '@demarc/model';

// In a row a hole stands where any value may stand; `never` is what fits every property type.

/** A value that nobody knows. */
export const unresolved = new Hole('unresolved', 'a parameter') as never;
/** A value that is there, and that nobody knows. */
export const given = new Hole('unresolved', 'a parameter', { present: true }) as never;
/** A value that was not read because a call was denied. */
export const denied = new Hole('not-collected', 'access denied') as never;
/** Any number of further elements. */
export const more = new Hole('not-collected', 'there may be more', { rest: true }) as never;
/** What a boolean, or a condition with known branches, may be. */
export const oneOf = (...choices: readonly unknown[]): never => new Hole('unresolved', 'a condition', { choices }) as never;
/** A string of which only the beginning is known. */
export const beginning = (prefix: string): never => new Hole('unresolved', 'a parameter', { prefix, present: true }) as never;

/** The subject's name, for other resources in a row to refer to. */
export const self = 'self';
/** The ARN that a bucket, a function or any other subject of a row goes by. */
export const selfArn = 'arn:aws:test:eu-central-1:111111111111:self';

/** Another resource in a row. Its names are what others in the row call it. */
export interface Other {
  readonly type: string;
  readonly properties: object;
  readonly names: readonly string[];
}
export const other = (type: string, properties: object, ...names: string[]): Other => ({ type, properties, names });

export interface World {
  /** What the subject goes by, besides `self`. */
  readonly names?: readonly string[];
  readonly observed?: object;
  readonly with?: readonly Other[];
  /** Types that could not be read. */
  readonly unread?: readonly string[];
  readonly now?: string;
  readonly settings?: Readonly<Record<string, string | number | boolean | readonly (string | number)[]>>;
  /** Words that the problem must contain. */
  readonly says?: string;
  /** Of a family: the verdicts of some members. */
  readonly members?: Readonly<Record<string, 'pass' | 'fail' | 'unknown'>>;
  /** No fix can mend this row: the harness does not try. Say why. */
  readonly noFix?: string;
  /** Of a row that fails: what its fix must be, exactly: a patch, or a list of changes. */
  readonly fix?: object;
  /** Of a row that fails: the words of its command for the name `example-1`, joined; `none` where no one call mends it. */
  readonly command?: string;
}
export type Expected = 'pass' | 'fail' | 'unknown' | 'not asked';
export type Row<P> = readonly [expected: Expected, properties: Partial<P>, world?: World];
/** A row without its types, as the laws over all tables see it. */
export type AnyRow = readonly [expected: Expected, properties: object, world?: World];

const place = { account: '111111111111', region: 'eu-central-1' };

/** A resource of a row; rows are written in canonical form, as the types demand. */
export function resourceOf(type: string, properties: object, names: readonly string[], observed?: object): Resource {
  return {
    key: names[0] ?? type,
    type,
    properties,
    names,
    addresses: names.slice(0, 1),
    holes: hasHole(properties) || hasHole(observed),
    ...place,
    ...(observed && { observed }),
  };
}

/** The subject of a row and the inventory that it stands in. */
export function worldOf(type: string, [, properties, world = {}]: AnyRow): { subject: Resource; inventory: Inventory } {
  const subject = resourceOf(type, properties, [self, ...(world.names ?? [])], world.observed);
  const others = (world.with ?? []).map((each, index) =>
    resourceOf(each.type, each.properties, each.names.length > 0 ? each.names : [`other-${index}`]),
  );
  return { subject, inventory: inventoryOf([subject, ...others], world.unread ?? []) };
}

export const inventoryOf = (resources: readonly Resource[], unread: readonly string[]): Inventory =>
  new Inventory({ resources, assume: (type): CoverageStatus => (unread.includes(type) ? 'denied' : 'read') });

export const optionsOf = (world: World = {}, id = ''): { now: Date; settings: Record<string, NonNullable<World['settings']>> } => ({
  now: new Date(world.now ?? '2026-11-26'),
  settings: world.settings ? { [id]: world.settings } : {},
});

/** JSON Merge Patch (RFC 7396). */
export function merge(value: unknown, patch: unknown): unknown {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch;
  const merged: Record<string, unknown> =
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Hole) ? { ...value } : {};
  for (const [name, part] of Object.entries(patch)) {
    if (part === null) delete merged[name];
    else merged[name] = merge(merged[name], part);
  }
  return merged;
}
