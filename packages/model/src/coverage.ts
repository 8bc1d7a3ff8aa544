import { Hole } from './hole.ts';

/** What became of reading a type. `read`: all of it is here, so that an empty list means "none". */
export type CoverageStatus = 'read' | 'denied' | 'failed' | 'unsupported' | 'skipped' | 'live-only';

/** What was looked at, and what was not. */
export interface Coverage {
  readonly account?: string | undefined;
  readonly region?: string | undefined;
  readonly service?: string | undefined;
  /** `*`: any type, where what was not read may hold whatever it likes (a macro, an include). */
  readonly type: string;
  /**
   * The row is about this one resource, which is known not to be there, or about what was not read of some that are there: of its type nothing else is
   * missing.
   */
  readonly resource?: string | undefined;
  readonly status: CoverageStatus;
  /** Calls that were made. */
  readonly calls?: number | undefined;
  readonly reason?: string | undefined;
  /** The permissions that were missing. */
  readonly actions?: readonly string[] | undefined;
}

/** What is not known of a type that was not (wholly) read: any number of resources. */
export const unread = (type: string, status: CoverageStatus, reason: string | undefined): Hole =>
  new Hole(status === 'live-only' ? 'live-only' : 'not-collected', `${type}: ${reason ?? `not read (${status})`}`, { rest: true });
