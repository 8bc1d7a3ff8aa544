import { Hole } from '@demarc/model';
import { readLater } from './scope.ts';

/** As many leaves as one value may have before its choices are given up for "anything". */
const mostLeaves = 64;

/**
 * As many values as one value may hold, what is shared counted as often as it stands there. A template of 1 MB has fewer; functions that name the
 * same thing twice, over and over, would have more than any machine can hold.
 */
const mostWeight = 250_000;

/** As many characters as functions may make of one string. CloudFormation takes templates of 1 MB. */
const longestText = 1_000_000;

/**
 * Applies a function to values of which some may be choices: the result is the choice of the results. What the function gets is known or an
 * opaque hole. Linear in the choices met, and given up (`fallback`) where they multiply.
 */
export function lift(values: readonly unknown[], apply: (known: readonly unknown[]) => unknown, fallback: () => unknown): unknown {
  const index = values.findIndex((value) => value instanceof Hole && value.choices !== undefined);
  if (index < 0) return apply(values);
  if (outcomes(values) > mostLeaves) return fallback();
  const hole = values[index];
  if (!(hole instanceof Hole) || hole.choices === undefined) return apply(values);
  const choices = hole.choices.map((choice, chosen) =>
    lift(
      values.map((value, at) => (at === index ? choice : chosenIn(value, hole, chosen))),
      apply,
      fallback,
    ),
  );
  return settled(new Hole(hole.reason, hole.why, { choices, key: hole.key }));
}

/** At most as many outcomes as values have together: those of one key choose together, so the most of them counts. */
function outcomes(values: readonly unknown[]): number {
  const byKey = new Map<unknown, number>();
  for (const value of values)
    if (value instanceof Hole && value.choices !== undefined)
      byKey.set(
        value.key,
        isFlat(value) ? Math.max(byKey.get(value.key) ?? 1, leaves(value)) : (byKey.get(value.key) ?? 1) * leaves(value),
      );
  return [...byKey.values()].reduce((product, count) => product * count, 1);
}

const isFlat = (value: Hole): boolean => !value.choices?.some((choice) => choice instanceof Hole && choice.choices !== undefined);

/** What is left of a value where a hole has chosen. Holes with one key choose together, at any depth. */
export function chosenIn(value: unknown, hole: Hole, chosen: number): unknown {
  if (!(value instanceof Hole) || value.choices === undefined) return value;
  if (value.key === hole.key && value.choices.length === hole.choices?.length) return chosenIn(value.choices[chosen], hole, chosen);
  const choices = value.choices.map((choice) => chosenIn(choice, hole, chosen));
  return choices.every((choice, at) => choice === value.choices?.[at])
    ? value
    : settled(new Hole(value.reason, value.why, { choices, key: value.key }));
}

/** How many outcomes a value has. */
export const leaves = (value: unknown): number =>
  value instanceof Hole && value.choices !== undefined ? value.choices.reduce<number>((sum, choice) => sum + leaves(choice), 0) : 1;

const weights = new WeakMap<object, number>();

/** How many values a value holds, in all its choices; what stands there several times counts as often. Takes time for what is new only. */
export function weight(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  const known = weights.get(value);
  if (known !== undefined) return known;
  const parts: readonly unknown[] = value instanceof Hole ? (value.choices ?? []) : Object.values(value);
  const own = parts.reduce<number>((sum, part) => sum + weight(part), 1);
  weights.set(value, own);
  return own;
}

/** True of a value that is larger than anyone can look through. */
export const isTooLarge = (value: unknown): boolean => weight(value) > mostWeight;

/** A choice whose outcomes are all the same is no choice. Its own choices are settled already. */
export function settled(value: unknown): unknown {
  if (!(value instanceof Hole) || value.choices === undefined) return value;
  const [first] = value.choices;
  return typeof first !== 'object' && value.choices.every((choice) => choice === first) ? first : value;
}

/** The same decision with other outcomes; what comes out the same whatever is chosen is chosen no more. */
export function mapChoices(value: unknown, to: (leaf: unknown) => unknown): unknown {
  if (!(value instanceof Hole) || value.choices === undefined) return to(value);
  return settled(new Hole(value.reason, value.why, { choices: value.choices.map((choice) => mapChoices(choice, to)), key: value.key }));
}

/** Strings joined; a part that is not known leaves its beginning and its end. A list or a map is no part of a string: what it makes is not known. */
export function concat(parts: readonly unknown[], why: () => Hole): unknown {
  return lift(
    parts,
    (known) => {
      const kept = known.filter((part) => part !== '');
      if (kept.reduce<number>((sum, part) => sum + text(part).length, 0) > longestText) return why();
      return kept.some((part) => typeof part === 'object') ? partly(kept, why) : readLater(kept.map(text).join(''));
    },
    why,
  );
}

/** A string of which some parts are not known. */
function partly(known: readonly unknown[], why: () => Hole): Hole {
  const first = known.findIndex((part) => typeof part === 'object');
  const last = known.findLastIndex((part) => typeof part === 'object');
  const open = known[first];
  const end = known[last];
  if (known.length === 1 && open instanceof Hole) return open;
  const prefix = known.slice(0, first).map(text).join('') + (open instanceof Hole ? (open.prefix ?? '') : '');
  const suffix =
    (end instanceof Hole ? (end.suffix ?? '') : '') +
    known
      .slice(last + 1)
      .map(text)
      .join('');
  const { reason, why: because } = open instanceof Hole ? open : why();
  const key = known.every((part) => (part instanceof Hole ? typeof part.key === 'string' : typeof part !== 'object'))
    ? known.map((part) => (part instanceof Hole ? `\u27e8?${String(part.key)}\u27e9` : text(part))).join('')
    : undefined;
  // What stands in `{{resolve:…}}` is not what the string begins or ends with: that is read when the stack is made.
  const reference = known.map((part) => (part instanceof Hole ? (part.reference ?? '…') : text(part))).join('');
  const begins = prefix.split('{{resolve:')[0] ?? '';
  const ends = reference.includes('{{resolve:') ? '' : suffix;
  return new Hole(reason, because, {
    present: true,
    ...(begins && { prefix: begins }),
    ...(ends && { suffix: ends }),
    ...(key !== undefined && { key }),
    ...(reference.includes('{{resolve:') && { reference }),
  });
}

/** A scalar as CloudFormation writes it into a string. */
export const text = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
