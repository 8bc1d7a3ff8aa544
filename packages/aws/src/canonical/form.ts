import type { Resource } from '@demarc/model';

/** Sibling resources that CloudFormation also knows as a list inside their owner: they fold into it. */
export interface Fold {
  /** The sibling's type. */
  readonly from: string;
  /** The sibling's properties that name the owner, the first that is there counts. */
  readonly by: readonly string[];
  /** The owner's list. */
  readonly into: string;
  /**
   * What is known of an owner that is not in the inventory, from the name that a sibling gives it; nothing where the name says nothing. A value that is
   * known only by what it is called (the attribute of another resource) is asked by the token of that name. `resources` are all that there are.
   */
  readonly elsewhere?: (name: string, resources: readonly Resource[]) => object | undefined;
}

/** What is particular to one type on its way to the canonical form. */
export interface Form {
  readonly type: string;
  readonly folds?: readonly Fold[];
  /** Path (`[]` for the items of a list) -> the one form of a value. Called with known values only. */
  readonly values?: Readonly<Record<string, (value: unknown) => unknown>>;
}

/** The canonical form of a type; a file of its own under the service's `canonical/`. */
export const form = (type: string, about: Omit<Form, 'type'>): Form => ({ type, ...about });
