import type { Change, Check, Resource, Ways } from '@demarc/model';
import { merge, optionsOf, other, self, worldOf, type AnyRow, type Other } from './world.ts';

/** What the check's fix changes in the world of a row: a patch of the subject, or changes of others. */
export function fixOf(check: Check, row: AnyRow): object | readonly Change[] | undefined {
  const { subject } = worldOf(check.type, row);
  return check.fix?.(subject.properties, fixContext(check, row)) as object | readonly Change[] | undefined; // a fix is a patch, or a list of changes
}

/** The command of the check for the subject of a row, under a name; nothing where no one call mends it, or where it would need what nobody knows. */
export function commandOf(check: Check, row: AnyRow, name: string): readonly string[] | undefined {
  const words: readonly unknown[] | undefined = check.command?.(name, worldOf(check.type, row).subject.properties, fixContext(check, row));
  return words?.every((word) => typeof word === 'string') ? words : undefined;
}

/** The row as the check's own fix leaves it. */
export function mendedRow(check: Check, row: AnyRow): AnyRow {
  const [, properties, world = {}] = row;
  const { subject } = worldOf(check.type, row);
  const fix = fixOf(check, row);
  const changes = Array.isArray(fix) ? (fix as readonly Change[]) : undefined; // a fix is a patch, or a list of changes
  const after = changes ? properties : (merge(properties, fix) as object); // merging two objects gives one
  const others = [...(world.with ?? [])];
  for (const { type, at, patch } of changes ?? []) {
    const index = others.findIndex(
      (each) => each.type === type && (typeof at === 'string' ? each.names.includes(at) : namesSubject(each, at.by, subject)),
    );
    const before = others[index];
    if (before) others[index] = { ...before, properties: merge(before.properties, patch) as object };
    else others.push(other(type, typeof at === 'string' ? patch : { [at.by]: self, ...patch }, `new-${others.length}`));
  }
  return ['pass', after, { ...world, with: others }];
}

/** Whether a resource of a row names the subject by a property, alone or in a list. */
const namesSubject = (each: Other, property: string, subject: Resource): boolean =>
  [(each.properties as Record<string, unknown>)[property]] // properties of a row can be indexed by name
    .flat()
    .some((name) => typeof name === 'string' && subject.names.includes(name));

/** What a fix and a command are given besides the properties. */
function fixContext(check: Check, row: AnyRow): object {
  const [, , world = {}] = row;
  return {
    ...optionsOf(world),
    settings: { ...check.settings, ...world.settings },
    resource: worldOf(check.type, row).subject,
    ...relationsOf(check.type, row),
  };
}

/** What a fix may ask of the resources around its own: the plain ones. */
function relationsOf(type: string, row: AnyRow): object {
  const { subject, inventory } = worldOf(type, row);
  return {
    referrers: (of: string, property: string) => inventory.referrers(of, property, subject).items,
    users: (ways: Ways) => inventory.users(ways, subject).items,
    all: (of: string) => inventory.all(of, subject).items,
    target: (of: string, name: string) => inventory.named(of, name)?.properties,
  };
}
