import { frameworks } from '@demarc/aws';
import type { Check, Settings } from '@demarc/model';
import { namesOfCheck, serviceOf } from '../select.ts';

type Value = Settings[string];

/** What a setting takes, by the check's own value: the items of an empty list are text, unless the check says that they are numbers. */
export type SettingKind = 'text' | 'number' | 'true or false' | 'a list of text' | 'a list of numbers';

/** A setting of a check, with the value that it has by itself. */
export interface Setting {
  readonly check: Check;
  readonly name: string;
  readonly value: Value;
  readonly kind: SettingKind;
}

/** What demarc.yaml may name. */
export interface Catalogue {
  readonly checks: readonly Check[];
  /** By `<check>.<setting>`. */
  readonly settings: ReadonlyMap<string, Setting>;
  readonly services: ReadonlySet<string>;
  readonly frameworks: ReadonlySet<string>;
  /** Every name of a check or of a member of a family, in small letters: the ids that it calls. A member's name calls the member alone. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The catalogue of these checks. */
export function catalogueOf(checks: readonly Check[]): Catalogue {
  const ids = new Map<string, Set<string>>();
  const add = (id: string, check: Check): void => {
    for (const name of namesOfCheck(check)) ids.set(name.toLowerCase(), (ids.get(name.toLowerCase()) ?? new Set()).add(id));
  };
  for (const check of checks) {
    const { members, ...whole } = check;
    add(check.id, whole);
    for (const [id, { equivalents }] of Object.entries(members ?? {})) add(id, { ...whole, id, equivalents: equivalents ?? {} });
  }
  return {
    checks,
    ids,
    frameworks: new Set(Object.keys(frameworks)),
    services: new Set(checks.map((check) => serviceOf(check))),
    settings: new Map(
      checks.flatMap((check) =>
        Object.entries(check.settings ?? {}).map(
          ([name, value]) => [`${check.id}.${name}`, { check, name, value, kind: kindOf(check, name, value) }] as const,
        ),
      ),
    ),
  };
}

function kindOf(check: Check, name: string, value: Value): SettingKind {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'true or false';
  const areNumbers = value.length > 0 ? typeof value[0] === 'number' : check.numbers?.includes(name);
  return areNumbers ? 'a list of numbers' : 'a list of text';
}
