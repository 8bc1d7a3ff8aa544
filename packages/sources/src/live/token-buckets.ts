import type { Clock } from './clock.ts';
import { limitOf } from './limits.ts';
import { paces, TokenBucket, type Pace } from './token-bucket.ts';

/** The buckets of one account: one for each Region and family of an API. */
export class TokenBuckets {
  readonly #buckets = new Map<string, TokenBucket>();
  readonly #share: number;
  readonly #clock: Clock;

  constructor(pace: Pace, clock: Clock) {
    this.#share = paces[pace];
    this.#clock = clock;
  }

  of(service: string, region: string, operation: string): TokenBucket {
    const { family, limit } = limitOf(service, operation);
    const id = `${region}/${family}`;
    let bucket = this.#buckets.get(id);
    if (!bucket) {
      bucket = new TokenBucket({ burst: limit.burst * this.#share, perSecond: limit.perSecond * this.#share }, this.#clock);
      this.#buckets.set(id, bucket);
    }
    return bucket;
  }
}
