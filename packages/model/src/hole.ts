/**
 * Why nobody knows a value here.
 * `unresolved`: the source leaves it open (a parameter, an intrinsic). `not-collected`: it could be read and was not.
 * `live-only`: only a live account knows it. `error`: a check threw.
 */
export type Reason = 'unresolved' | 'not-collected' | 'live-only' | 'error';

/** What else is known of a hole. */
export interface HoleDetails {
  /** All that it can be, when that is few: a boolean, the branches of a condition. `undefined` among them: it may be absent. */
  readonly choices?: readonly unknown[] | undefined;
  /** Holes with one key choose together (a condition, a parameter). Without it a hole chooses alone. */
  readonly key?: unknown;
  /** In a list: any number of elements that are not known. */
  readonly rest?: boolean | undefined;
  /** It is there, only its value was not read. */
  readonly present?: boolean | undefined;
  /** How the string begins. */
  readonly prefix?: string | undefined;
  /** How the string ends. */
  readonly suffix?: string | undefined;
  /** It is read from elsewhere when the thing is made: the reference as it is written (`{{resolve:…}}`). A secret by reference is no secret here. */
  readonly reference?: string | undefined;
}

/** A value that exists in the world and is not known here. It stands in the property tree where the value would be; never the same as absent. */
export class Hole {
  readonly reason: Reason;
  /** In plain words, for a person: "parameter Env has no value". */
  readonly why: string;
  readonly choices: readonly unknown[] | undefined;
  readonly key: unknown;
  readonly rest: boolean;
  readonly present: boolean;
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
  readonly reference: string | undefined;

  constructor(reason: Reason, why: string, details: HoleDetails = {}) {
    this.reason = reason;
    this.why = why;
    this.choices = details.choices;
    this.key = details.key ?? this;
    this.rest = details.rest ?? false;
    this.present = details.present ?? false;
    this.prefix = details.prefix;
    this.suffix = details.suffix;
    this.reference = details.reference;
  }

  /** True when one of its choices, at any depth, is that there is nothing. */
  get mayBeAbsent(): boolean {
    return this.choices === undefined
      ? !this.present
      : this.choices.some((choice) => choice === undefined || (choice instanceof Hole && choice.mayBeAbsent));
  }

  /** True when the string that it stands for surely differs from this one. */
  rulesOut(value: unknown): boolean {
    if (typeof value !== 'string') return this.prefix !== undefined || this.suffix !== undefined;
    if (this.prefix !== undefined && !value.startsWith(this.prefix)) return true;
    if (this.suffix !== undefined && !value.endsWith(this.suffix)) return true;
    return value.length < (this.prefix?.length ?? 0) + (this.suffix?.length ?? 0);
  }
}

/** The same decision with other outcomes: every leaf of a hole's choices is replaced by what `to` makes of it. A hole without choices stays. */
export function mapHole(value: unknown, to: (leaf: unknown) => unknown): unknown {
  if (!(value instanceof Hole)) return to(value);
  if (value.choices === undefined) return value;
  return new Hole(value.reason, value.why, { choices: value.choices.map((choice) => mapHole(choice, to)), key: value.key });
}

/** True when a hole stands anywhere in this value. */
export function hasHole(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (value instanceof Hole) return true;
  if (Array.isArray(value)) {
    for (const item of value) if (hasHole(item)) return true;
    return false;
  }
  for (const name in value) if (hasHole((value as Record<string, unknown>)[name])) return true; // a plain object of JSON
  return false;
}
