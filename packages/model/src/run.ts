import { Hole } from './hole.ts';
import { Place } from './place.ts';
import type { Resource } from './resource.ts';

/** Thrown where a check reads a value that nobody knows. No Error: thousands are thrown and caught, and none needs a stack. */
export class Blocked {
  readonly hole: Hole;
  readonly place: Place;
  constructor(hole: Hole, place: Place) {
    this.hole = hole;
    this.place = place;
  }
}

/** Thrown where a run contradicts what is assumed (a resource whose condition does not hold): the run does not count. */
class Discarded {
  readonly kind = 'discarded';
}

/** What was read: the value, by its place. */
export type Reads = Map<Place, unknown>;

/** What one run under one list of choices came to. */
export interface Outcome<T> {
  /** Set when the run came to an answer. */
  readonly answer?: { readonly value: T } | undefined;
  /** Set when it read what nobody knows; its answer, if any, does not count. */
  readonly blocked?: Blocked | undefined;
  /** The first unknown yes or no that was tried both ways on the way. */
  readonly doubt?: Blocked | undefined;
  readonly reads: Reads;
}

/** Choices in the order in which they were made, the last first: alternatives share what came before. */
interface Taken {
  readonly choice: number;
  readonly before: Taken | undefined;
}

function inOrder(taken: Taken | undefined): number[] {
  const choices: number[] = [];
  for (let at = taken; at; at = at.before) choices.push(at.choice);
  return choices.reverse();
}

/** The choices of one run, on top of those of the runs around it. */
interface Frame {
  /** The choices to repeat, before new ones are made. */
  readonly decisions: readonly number[];
  /** The choices made so far. */
  taken: Taken | undefined;
  count: number;
  /** How many parts were considered so far. */
  considered: number;
  /** Other choices that could have been made: each is a run of its own. */
  alternatives: Taken[] | undefined;
  chosen: Map<unknown, number> | undefined;
  readonly parent: Frame | undefined;
  reads: Reads | undefined;
  blocked: Blocked | undefined;
  doubt: Blocked | undefined;
}

/** What a part of a question comes to, with what was read on the way. */
interface Considered {
  readonly answer: boolean | 'depends' | Blocked;
  readonly reads: Reads;
}

const tooMany = new Hole('unresolved', 'too many combinations of unknown values');

/** Runs of a question after the first whose answers are tried before it counts as unresolved (DESIGN 5). */
const limit = 64;
/** The same for one element of a list, or one part of `all` and `any`. */
const partLimit = 16;

/** All runs of one question, those of its parts included: beyond it, it counts as unresolved. Only lists of many undecided elements come near. */
const budget = 4096;

/** Runs a question under every combination of choices that it meets, and keeps what it read. */
export class Run {
  #frame: Frame = frame([], undefined);
  #spent = 0;
  /** The first unknown yes or no that was tried both ways in any run. */
  #doubt: Blocked | undefined;
  readonly #views = new Map<object, object>();
  #owners: Map<object, Resource> | undefined;
  /** What the parts of the question that are not definite came to, by the choices before them. */
  #considered: Map<string, Considered> | undefined;
  /** A question looks at a handful of resources. */
  readonly #roots: Place[] = [];

  /** Asks under every combination of the choices that are met; stops early when `enough` says that more cannot change the result. */
  explore<T>(ask: () => T, enough: (outcomes: readonly Outcome<T>[]) => boolean): Outcome<T>[] {
    return this.#explore(ask, enough, limit, [undefined], []);
  }

  /** The same from where it stands: `open` are the choices still to be tried, `outcomes` what came of those that were. */
  #explore<T>(
    ask: () => T,
    enough: (outcomes: readonly Outcome<T>[]) => boolean,
    most: number,
    open: (Taken | undefined)[],
    outcomes: Outcome<T>[],
  ): Outcome<T>[] {
    const isWhole = this.#frame.parent === undefined;
    // Who reads the verdict is told what was the first to be tried both ways: without it there were not too many.
    const blocked = (): Blocked => (isWhole ? this.#doubt : undefined) ?? new Blocked(tooMany, this.root(undefined));
    const giveUp = (): Outcome<T>[] => [...outcomes, { blocked: blocked(), reads: new Map() }];
    for (let runs = outcomes.length; ; runs++) {
      if (open.length === 0) return outcomes;
      const decisions = inOrder(open.pop());
      if (runs >= most || this.#spent++ > budget) return giveUp();
      const own = frame(decisions, this.#frame);
      this.#frame = own;
      const before = outcomes.length;
      try {
        const value = ask();
        outcomes.push(finished(own, { value }));
      } catch (error) {
        if (!(error instanceof Discarded)) {
          if (!(error instanceof Blocked)) throw error;
          own.blocked ??= error;
          outcomes.push(finished<T>(own, undefined));
        }
      } finally {
        this.#frame = own.parent ?? this.#frame;
        if (own.alternatives) for (const alternative of own.alternatives) open.push(alternative);
      }
      // Parts that were no longer tried met their choices in another order: what this run decided is not what it stands for.
      if (isWhole && this.#spent > budget) return giveUp();
      if (outcomes.length > before && enough(outcomes)) return outcomes;
    }
  }

  /**
   * What a part of a question comes to: yes or no whatever is chosen, `depends` on a choice, or blocked. Chooses nothing for the runs around it.
   */
  consider(ask: () => unknown): Considered {
    const own = this.#frame;
    if (own.parent?.parent) return this.#consider(ask);
    // The runs of a question repeat each other up to where they chose otherwise: a part that was not definite there is not asked again.
    const part = own.considered++;
    const way = (): string => `${part} ${inOrder(own.taken).join()}`;
    const known = this.#considered?.get(way());
    if (known) return known;
    const found = this.#consider(ask);
    if (typeof found.answer !== 'boolean') (this.#considered ??= new Map()).set(way(), found);
    return found;
  }

  #consider(ask: () => unknown): Considered {
    const before = this.#frame;
    if (this.#spent++ > budget) return { answer: 'depends', reads: noReads };
    const own = frame(none, before);
    this.#frame = own;
    const outcomes: Outcome<boolean>[] = [];
    try {
      const answer = Boolean(ask());
      if (!own.alternatives && !own.blocked) return { answer, reads: readsOf(own) }; // nearly always: there was nothing to choose
      outcomes.push(finished(own, { value: answer }));
    } catch (error) {
      if (!(error instanceof Discarded)) {
        if (!(error instanceof Blocked)) throw error;
        own.blocked ??= error;
        outcomes.push(finished<boolean>(own, undefined));
      }
    } finally {
      this.#frame = before;
    }
    if (!own.alternatives || isSettled(outcomes)) return consideredBy(outcomes);
    // What comes back may say more than what was collected: that there were too many.
    return consideredBy(this.#explore(() => Boolean(ask()), isSettled, partLimit, [...own.alternatives], outcomes));
  }

  /** Answers a part in the run itself: its choices hold from now on. */
  settle(ask: () => unknown): boolean | Blocked {
    const before = this.#frame.blocked;
    this.#frame.blocked = undefined;
    try {
      const answer = Boolean(ask());
      return this.#frame.blocked ?? answer;
    } catch (error) {
      if (!(error instanceof Blocked)) throw error;
      return error;
    } finally {
      this.#frame.blocked = before;
    }
  }

  /** An unknown yes or no becomes both, one run each. Never shared: two questions about one hole may have two answers. */
  either(why: Blocked): boolean {
    this.#frame.doubt ??= why;
    this.#doubt ??= why;
    return this.choose(Symbol('question'), 2) === 0;
  }

  /** Which of `count` choices holds for a key in this run. */
  choose(key: unknown, count: number): number {
    for (let at: Frame | undefined = this.#frame; at; at = at.parent) {
      const known = at.chosen?.get(key);
      if (known !== undefined && known < count) return known;
    }
    const own = this.#frame;
    const decided = own.decisions[own.count];
    if (decided === undefined && count > 1) {
      own.alternatives ??= [];
      for (let other = count - 1; other > 0; other--) own.alternatives.push({ choice: other, before: own.taken });
    }
    const choice = decided ?? 0;
    own.taken = { choice, before: own.taken };
    own.count++;
    (own.chosen ??= new Map()).set(key, choice);
    return choice;
  }

  /** Stops the run: what was asked is not known. */
  block(hole: Hole, place: Place): never {
    const blocked = new Blocked(hole, place);
    this.#frame.blocked ??= blocked;
    throw blocked;
  }

  /** The value of a hole in this run. */
  fill(hole: Hole, place: Place): unknown {
    let value: unknown = hole;
    while (value instanceof Hole) {
      if (value.choices === undefined || value.rest) return this.block(value, place);
      value = value.choices[this.choose(value.key, value.choices.length)];
    }
    return value;
  }

  /** Whether a value, once filled in this run, is true. */
  holds(value: unknown, place: Place): boolean {
    return (value instanceof Hole ? this.fill(value, place) : value) === true;
  }

  /** This run contradicts what is assumed: it does not count. */
  discard(): never {
    throw new Discarded();
  }

  /** Where the last value was read. */
  latest: Place | undefined;

  note(place: Place, value: unknown): void {
    this.latest = place;
    (this.#frame.reads ??= new Map()).set(place, value);
  }
  forget(place: Place): void {
    this.#frame.reads?.delete(place);
  }
  keep(reads: Reads): void {
    if (reads.size === 0) return;
    const own = (this.#frame.reads ??= new Map());
    for (const [place, value] of reads) own.set(place, value);
  }

  /** Where the properties of a resource begin; with a name, where something else of it does. One place for each. */
  root(resource: Resource | undefined, name = ''): Place {
    for (const root of this.#roots) if (root.resource === resource && root.is(name)) return root;
    const root = new Place(resource, name);
    this.#roots.push(root);
    return root;
  }

  /** From here on paths below this tree are told as paths of this resource. */
  own(tree: object, resource: Resource): void {
    (this.#owners ??= new Map()).set(tree, resource);
  }
  ownerOf(tree: object): Resource | undefined {
    return this.#owners?.get(tree);
  }

  /** The view of a tree, one for each, so that identity holds. */
  view(value: object, make: () => object): object {
    let view = this.#views.get(value);
    if (!view) this.#views.set(value, (view = make()));
    return view;
  }
}

const frame = (decisions: readonly number[], parent: Frame | undefined): Frame => ({
  decisions,
  taken: undefined,
  count: 0,
  considered: 0,
  alternatives: undefined,
  chosen: undefined,
  parent,
  reads: undefined,
  blocked: undefined,
  doubt: undefined,
});

/** More runs of a part cannot change what it comes to: one stopped, or two differ. */
const isSettled = (found: readonly Outcome<boolean>[]): boolean =>
  found.length > 0 && (found.at(-1)?.blocked !== undefined || found.at(-1)?.answer?.value !== found[0]?.answer?.value);

/** What the runs of a part come to together. */
function consideredBy(outcomes: readonly Outcome<boolean>[]): Considered {
  const [first] = outcomes;
  const last = outcomes.at(-1);
  if (first === undefined || last === undefined) throw new Discarded();
  if (last.blocked) return { answer: last.blocked.hole === tooMany ? 'depends' : last.blocked, reads: last.reads };
  if (first.answer?.value !== last.answer?.value) return { answer: 'depends', reads: first.reads };
  return { answer: first.answer?.value ?? false, reads: first.reads };
}

/** Nothing was read. Never written to: `note` and `keep` write into a frame's own. */
const noReads: Reads = new Map();
const readsOf = ({ reads }: Frame): Reads => reads ?? noReads;
const none: readonly number[] = [];

const finished = <T>(own: Frame, answer: { value: T } | undefined): Outcome<T> => outcomeOf(readsOf(own), own, answer);

const outcomeOf = <T>(reads: Reads, { doubt, blocked }: Frame, answer: { value: T } | undefined): Outcome<T> => ({
  reads,
  doubt,
  blocked,
  answer: blocked ? undefined : answer,
});

/** The run under way, if any: `all`, `any`, `is`, `has` ask it. A question is answered in one piece, so one is enough. */
let current: Run | undefined;
export const running = (): Run | undefined => current;

/** Makes a run the one under way while `ask` is answered. */
export function during<T>(run: Run, ask: () => T): T {
  const before = current;
  current = run;
  try {
    return ask();
  } finally {
    current = before;
  }
}
