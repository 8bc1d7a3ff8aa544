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
  /**
   * The line of the location as it stands in the file, for a screen that shows it with a caret. At most 120 characters: where a longer line was
   * cut on the left it begins with `…` and the location's column stands at its 60th character; otherwise the column counts from its beginning.
   */
  readonly excerpt?: string | undefined;
}
