import type { Clock } from './clock.ts';

/** How much of a documented limit an audit takes: the rest is for those who work in the account. */
export const paces = { gentle: 0.25, normal: 0.5, fast: 0.9 } as const;
export type Pace = keyof typeof paces;

/** Hands out the right to call, first come first served. Throttled, it gives half as much; then it recovers by a tenth of its rate a second. */
export class TokenBucket {
  readonly #clock: Clock;
  readonly #most: number;
  readonly #burst: number;
  #rate: number;
  #tokens: number;
  #since: number;
  /** When the rate was changed last. */
  #changed: number;
  #queue: Promise<void> = Promise.resolve();

  /** `perSecond` and `burst` are what it gives at most. */
  constructor({ perSecond, burst }: { readonly perSecond: number; readonly burst: number }, clock: Clock) {
    this.#clock = clock;
    this.#most = perSecond;
    this.#rate = perSecond;
    this.#burst = Math.max(1, burst);
    this.#tokens = this.#burst;
    this.#since = clock.now();
    this.#changed = this.#since;
  }

  /** Calls a second that it gives now. */
  get rate(): number {
    return this.#rate;
  }

  /** Fulfilled when a call may be made. */
  take(): Promise<void> {
    const turn = this.#queue.then(() => this.#wait());
    this.#queue = turn;
    return turn;
  }

  /** AWS refused a call: too many. Several refusals within a second are one. */
  throttled(): void {
    const now = this.#clock.now();
    this.#fill(now);
    this.#tokens = 0;
    if (now - this.#changed < 1000 && this.#rate < this.#most) return;
    this.#rate = Math.max(this.#rate / 2, this.#most / 64);
    this.#changed = now;
  }

  async #wait(): Promise<void> {
    for (;;) {
      this.#fill(this.#clock.now());
      if (this.#tokens >= 1) {
        this.#tokens -= 1;
        return;
      }
      await this.#clock.sleep(Math.max(1, Math.ceil(((1 - this.#tokens) / this.#rate) * 1000)));
    }
  }

  #fill(now: number): void {
    const seconds = (now - this.#since) / 1000;
    if (seconds <= 0) return;
    this.#tokens = Math.min(this.#burst, this.#tokens + seconds * this.#rate);
    this.#since = now;
    if (this.#rate === this.#most) return;
    this.#rate = Math.min(this.#most, this.#rate + seconds * (this.#most / 10));
  }
}
