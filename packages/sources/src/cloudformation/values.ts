import { Hole } from '@demarc/model';

/** As many leaves as one value may have before its choices are given up for "anything". */
const mostLeaves = 64;

/**
 * Applies a function to values of which some may be choices: the result is the choice of the results. What the function gets is known or an
 * opaque hole. Linear in the choices met, and given up (`fallback`) where they multiply.
 */
export function lift(values: readonly unknown[], apply: (known: readonly unknown[]) => unknown, fallback: () => unknown): unknown {
  const index = values.findIndex((value) => value instanceof Hole && value.choices !== undefined);
  if (index < 0) return apply(values);
  if (values.reduce<number>((product, value) => product * leaves(value), 1) > mostLeaves) return fallback();
  const hole = values[index];
  if (!(hole instanceof Hole) || hole.choices === undefined) return apply(values);
  const choices = hole.choices.map((choice, chosen) =>
    lift(
      values.map((value, at) => (at === index ? choice : sameChoice(value, hole, chosen))),
      apply,
      fallback,
    ),
  );
  return new Hole(hole.reason, hole.why, { choices, key: hole.key });
}

/** The same value where another with the same key has already chosen. */
const sameChoice = (value: unknown, hole: Hole, chosen: number): unknown =>
  value instanceof Hole && value.key === hole.key && value.choices?.length === hole.choices?.length ? value.choices?.[chosen] : value;

/** How many outcomes a value has. */
export const leaves = (value: unknown): number =>
  value instanceof Hole && value.choices !== undefined ? value.choices.reduce<number>((sum, choice) => sum + leaves(choice), 0) : 1;

/** A choice whose outcomes are all the same is no choice. */
export function settled(value: unknown): unknown {
  if (!(value instanceof Hole) || value.choices === undefined) return value;
  const choices = value.choices.map(settled);
  const [first] = choices;
  if (typeof first !== 'object' && choices.every((choice) => choice === first)) return first;
  return value;
}

/** Strings joined; a part that is not known leaves its beginning and its end. */
export function concat(parts: readonly unknown[], why: () => Hole): unknown {
  return lift(
    parts,
    (known) => {
      const first = known.findIndex((part) => part instanceof Hole);
      if (first < 0) return known.map(text).join('');
      const last = known.findLastIndex((part) => part instanceof Hole);
      const open = known[first];
      const prefix = known.slice(0, first).map(text).join('') + (open instanceof Hole ? (open.prefix ?? '') : '');
      const end = known[last];
      const suffix =
        (end instanceof Hole ? (end.suffix ?? '') : '') +
        known
          .slice(last + 1)
          .map(text)
          .join('');
      if (known.length === 1 && open instanceof Hole) return open;
      const { reason, why: because } = open instanceof Hole ? open : why();
      const key = known.every((part) => !(part instanceof Hole) || typeof part.key === 'string')
        ? known.map((part) => (part instanceof Hole ? `⟨?${String(part.key)}⟩` : text(part))).join('')
        : undefined;
      return new Hole(reason, because, {
        present: true,
        ...(prefix && { prefix }),
        ...(suffix && { suffix }),
        ...(key !== undefined && { key }),
      });
    },
    why,
  );
}

/** A scalar as CloudFormation writes it into a string. */
export const text = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
