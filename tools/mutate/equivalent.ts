/** A mutant that changes nothing that anyone could see, and why. */
export interface Equivalent {
  readonly check: string;
  readonly before: string;
  readonly after: string;
  readonly because: string;
}

/** The mutants that no row can kill. */
export const equivalents: readonly Equivalent[] = [];
