/**
 * Keeps at most so many items, those of the lowest rank first and within a rank those that came first; what does not fit is counted by rank. So memory is
 * bounded however many come.
 */
export class WorstFirst<T> {
  readonly #most: number;
  readonly #kept: T[][] = [];
  readonly #dropped: number[] = [];
  #size = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Takes an item in; `make` is called only if there is room for it. */
  add(rank: number, make: () => T): void {
    if (this.#size >= this.#most) {
      const worse = this.#kept.findLastIndex((items) => items !== undefined && items.length > 0);
      if (worse <= rank) {
        this.#drop(rank, 1);
        return;
      }
      this.#kept[worse]?.pop();
      this.#drop(worse, 1);
      this.#size--;
    }
    (this.#kept[rank] ??= []).push(make());
    this.#size++;
  }

  /** What was kept, the worst first, each with its rank. */
  *items(): Generator<{ readonly rank: number; readonly item: T }> {
    for (const [rank, items] of this.#kept.entries()) for (const item of items ?? []) yield { rank, item };
  }

  /** How many were not kept, of a rank. */
  dropped(rank: number): number {
    return this.#dropped[rank] ?? 0;
  }

  #drop(rank: number, count: number): void {
    this.#dropped[rank] = this.dropped(rank) + count;
  }
}
