import type { Settings, Ways } from './check.ts';
import { Hole } from './hole.ts';
import type { Inventory } from './inventory.ts';
import type { Elements } from './elements.ts';
import type { Resource } from './resource.ts';
import { guard, guarding } from './guard.ts';
import { Place } from './place.ts';
import { Blocked, during, Run, type Outcome } from './run.ts';
import { watch } from './watch.ts';

/** What the world outside the inventory contributes to an answer. */
export interface Options {
  /** Time is an input. */
  readonly now: Date;
  /** Values that replace a check's own settings, by check id. */
  readonly settings?: Readonly<Record<string, Settings>> | undefined;
  /** For whom evidence is made: by default for what is shown, fails and unknowns. */
  readonly evidence?: 'shown' | 'all' | 'none' | undefined;
}

/** Returned by the plain path when it met something unknown: the run does not count. */
export const again = Symbol('again');

/**
 * One question, asked of many resources of an inventory. Its context is made once and follows the subject, so that a plain answer costs
 * little more than the question's own code.
 */
export class Question<A> {
  readonly #inventory: Inventory;
  readonly #ask: (properties: unknown, context: unknown) => A;
  readonly #context: object;
  #subject: Resource | undefined;
  #run: Run | undefined;
  #metUnknown = false;

  constructor(inventory: Inventory, options: Options, settings: Settings, ask: (properties: unknown, context: unknown) => A) {
    this.#inventory = inventory;
    this.#ask = ask;
    const of = (): Resource => this.#current();
    const observed = (): unknown => this.#observed();
    this.#context = {
      now: options.now,
      settings,
      get resource() {
        return of();
      },
      get observed() {
        return observed();
      },
      referrers: (type: string, property: string) => this.#list(this.#inventory.referrers(type, property, of()), `${type}?${property}`),
      users: (ways: Ways) => this.#list(this.#inventory.users(ways, of()), 'users'),
      all: (type: string) => this.#list(this.#inventory.all(type, of()), type),
      one: (type: string) => this.#one(type),
      target: (type: string, name: unknown) => this.#target(type, name),
      refersTo: (value: unknown, type: string) => this.#refersTo(value, type),
    };
  }

  /** The answer on what is known, as plain data; `again` when something unknown was met. Errors of the question itself are thrown. */
  plain(resource: Resource): A | typeof again {
    return this.plainly(resource, (context) => this.#ask(this.#known(resource), context));
  }

  /** Asks something else about a resource in the same way. */
  plainly<B>(resource: Resource, ask: (context: object) => B): B | typeof again {
    this.#subject = resource;
    this.#run = undefined;
    this.#metUnknown = false;
    try {
      const answer = guarding(this.#met, () => ask(this.#context));
      return this.#metUnknown ? again : answer;
    } catch (error) {
      if (this.#metUnknown || error instanceof Blocked) return again;
      throw error;
    }
  }

  readonly #met = (hole: Hole): never => {
    this.#metUnknown = true;
    throw new Blocked(hole, new Place(this.#subject));
  };

  /** The known part of a resource's properties. */
  #known(resource: Resource): unknown {
    return resource.holes ? guard(resource.properties) : resource.properties;
  }

  /** The answers under every filling of what is unknown, with what was read. */
  watched(resource: Resource, enough: (outcomes: readonly Outcome<A>[]) => boolean = () => false): Outcome<A>[] {
    const run = new Run();
    this.#subject = resource;
    this.#run = run;
    const root = run.root(resource);
    try {
      return during(run, () =>
        run.explore(() => {
          if (resource.condition && !run.holds(resource.condition.when, root)) run.discard();
          return this.#ask(watch(run, resource.properties, root), this.#context);
        }, enough),
      );
    } finally {
      this.#run = undefined;
    }
  }

  #current(): Resource {
    if (!this.#subject) throw new Error('a question was asked outside its run');
    return this.#subject;
  }

  /** A place of the subject, or of another resource. */
  #place(resource: Resource | undefined, name = ''): Place {
    return this.#run?.root(resource, name) ?? new Place(resource, name);
  }

  #stop(hole: Hole, place: Place): never {
    if (this.#run) return this.#run.block(hole, place);
    this.#metUnknown = true;
    throw new Blocked(hole, place);
  }

  /** A related resource as the check sees it. */
  #view(resource: Resource): unknown {
    const run = this.#run;
    if (!run) return this.#known(resource);
    run.own(resource.properties, resource);
    return watch(run, resource.properties, run.root(resource));
  }

  #list(found: Elements, path: string): unknown {
    const run = this.#run;
    if (!run) {
      if (found.items.some((item) => item instanceof Hole)) this.#metUnknown = true;
      return found.resources.some((resource) => resource.holes) ? found.items.map((item) => guard(item)) : found.items;
    }
    for (const resource of found.resources) if (!(resource.properties instanceof Hole)) run.own(resource.properties, resource);
    return watch(run, found.items, run.root(this.#subject, path));
  }

  #target(type: string, name: unknown): unknown {
    const run = this.#run;
    const subject = this.#current();
    const found = typeof name === 'string' ? this.#inventory.allNamed(type, name, subject) : [];
    const place = run?.latest ?? this.#place(this.#subject);
    for (const each of found) {
      if (each.condition && !run) this.#metUnknown = true;
      if (!each.condition || !run || run.holds(each.condition.when, place)) return this.#view(each);
    }
    // What is named exists: a stack that names something under a false condition is refused.
    if (run && found.length > 0) return run.discard();
    return this.#stop(
      this.#inventory.open(type, subject.account, subject.region) ??
        new Hole('not-collected', `${type} ${String(name)} is not in the inventory`),
      place,
    );
  }

  #one(type: string): unknown {
    const subject = this.#current();
    const found = this.#inventory
      .of(type)
      .find((resource) => resource.account === subject.account && (resource.region === undefined || resource.region === subject.region));
    const place = this.#place(subject, type);
    if (found?.condition && !this.#run) this.#metUnknown = true;
    // Where its condition does not hold the account has another, which was not read.
    if (found && (!found.condition || !this.#run || this.#run.holds(found.condition.when, place))) return this.#view(found);
    return this.#stop(
      this.#inventory.open(type, subject.account, subject.region) ?? new Hole('not-collected', `no ${type} was read`),
      place,
    );
  }

  #refersTo(value: unknown, type: string): boolean {
    if (typeof value !== 'string') return false;
    const known = this.#inventory.refersTo(value, type);
    if (known !== undefined) return known;
    const subject = this.#current();
    return this.#stop(
      this.#inventory.open(type, subject.account, subject.region) ??
        new Hole('unresolved', `nobody can tell whether ${value} is a ${type}`),
      this.#run?.latest ?? this.#place(this.#subject),
    );
  }

  #observed(): unknown {
    const subject = this.#current();
    if (!subject.observed) return this.#stop(new Hole('live-only', 'only a live account knows'), this.#place(subject, 'observed'));
    if (!this.#run) return guard(subject.observed);
    return watch(this.#run, subject.observed, this.#place(subject, 'observed'));
  }
}
