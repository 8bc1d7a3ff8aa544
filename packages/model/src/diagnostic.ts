/** A place in a file; line and column count from 1. */
export interface Location {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** Something a person should know about the input: what was wrong, where, and what to do next. */
export interface Diagnostic {
  /** `error`: something could not be read, the result is incomplete. `warning`: read, but likely not as meant. `info`: left out on purpose. */
  readonly severity: 'error' | 'warning' | 'info';
  /** Stable, kebab-case: `yaml-syntax`, `unreadable-file`. */
  readonly code: string;
  readonly message: string;
  readonly next?: string | undefined;
  readonly location?: Location | undefined;
}
