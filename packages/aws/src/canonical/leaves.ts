import { Hole } from '@demarc/model';

/** What has been chosen on the way to a leaf: the key of a choice -> the index of its outcome. */
export type Decisions = ReadonlyMap<unknown, number>;

/** The same decision with other outcomes: like `mapHole`, but what is simply not known is handed over too. The same object when nothing changes. */
export function mapLeaves(value: unknown, to: (leaf: unknown, decided: Decisions) => unknown, decided: Decisions = new Map()): unknown {
  if (!(value instanceof Hole) || value.choices === undefined) return to(value, decided);
  const choices = value.choices.map((choice, index) => mapLeaves(choice, to, new Map([...decided, [value.key, index]])));
  return choices.every((choice, index) => choice === value.choices?.[index])
    ? value
    : new Hole(value.reason, value.why, { choices, key: value.key });
}

/** What is left of a value once some things are decided. */
export function underDecisions(value: unknown, decided: Decisions): unknown {
  if (!(value instanceof Hole) || value.choices === undefined) return value;
  const index = decided.get(value.key);
  if (index !== undefined && index < value.choices.length) return underDecisions(value.choices[index], decided);
  const choices = value.choices.map((choice) => underDecisions(choice, decided));
  if (choices.every((choice) => choice === undefined)) return undefined;
  return choices.every((choice, at) => choice === value.choices?.[at])
    ? value
    : new Hole(value.reason, value.why, { choices, key: value.key });
}

/** All that a value can be: itself, or the ends of its choices. */
export function leavesOf(value: unknown): unknown[] {
  return value instanceof Hole && value.choices !== undefined ? value.choices.flatMap(leavesOf) : [value];
}

/** A plain object of a property tree: no list, no hole. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Hole);
