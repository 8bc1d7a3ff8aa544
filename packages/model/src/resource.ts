import type { Location } from './diagnostic.ts';
import type { Hole } from './hole.ts';
import type { Origins } from './origin.ts';
import type { Skip } from './waiver.ts';

/** The resource types of a provider: type name -> its properties. */
export type Types = object;
export type TypeName<M extends Types> = keyof M & string;

/** One thing of a CloudFormation type, with its properties in AWS's own names. */
export interface Resource {
  /** `account/region/type/identifier`; in code `file#path/LogicalId`. Unique in its inventory. */
  readonly key: string;
  readonly type: string;
  /** What is configured; any source can know it. May be a hole, or hold holes at any depth. */
  readonly properties: object;
  /** What only a live account knows of it (last used, patch state). */
  readonly observed?: object | undefined;
  /** Every identifier, ARN, address and token by which others may mean it. */
  readonly names: readonly string[];
  /** What the source calls it, primary first; all of those that were merged into it. */
  readonly addresses: readonly string[];
  readonly account?: string | undefined;
  readonly region?: string | undefined;
  /** `aws`: only AWS can change it. An account id: it belongs to that account and is judged there. */
  readonly managedBy?: string | undefined;
  /** True when a hole stands anywhere in the properties or in what is observed. */
  readonly holes: boolean;
  /** It exists only when this holds; `when` is a hole whose choices end in booleans. */
  readonly condition?: { readonly name: string; readonly when: Hole } | undefined;
  /** One representative of a number that is not known (count, for_each). */
  readonly many?: Hole | undefined;
  /** It was passed to something that was not seen: who else refers to it is open. */
  readonly passedOn?: Hole | undefined;
  /** It is exported: who uses it may stand elsewhere. */
  readonly exported?: Hole | undefined;
  readonly location?: Location | undefined;
  readonly origins?: Origins | undefined;
  /** What its code says not to report, and why. */
  readonly skips?: readonly Skip[] | undefined;
  /** The name that a person gave it, if any. */
  readonly name?: string | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  /** What it belongs to: a stack, a tag, a folder. */
  readonly workload?: string | undefined;
}
