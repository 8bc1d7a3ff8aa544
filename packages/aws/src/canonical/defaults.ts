/** What AWS gives when nothing is said. */
export interface Default {
  /** Path below the properties, dots between names. */
  readonly path: string;
  readonly value: unknown;
  /** In words: what AWS says of it. */
  readonly says: string;
  /** The date from which it holds for new resources (ISO 8601), where it has not always held. */
  readonly since?: string;
  /** AWS's page. */
  readonly source: string;
  /** Holds inside that block when the block is given but leaves this out; a default of a whole block does not. */
  readonly insideBlock?: true;
  /** It depends on a setting of the account: which, and what it can be. Fills a hole that only a live account can fill. */
  readonly depends?: { readonly on: string; readonly choices: readonly unknown[] };
}

/** The defaults of the types of one service, by type; the default export of its `defaults.ts`. */
export type Defaults = Readonly<Record<string, readonly Default[]>>;
export const defaults = (rows: Defaults): Defaults => rows;
