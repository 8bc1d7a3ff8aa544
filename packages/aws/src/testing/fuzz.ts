import { Hole, judge, token, type Check, type Finding } from '@demarc/model';
import { optionsOf, worldOf, type AnyRow, type Other } from './world.ts';

/*
 * The law of soundness: `pass` or `fail` only if every filling of the holes gives it. Holes are punched into the rows of a table and filled
 * with the values that stand in the same place in other rows; a definite verdict that one of the fillings contradicts is a defect.
 */

type Path = readonly (string | number)[];
/** A place in a row's world: the subject (-1) or one of the others, and a path below its properties. */
interface Spot {
  readonly owner: number;
  readonly path: Path;
}
type Verdict = 'pass' | 'fail' | 'unknown' | 'not asked';

/** Rounds a table: many in the nightly run, few beside every other test. */
const rounds = Number(process.env['DEMARC_FUZZ_ROUNDS'] ?? 60);

/** The first wrong verdict found, told in a sentence; undefined when there is none. */
export function wrongVerdict(check: Check, rows: readonly (readonly [string, AnyRow])[], most = rounds): string | undefined {
  const random = generator(Number(process.env['DEMARC_FUZZ_SEED'] ?? 7));
  const whole = rows.filter(([, row]) => !holesIn(row));
  if (whole.length === 0) return undefined;
  const values = valuesByPlace(check, whole);
  for (const [name, row] of whole) {
    const wrong = tokensChange(check, name, row);
    if (wrong !== undefined) return wrong;
  }
  for (let round = 0; round < most; round++) {
    const [name, row] = pick(random, whole);
    const wrong = punched(check, name, row, values, random);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

const verdictOf = (finding: Finding | undefined): Verdict => finding?.verdict ?? 'not asked';
const judged = (check: Check, row: AnyRow): Verdict => {
  const { subject, inventory } = worldOf(check.type, row);
  return verdictOf(judge(check, inventory, { ...optionsOf(row[2], check.id), evidence: 'none' })(subject));
};

/** Punches one to three holes and compares with what the fillings give. */
function punched(
  check: Check,
  name: string,
  row: AnyRow,
  values: ReadonlyMap<string, readonly unknown[]>,
  random: Random,
): string | undefined {
  const spots = spotsOf(check, row);
  if (spots.length === 0) return undefined;
  const chosen: Spot[] = [];
  for (let count = 1 + random(3); count > 0; count--) {
    const spot = pick(random, spots);
    if (!chosen.some((each) => nested(each, spot))) chosen.push(spot);
  }
  const kinds = chosen.map(() => pick(random, ['opaque', 'choices', 'rest', 'unread'] as const));
  const fillings = chosen.map((spot, index) => fillingsOf(check, row, spot, kinds[index] ?? 'opaque', values, random));
  const holed = changed(
    row,
    chosen,
    (index) => kinds[index] === 'unread',
    (before, spot, index) => punch(check, before, spot, kinds[index] ?? 'opaque', fillings[index] ?? []),
  );
  const got = judged(check, holed);
  if (got === 'unknown') return undefined;
  for (const filling of combinations(fillings)) {
    const filled = changed(
      row,
      chosen,
      (index) => filling[index] === absentOther,
      (before, spot, index) => fill(before, spot, filling[index]),
    );
    const truth = judged(check, filled);
    if (truth === got || (got === 'pass' && truth === 'not asked')) continue;
    return `row "${name}": ${got} with ${chosen.map((spot, index) => `${kinds[index]} at ${told(check, row, spot)}`).join(', ')}, but ${truth} with ${JSON.stringify(filling)}`;
  }
  return undefined;
}

/**
 * Changes a row spot by spot, from the end: what is taken away moves only what stands behind it.
 * Of a resource that goes, nothing else changes.
 */
function changed(
  row: AnyRow,
  chosen: readonly Spot[],
  goes: (index: number) => boolean,
  change: (before: AnyRow, spot: Spot, index: number) => AnyRow,
): AnyRow {
  const gone = new Map(chosen.flatMap(({ owner }, index) => (owner >= 0 && goes(index) ? [[owner, index]] : [])));
  return chosen
    .map((spot, index) => ({ spot, index }))
    .filter(({ spot, index }) => (gone.get(spot.owner) ?? index) === index)
    .sort((a, b) => behind(b.spot, a.spot))
    .reduce((before, { spot, index }) => change(before, spot, index), row);
}

/**
 * Above zero when the first of two spots stands behind the second: in a list that holds both, the later element. It is an order of all spots, or
 * a spot between two others would hide from the sort that these stand in one list.
 */
function behind(a: Spot, b: Spot): number {
  if (a.owner !== b.owner) return a.owner - b.owner;
  const at = a.path.findIndex((part, index) => part !== b.path[index]);
  const [one, other] = [a.path[at], b.path[at]];
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one) < String(other) ? -1 : 1;
}

type Kind = 'opaque' | 'choices' | 'rest' | 'unread';

/** What may stand in a place: what stands there in any row, nothing at all, and for an open list or an unread type, more or fewer elements. */
function fillingsOf(
  check: Check,
  row: AnyRow,
  spot: Spot,
  kind: Kind,
  values: ReadonlyMap<string, readonly unknown[]>,
  random: Random,
): readonly unknown[] {
  const here = valueAt(row, spot);
  const seen = values.get(placeName(check, row, spot)) ?? [];
  if (kind === 'unread' && spot.owner >= 0) return [here, absentOther];
  if (kind === 'rest' && Array.isArray(here)) return [here, ...seen.filter(Array.isArray).map((list) => [...here, ...list])].slice(0, 6);
  const some = seen.length > 5 ? Array.from({ length: 5 }, () => pick(random, seen)) : seen;
  return [here, undefined, ...some];
}

/** In place of an opaque hole of a related resource: it is not there at all. */
const absentOther = Symbol('absent');

function punch(check: Check, row: AnyRow, spot: Spot, kind: Kind, fillings: readonly unknown[]): AnyRow {
  if (kind === 'unread' && spot.owner >= 0) {
    const other = row[2]?.with?.[spot.owner];
    const without = withOthers(row, (others) => others.filter((_, index) => index !== spot.owner));
    return [without[0], without[1], { ...without[2], unread: [...(without[2]?.unread ?? []), other?.type ?? ''] }];
  }
  const here = valueAt(row, spot);
  if (kind === 'rest' && Array.isArray(here))
    return fill(row, spot, [...here, new Hole('not-collected', 'there may be more', { rest: true })]);
  const why = `${check.type} ${spot.path.join('.')}`;
  return fill(row, spot, kind === 'choices' ? new Hole('unresolved', why, { choices: fillings }) : new Hole('unresolved', why));
}

function fill(row: AnyRow, spot: Spot, value: unknown): AnyRow {
  if (value === absentOther) return withOthers(row, (others) => others.filter((_, index) => index !== spot.owner));
  if (spot.owner < 0) return [row[0], asObject(replaced(row[1], spot.path, value)), row[2] ?? {}];
  return withOthers(row, (others) =>
    others.map((other, index) =>
      index === spot.owner ? { ...other, properties: asObject(replaced(other.properties, spot.path, value)) } : other,
    ),
  );
}
const withOthers = (row: AnyRow, change: (others: readonly Other[]) => readonly Other[]): AnyRow => [
  row[0],
  row[1],
  { ...row[2], with: change(row[2]?.with ?? []) },
];
const asObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

function replaced(tree: unknown, [head, ...tail]: Path, value: unknown): unknown {
  if (head === undefined) return value;
  if (Array.isArray(tree))
    return tree.flatMap((item: unknown, index) =>
      index !== head ? [item] : tail.length === 0 && value === undefined ? [] : [replaced(item, tail, value)],
    );
  const copy: Record<string, unknown> = { ...(tree as Record<string, unknown>) }; // a path leads through objects and lists only
  const next = replaced(copy[head], tail, value);
  if (next === undefined) delete copy[head];
  else copy[head] = next;
  return copy;
}

function valueAt(row: AnyRow, spot: Spot): unknown {
  let here: unknown = spot.owner < 0 ? row[1] : row[2]?.with?.[spot.owner]?.properties;
  for (const part of spot.path) here = (here as Record<string | number, unknown> | undefined)?.[part];
  return here;
}

function spotsOf(check: Check, row: AnyRow): Spot[] {
  const spots: Spot[] = [];
  const walk = (owner: number, value: unknown, path: Path): void => {
    if (path.length > 0) spots.push({ owner, path });
    if (Array.isArray(value)) value.forEach((item, index) => walk(owner, item, [...path, index]));
    else if (typeof value === 'object' && value !== null)
      for (const [key, part] of Object.entries(value)) walk(owner, part, [...path, key]);
  };
  walk(-1, row[1], []);
  (row[2]?.with ?? []).forEach((other, index) => walk(index, other.properties, []));
  return spots.filter((spot) => placeName(check, row, spot) !== '');
}

/** The same place in every row: type and path, whatever the index. */
function placeName(check: Check, row: AnyRow, spot: Spot): string {
  const type = spot.owner < 0 ? check.type : row[2]?.with?.[spot.owner]?.type;
  return `${type ?? ''} ${spot.path.map((part) => (typeof part === 'number' ? '*' : part)).join('.')}`;
}
const told = (check: Check, row: AnyRow, spot: Spot): string => `${placeName(check, row, spot)} (${spot.owner})`;

function valuesByPlace(check: Check, rows: readonly (readonly [string, AnyRow])[]): Map<string, unknown[]> {
  const values = new Map<string, unknown[]>();
  for (const [, row] of rows)
    for (const spot of spotsOf(check, row)) {
      const name = placeName(check, row, spot);
      const list = values.get(name);
      const value = valueAt(row, spot);
      if (!list) values.set(name, [value]);
      else if (!list.some((each) => JSON.stringify(each) === JSON.stringify(value))) list.push(value);
    }
  return values;
}

const nested = (a: Spot, b: Spot): boolean =>
  a.owner === b.owner && a.path.every((part, index) => b.path[index] === part || index >= b.path.length);

function* combinations(lists: readonly (readonly unknown[])[]): Generator<readonly unknown[]> {
  const total = Math.min(
    lists.reduce((product, list) => product * list.length, 1),
    200,
  );
  for (let number = 0; number < total; number++) {
    let left = number;
    yield lists.map((list) => {
      const value = list[left % list.length];
      left = Math.floor(left / list.length);
      return value;
    });
  }
}

/** Each identifier of a row replaced by a token: no verdict changes. */
function tokensChange(check: Check, name: string, row: AnyRow): string | undefined {
  const identifiers = ['self', ...(row[2]?.names ?? []), ...(row[2]?.with ?? []).flatMap((other) => other.names)].filter(
    (each) => !each.startsWith('arn:'),
  );
  const before = judged(check, row);
  const { subject, inventory } = worldOf(check.type, row);
  const plain = verdictOf(judge(check, inventory, { ...optionsOf(row[2], check.id), evidence: 'all' })(subject));
  if (plain !== before) return `row "${name}": ${before} on the fast path, ${plain} on the watched one`;
  const tokens = new Map(identifiers.map((id, index) => [id, token('t', `R${index}`)]));
  const swap = (value: unknown): unknown => {
    if (typeof value === 'string') return tokens.get(value) ?? swapArn(value, tokens);
    if (Array.isArray(value)) return value.map(swap);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, swap(part)]));
    return value;
  };
  const world = row[2] ?? {};
  const swapped: AnyRow = [
    row[0],
    asObject(swap(row[1])),
    {
      ...world,
      names: [tokens.get('self') ?? 'self', ...(world.names ?? []).map((each) => String(swap(each)))],
      with: (world.with ?? []).map((other) => ({
        ...other,
        properties: asObject(swap(other.properties)),
        names: other.names.map((each) => String(swap(each))),
      })),
    },
  ];
  const after = judged(check, swapped);
  return after === before ? undefined : `row "${name}": ${before}, but ${after} with tokens in the place of its identifiers`;
}

/** Identifiers inside an ARN, as its last parts. */
function swapArn(value: string, tokens: ReadonlyMap<string, string>): string {
  if (!value.startsWith('arn:')) return value;
  return value.replace(/([^:/*]+)/g, (part) => tokens.get(part) ?? part);
}

const holesIn = (value: unknown): boolean =>
  value instanceof Hole || (typeof value === 'object' && value !== null && Object.values(value).some(holesIn));

type Random = (below: number) => number;
const pick = <T>(random: Random, list: readonly T[]): T => {
  const found = list[random(list.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
};

/** A small generator of numbers (linear congruential): the same seed, the same run. */
function generator(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}
