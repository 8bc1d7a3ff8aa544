import { Hole } from '@demarc/model';
import type { Reading } from '@demarc/sources';
import { show, theirLeaves, type Theirs } from './theirs.ts';

/** In what two readings of one value differ. */
export type DifferenceKind =
  | 'unreadable'
  | 'resource-only-ours'
  | 'resource-only-theirs'
  | 'type'
  | 'condition'
  | 'value'
  | 'shape'
  | 'length'
  | 'member-only-ours'
  | 'member-only-theirs'
  | 'reference'
  /** A choice of ours has an outcome that is none of theirs, or the other way round. */
  | 'choices'
  /** They list what it may be, we say that it is open. */
  | 'they-list'
  /** They have a value, we say that it is open. */
  | 'they-know'
  /** We have a value, they say that it is open. */
  | 'we-know'
  | 'line';

export interface Difference {
  readonly kind: DifferenceKind;
  /** `Bucket/Properties/Tags/0/Value`. */
  readonly path: string;
  readonly theirs: string;
  readonly ours: string;
}

/** What the comparison needs to know of the template. */
export type Names = Pick<Reading, 'refOf' | 'attributeOf'>;

/** In how far our value and theirs differ; nothing when one may be the other. */
export function differences(theirs: Theirs, ours: unknown, path: string, names: Names): Difference[] {
  const differ = (kind: DifferenceKind): Difference[] => [{ kind, path, theirs: short(show(theirs)), ours: short(showOurs(ours)) }];
  const fits = (a: Theirs, b: unknown): boolean => differences(a, b, path, names).length === 0;
  if (isRedacted(ours)) return [];
  if (ours instanceof Hole && ours.choices !== undefined) {
    const own = leavesOf(ours);
    const all = theirLeaves(theirs);
    if (theirs.kind === 'open') return []; // we know more: what it may be
    if (theirs.kind === 'reference') return means(ours, theirs, names) ? [] : differ('reference');
    const stray = own.some((leaf) => !all.some((each) => fits(each, leaf))) || all.some((each) => !own.some((leaf) => fits(each, leaf)));
    return stray ? differ('choices') : [];
  }
  if (theirs.kind === 'choice') {
    if (ours instanceof Hole) return differ('they-list');
    // Ours is decided by the value of a parameter: then it must be one of theirs.
    const found = theirLeaves(theirs).map((leaf) => differences(leaf, ours, path, names));
    const best = found.sort((a, b) => a.length - b.length)[0] ?? [];
    return best.length === 0 ? [] : found.length === 1 ? best : differ('choices');
  }
  if (theirs.kind === 'reference') return means(ours, theirs, names) ? [] : differ('reference');
  if (theirs.kind === 'open') return ours instanceof Hole || hasName(ours) ? [] : differ('we-know');
  if (theirs.kind === 'nothing') return ours === undefined ? [] : differ('member-only-ours');
  if (ours === undefined) return differ('member-only-theirs');
  if (ours instanceof Hole) return differ('they-know');
  switch (theirs.kind) {
    case 'scalar':
      if (typeof ours !== 'string' && typeof ours !== 'number' && typeof ours !== 'boolean') return differ('shape');
      return String(theirs.value) === withStack(String(ours)) ? [] : differ('value');
    case 'list':
      return Array.isArray(ours) ? (listDifferences(theirs.items, ours, path, names) ?? differ('length')) : differ('shape');
    case 'map':
      if (typeof ours !== 'object' || ours === null || Array.isArray(ours)) return differ('shape');
      return mapDifferences(theirs.entries, ours, path, names);
  }
}

/** Element by element; what may be absent on one side may be passed over. Nothing when the lengths cannot be matched. */
function listDifferences(theirs: readonly Theirs[], ours: readonly unknown[], path: string, names: Names): Difference[] | undefined {
  const found: Difference[] = [];
  let at = 0;
  for (const [index, item] of theirs.entries()) {
    const mayBeAbsent = theirLeaves(item).some((leaf) => leaf.kind === 'nothing');
    const left = theirs.slice(index).filter((each) => !theirLeaves(each).some((leaf) => leaf.kind === 'nothing')).length;
    const own = ours[at];
    if (mayBeAbsent && (at >= ours.length || ours.length - at < left + 1 || differences(item, own, path, names).length > 0)) continue;
    if (at >= ours.length) return undefined;
    found.push(...differences(item, own, `${path}/${index}`, names));
    at++;
  }
  return at === ours.length ? found : undefined;
}

function mapDifferences(theirs: ReadonlyMap<string, Theirs>, ours: object, path: string, names: Names): Difference[] {
  const own = new Map<string, unknown>(Object.entries(ours));
  const found: Difference[] = [];
  for (const [name, value] of theirs) {
    const mine = own.get(name);
    const maybe = theirLeaves(value).some((leaf) => leaf.kind === 'nothing');
    if (mine === undefined && maybe) continue;
    found.push(...differences(value, mine, `${path}/${name}`, names));
  }
  for (const [name, value] of own)
    if (!theirs.has(name))
      found.push({ kind: 'member-only-ours', path: `${path}/${name}`, theirs: 'nothing', ours: short(showOurs(value)) });
  return found;
}

/** Whether our value stands for what theirs refers to. */
function means(ours: unknown, theirs: Extract<Theirs, { kind: 'reference' }>, names: Names): boolean {
  const { target, attribute } = theirs;
  const meant = attribute === undefined ? names.refOf(target) : names.attributeOf(target, attribute);
  if (ours instanceof Hole) return meant instanceof Hole && meant.key === ours.key;
  return JSON.stringify(ours) === JSON.stringify(meant);
}

/** Where they cannot tell because a name is made later, ours is that name as a token. */
function hasName(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\u27e8');
  if (typeof value !== 'object' || value === null) return false;
  return value instanceof Hole || Object.values(value).some(hasName);
}

const leavesOf = (value: unknown): unknown[] =>
  value instanceof Hole && value.choices !== undefined ? value.choices.flatMap(leavesOf) : [value];

/** A secret that our reader has taken out. */
const isRedacted = (value: unknown): boolean => typeof value === 'string' && value.includes('\u27e6');

/** The name of the stack, as they take it to be. */
const withStack = (text: string): string =>
  text
    .replaceAll(/\u27e8[^\u27e9]*#AWS::StackName\u27e9/g, 'teststack')
    .replaceAll(
      /\u27e8[^\u27e9]*#AWS::StackId\u27e9/g,
      'arn:aws:cloudformation:us-east-1:123456789012:stack/teststack/51af3dc0-da77-11e4-872e-1234567db123',
    );

function showOurs(value: unknown): string {
  if (value instanceof Hole) return value.choices ? `(${value.choices.map(showOurs).join(' | ')})` : `? ${value.why}`;
  if (Array.isArray(value)) return `[${value.map(showOurs).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([name, member]) => `${name}: ${showOurs(member)}`)
      .join(', ')} }`;
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

const short = (text: string): string => (text.length > 160 ? `${text.slice(0, 157)}...` : text);
