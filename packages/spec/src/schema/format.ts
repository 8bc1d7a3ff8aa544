/**
 * The files `<service>.json`: what a service's resource types look like at run time, in a shape that is small and quick to parse. Only the generator and
 * the reader beside this file know it; everyone else asks `loadSchema`.
 *
 * A property's shape is a code: `s` string, `n` number, `i` integer, `b` boolean, `j` JSON, `p` IAM policy, `t` tag, `[x` list of x, `{x` map of x,
 * `(x|y)` one of several, a number: the definition at that place of `definitions`. A `!` at the end: the property is required.
 */
export interface ServiceFile {
  /** Name and properties. Definitions that read the same are stored once for all resource types of the service. */
  readonly definitions: readonly (readonly [name: string, properties: Codes])[];
  /** By the last part of the type's name: `Bucket`. */
  readonly types: { readonly [name: string]: TypeRow };
}

/** Property name -> code. */
export interface Codes {
  readonly [property: string]: string;
}

/** One resource type. What it does not have is left out. */
export interface TypeRow {
  /** Primary identifier. */
  readonly id?: readonly string[];
  /** What `Ref` returns, where it is something else. */
  readonly ref?: readonly string[];
  readonly arn?: string;
  /** Property and style. */
  readonly tags?: readonly [property: string, style: 'standard' | 'asg' | 'map'];
  /** The CloudFormation transform that knows the type. */
  readonly transform?: string;
  readonly properties: Codes;
  readonly attributes?: Codes;
  /** Path -> targets, each `Type.Property`. */
  readonly relations?: { readonly [path: string]: readonly string[] };
}
