/** Something that the user can mend: what was wrong, what is known of it, and what to type next. Exit 2. */
export class UserError extends Error {
  readonly details: readonly string[];
  readonly next: readonly string[];
  constructor(message: string, details: readonly string[] = [], next: readonly string[] = []) {
    super(message);
    this.details = details;
    this.next = next;
  }
}
