import type { Call } from './recognise.ts';

/** What happens to a call instead of, or before, its reply. */
export type Effect =
  /** Refused as the service refuses what no policy allows. */
  | { readonly do: 'deny'; readonly because?: string }
  /** Refused as the service refuses who asks too often. */
  | { readonly do: 'throttle' }
  /** An error of the service's own making: 500 unless said otherwise. */
  | { readonly do: 'fail'; readonly status?: number; readonly code?: string }
  /** Answered later, by that many milliseconds; rules after this one still hold. */
  | { readonly do: 'delay'; readonly milliseconds: number }
  /** The connection breaks before the first byte of the reply. */
  | { readonly do: 'reset' }
  /** The connection breaks in the middle of the reply. */
  | { readonly do: 'cut' }
  /** A reply of status 200 that no parser takes: half of an HTML page. */
  | { readonly do: 'malform' }
  /** An output in the SDK's type. */
  | { readonly do: 'answer'; readonly output: unknown };

/** To whom an effect happens. What is left out is any. */
export interface Match {
  readonly service?: string;
  readonly operation?: string;
  readonly region?: string;
  /** Asked last, of calls that all the rest fits. */
  readonly when?: (call: Call) => boolean;
}

/** An effect and whom it meets; `times` ends it after so many calls. */
export interface Rule extends Match {
  readonly effect: Effect;
  readonly times?: number;
}

/** The rules in force, in the order in which they were made; the first that fits and is no delay decides. */
export class Rules {
  readonly #rules: { readonly rule: Rule; left: number }[] = [];

  /** Adds a rule. The function returned takes it away again. */
  add(rule: Rule): () => void {
    const entry = { rule, left: rule.times ?? Infinity };
    this.#rules.push(entry);
    return () => {
      const at = this.#rules.indexOf(entry);
      if (at >= 0) this.#rules.splice(at, 1);
    };
  }

  /** Takes all rules away. */
  clear(): void {
    this.#rules.length = 0;
  }

  /** What happens to a call: delays first, then at most one other effect. Counts down what has `times`. */
  effects(call: Call): readonly Effect[] {
    const met: Effect[] = [];
    for (const entry of this.#rules) {
      const { service, operation, region, when, effect } = entry.rule;
      if (entry.left <= 0) continue;
      if (service !== undefined && service !== call.service) continue;
      if (operation !== undefined && operation !== call.operation) continue;
      if (region !== undefined && region !== call.region) continue;
      if (when && !when(call)) continue;
      entry.left -= 1;
      met.push(effect);
      if (effect.do !== 'delay') break;
    }
    return met;
  }
}
