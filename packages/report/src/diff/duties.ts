import { pointerParts, type Because, type Cell, type Location, type Resource } from '@demarc/model';
import { told } from '../cloudformation.ts';
import { addressOf } from '../places.ts';
import type { Told } from './diff.ts';
import type { Known, Pairs, Side } from './pairs.ts';

/** One setting that decided, on both sides. */
export interface Setting {
  /** The address of the resource that has it. */
  readonly resource: string;
  /** `RuntimeManagementConfig.UpdateRuntimeOn`. */
  readonly path: string;
  /** In one line; "not set" where it is absent. */
  readonly before: string;
  readonly after: string;
  /** Where it stands: after, else before. */
  readonly place?: Location | undefined;
}

/** A duty with another owner than before. */
export interface MovedDuty {
  readonly resource: Told;
  readonly domain: string;
  readonly from: Cell['owner'];
  readonly to: Cell['owner'];
  /** More of it is yours than before. */
  readonly toYou: boolean;
  /** The fact that decides now; what held before where nothing does. */
  readonly says: string;
  readonly settings: readonly Setting[];
}

/** A duty of the same owner that holds more (or less) than before. */
export interface GrownDuty {
  readonly resource: Told;
  readonly domain: string;
  readonly owner: Cell['owner'];
  readonly says: string;
  readonly settings: readonly Setting[];
}

/** The duties of resources that are on both sides: moved, grown, shrunk. */
export function dutiesChanged(
  both: Pairs['both'],
  before: Side,
  after: Side,
): { moved: MovedDuty[]; grew: GrownDuty[]; shrank: GrownDuty[] } {
  const [moved, grew, shrank]: [MovedDuty[], GrownDuty[], GrownDuty[]] = [[], [], []];
  const lookup = {
    before: finder(before),
    after: finder(after),
    identity: before.identity.bind(before),
    identityAfter: after.identity.bind(after),
  };
  for (const pair of both) {
    const old = new Map(pair.before.cells.map((cell) => [cell.domain, cell]));
    for (const cell of pair.after.cells) {
      const was = old.get(cell.domain);
      if (!was) continue;
      const gained = without(cell.because, was.because);
      const lost = without(was.because, cell.because);
      const settings = (facts: { readonly gained: readonly Because[]; readonly lost: readonly Because[] }): Setting[] =>
        settingsOf(pair, was, cell, facts, lookup);
      if (was.owner !== cell.owner)
        moved.push({
          resource: pair.after.told,
          domain: cell.domain,
          from: was.owner,
          to: cell.owner,
          toYou: isToYou(was.owner, cell.owner),
          says: sayOf(was, cell, lost),
          settings: settings({ gained, lost }),
        });
      else {
        for (const fact of gained) grew.push(grown(pair.after.told, cell, fact, settings({ gained: [fact], lost: [] })));
        for (const fact of lost)
          shrank.push(
            grown(pair.after.told, cell, { ...fact, says: `No longer so: ${fact.says}` }, settings({ gained: [], lost: [fact] })),
          );
      }
    }
  }
  return { moved, grew, shrank };
}

const grown = (resource: Told, cell: Cell, fact: Because, settings: readonly Setting[]): GrownDuty => ({
  resource,
  domain: cell.domain,
  owner: cell.owner,
  says: fact.says,
  settings,
});

/** The facts of a list that another has not. */
const without = (facts: readonly Because[], others: readonly Because[]): Because[] =>
  facts.filter(({ shift }) => !others.some((other) => other.shift === shift));

/** How much of a duty is yours. */
const yours: Readonly<Partial<Record<Cell['owner'], number>>> = { aws: 0, 'third-party': 0, 'n/a': 0, shared: 1, customer: 2 };

/** Whether more of it is yours. What is undetermined, before or after, moved to nobody. */
function isToYou(from: Cell['owner'], to: Cell['owner']): boolean {
  const [before, after] = [yours[from], yours[to]];
  return before !== undefined && after !== undefined && after > before;
}

/** Why it has the owner that it has now. */
function sayOf(was: Cell, now: Cell, lost: readonly Because[]): string {
  if (now.depends) return `It depends: ${now.depends.why}. If so: ${now.depends.says}`;
  const decided = now.because.findLast(({ owner }) => owner === now.owner);
  if (decided) return decided.says;
  const before = lost.at(-1) ?? was.because.at(-1);
  return before ? `No longer so: ${before.says}` : was.depends ? `It is known now: ${was.depends.why} no longer.` : 'By default.';
}

type Find = (key: string) => Resource | undefined;
interface Lookup {
  readonly before: ReadonlyMap<string, Resource>;
  readonly after: ReadonlyMap<string, Resource>;
  identity(resource: Resource): string;
  identityAfter(resource: Resource): string;
}

/** Resources of a side by identity. */
const finder = ({ assessments, identity }: Side): Map<string, Resource> =>
  new Map(assessments.flatMap(({ inventory }) => inventory.resources.map((resource) => [identity(resource), resource] as const)));

/** The settings that the facts rest on, with their values on both sides; those that are different, where any is. */
function settingsOf(
  pair: { readonly before: Known; readonly after: Known },
  was: Cell,
  now: Cell,
  facts: { readonly gained: readonly Because[]; readonly lost: readonly Because[] },
  lookup: Lookup,
): Setting[] {
  const found = new Map<string, Setting>();
  const read = (side: 'before' | 'after', path: string, key: string | undefined): void => {
    if (!path.startsWith('/')) return;
    const own = pair[side];
    const find: Find = (wanted) => own.assessment.inventory.get(wanted);
    const resource = key === undefined || key === own.resource.key ? own.resource : find(key);
    if (!resource) return;
    const isOwn = resource === own.resource;
    const identity = side === 'before' ? lookup.identity(resource) : lookup.identityAfter(resource);
    const before = isOwn ? pair.before.resource : lookup.before.get(identity);
    const after = isOwn ? pair.after.resource : lookup.after.get(identity);
    const place = placeAt(after, path) ?? placeAt(before, path) ?? after?.location ?? before?.location;
    found.set(`${identity}\n${path}`, {
      resource: addressOf(resource),
      path: path.slice(1).replaceAll('/', '.'),
      before: valueText(before, path),
      after: valueText(after, path),
      ...(place && { place }),
    });
  };
  for (const { evidence } of facts.lost) for (const { path, resource } of evidence) read('before', path, resource);
  for (const { evidence } of facts.gained) for (const { path, resource } of evidence) read('after', path, resource);
  if (was.depends) read('before', was.depends.path, was.depends.resource);
  if (now.depends) read('after', now.depends.path, now.depends.resource);
  const settings = [...found.values()];
  const different = settings.filter((setting) => setting.before !== setting.after);
  return different.length > 0 ? different : settings;
}

function valueText(resource: Resource | undefined, path: string): string {
  if (!resource) return 'not there';
  let value: unknown = resource.properties;
  for (const part of pointerParts(path)) {
    if (typeof value !== 'object' || value === null) return 'not set';
    value = Object.hasOwn(value, part) ? (value as Readonly<Record<string, unknown>>)[part] : undefined; // just tested
  }
  return told(value);
}

function placeAt(resource: Resource | undefined, path: string): Location | undefined {
  const origin = resource?.origins?.at(resource.properties, path);
  return origin && 'file' in origin ? { file: origin.file, line: origin.line, column: origin.column } : undefined;
}
