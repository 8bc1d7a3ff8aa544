import type { Call } from './recognise.ts';

/** Counts calls, by operation and Region. */
export class Calls {
  readonly #calls: Call[] = [];

  /** Counts one. */
  count(call: Call): void {
    this.#calls.push(call);
  }

  /** All calls in the order in which they came. */
  get all(): readonly Call[] {
    return this.#calls;
  }

  /** How often each operation was called, as `service:Operation`, in alphabetical order. */
  totals(): Readonly<Record<string, number>> {
    const totals = new Map<string, number>();
    for (const { service, operation } of this.#calls)
      totals.set(`${service}:${operation}`, (totals.get(`${service}:${operation}`) ?? 0) + 1);
    return Object.fromEntries([...totals].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** Begins anew. */
  clear(): void {
    this.#calls.length = 0;
  }
}
