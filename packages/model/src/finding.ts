import type { Reason } from './hole.ts';
import type { Origin } from './origin.ts';
import type { Waiver } from './waiver.ts';

export type Verdict = 'pass' | 'fail' | 'unknown';

/** One value that decided: where it stands, what it is, where it comes from. Without value: it is absent. */
export interface Evidence {
  /** The key of the resource, when it is another one than the finding's. */
  readonly resource?: string | undefined;
  /** JSON pointer below the resource's properties. */
  readonly path: string;
  readonly value?: unknown;
  /** Not known, but it did not matter; or what it depends on. */
  readonly open?: string | undefined;
  readonly origin?: Origin | undefined;
}

/** Why there is no answer: the first value that was needed and is not known. */
export interface Unknown {
  readonly reason: Reason;
  readonly resource?: string | undefined;
  readonly path: string;
  readonly why: string;
}

/** What a check says of a resource. */
export interface Finding {
  readonly check: string;
  /** The key of the resource. */
  readonly resource: string;
  readonly verdict: Verdict;
  /** Of a family: the verdict of each member that was asked. */
  readonly members?: Readonly<Record<string, Verdict>> | undefined;
  readonly problems?: readonly string[] | undefined;
  readonly unknown?: Unknown | undefined;
  readonly evidence?: readonly Evidence[] | undefined;
  /** The condition under which the resource exists, where that is not decided. */
  readonly condition?: string | undefined;
  /** Of a fail, or where there is no answer: someone accepted it. */
  readonly waiver?: Waiver | undefined;
  /** Someone had accepted it until a day that is over: it counts again. */
  readonly expiredWaiver?: Waiver | undefined;
}
