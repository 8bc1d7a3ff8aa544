import { Hole } from './hole.ts';
import type { Place } from './place.ts';
import { Blocked, type Reads, type Run } from './run.ts';
import type { Watched } from './watch.ts';

type Test = (element: unknown, index: number, list: unknown) => unknown;
type ListMethod = (list: Watched, self: unknown) => (...given: never[]) => unknown;

/** An element that does not exist in this run. */
const absent = Symbol('absent');

/** The element at a raw index, as the check sees it; `absent` when this run has chosen that it is not there. */
function element(list: Watched, index: number): unknown {
  const raw = list.list?.[index];
  const place = list.placeOf(index);
  const value = raw instanceof Hole ? list.run.fill(raw, place) : raw;
  if (value === undefined && raw instanceof Hole) return absent;
  if (typeof value !== 'object' || value === null) list.run.note(place, raw);
  return list.view(value, place);
}

const isRest = (raw: unknown): raw is Hole => raw instanceof Hole && raw.rest;

/**
 * `some` (wanted: true) and `every` (wanted: false): one definite element decides, whatever is unknown about the others.
 * What depends on a choice is chosen only when nothing definite decided; what nobody can answer is tried both ways.
 */
function quantifier(wanted: boolean): ListMethod {
  return (list, self) => (test: Test) => {
    const { run } = list;
    const raw = list.list ?? [];
    run.forget(list.place);
    if (raw.length === 0) run.note(list.place, list.value);
    const ask = (index: number) => (): boolean => {
      const each = element(list, index);
      return each === absent ? !wanted : Boolean(test(each, index, self));
    };
    const others: Reads[] = [];
    const depending: number[] = [];
    let unknown: Blocked | undefined;
    for (let index = 0; index < raw.length; index++) {
      const rest = raw[index];
      if (isRest(rest)) {
        unknown ??= new Blocked(rest, list.placeOf(index));
        continue;
      }
      const { answer, reads } = run.consider(ask(index));
      if (answer === wanted) {
        run.keep(reads);
        return wanted;
      }
      if (answer === 'depends') depending.push(index);
      else if (answer instanceof Blocked) unknown ??= answer;
      else others.push(reads);
    }
    for (const reads of others) run.keep(reads);
    for (const index of depending) {
      const answer = run.settle(ask(index));
      if (answer === wanted) return wanted;
      if (answer instanceof Blocked) unknown ??= answer;
    }
    if (unknown) return run.either(unknown) ? wanted : !wanted;
    return !wanted;
  };
}

/** Yes or no for one element in this run; what nobody can answer is tried both ways. */
function decide(run: Run, ask: () => unknown): { yes: boolean; reads: Reads } {
  const { answer, reads } = run.consider(ask);
  if (typeof answer === 'boolean') return { yes: answer, reads };
  const settled = answer === 'depends' ? run.settle(ask) : answer;
  return { yes: settled instanceof Blocked ? run.either(settled) : settled, reads: new Map() };
}

const filter: ListMethod = (list, self) => (test: Test) => {
  const { run } = list;
  const raw = list.list ?? [];
  run.forget(list.place);
  if (raw.length === 0) run.note(list.place, list.value);
  const kept: unknown[] = [];
  const places: Place[] = [];
  const refused: Reads[] = [];
  for (const [index, value] of raw.entries()) {
    const place = list.placeOf(index);
    if (isRest(value)) {
      kept.push(value); // any number of others may match as well
      places.push(place);
      continue;
    }
    const { yes, reads } = decide(run, () => {
      const each = element(list, index);
      return each !== absent && test(each, index, self);
    });
    if (yes) {
      run.keep(reads);
      kept.push(value);
      places.push(place);
    } else refused.push(reads);
  }
  if (kept.length === 0) for (const reads of refused) run.keep(reads);
  return list.part(kept, places);
};

const find: ListMethod = (list, self) => (test: Test) => {
  const { run } = list;
  const raw = list.list ?? [];
  run.forget(list.place);
  if (raw.length === 0) run.note(list.place, list.value);
  for (let index = 0; index < raw.length; index++) {
    const rest = raw[index];
    if (isRest(rest)) run.block(rest, list.placeOf(index));
    const { yes, reads } = decide(run, () => {
      const each = element(list, index);
      return each !== absent && test(each, index, self);
    });
    run.keep(reads);
    if (!yes) continue;
    const found = element(list, index);
    if (found !== absent) return found; // a test that nobody can answer was taken as a yes before it was known that there is such an element
  }
  return undefined;
};

/** Like `some`; a string of which only the beginning or the end is known answers where they differ. */
const includes: ListMethod = (list, self) => (wanted: unknown) => {
  const raw = list.list ?? [];
  const possible = raw.flatMap((each, index) => (each instanceof Hole && !each.rest && each.rulesOut(wanted) ? [] : [index]));
  const asked = possible.length === raw.length ? list : list.narrowed(possible);
  const some = quantifier(true)(asked, self) as (test: Test) => boolean; // the method of a list takes the test
  return some((each) => each === wanted);
};

export const listMethods: Readonly<Record<string, ListMethod | undefined>> = {
  some: quantifier(true),
  every: quantifier(false),
  filter,
  find,
  includes,
};
