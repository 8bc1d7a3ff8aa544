/** What AWS gives when nothing is said. */
export interface Default {
  /** Path below the properties, dots between names; `[]` after a name for the items of a list. */
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
  /** Does not hold where one of these properties of the resource is given: that one decides then (the launch template of an instance). */
  readonly unless?: readonly string[];
  /** An empty list says as much as none: AWS adds the elements of `value` to it. */
  readonly alsoEmpty?: true;
  /**
   * It depends on a setting of the account: which, and what it can be. Fills a hole that only a live account can fill; all that depend on one
   * setting choose together, unless `each`: something of the resource itself decides as well (its image).
   */
  readonly depends?: { readonly on: string; readonly choices: readonly unknown[]; readonly each?: true };
}

/** The defaults of the types of one service, by type; the default export of its `defaults.ts`. */
export type Defaults = Readonly<Record<string, readonly Default[]>>;
export const defaults = (rows: Defaults): Defaults => rows;
