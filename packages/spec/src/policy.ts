/** A JSON value of a property whose shape the specification leaves open. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** Who a statement speaks of, by kind (`AWS`, `Service`, `Federated`, `CanonicalUser`). Everyone is `{ AWS: ['*'] }`. */
export interface Principals {
  readonly [kind: string]: readonly string[] | undefined;
}

/** Operator -> condition key -> values, each value a string. */
export interface Conditions {
  readonly [operator: string]: { readonly [key: string]: readonly string[] | undefined } | undefined;
}

/** One statement in canonical form: actions, resources and condition values are lists, principals a record of lists. */
export interface Statement {
  readonly Sid?: string | undefined;
  readonly Effect?: 'Allow' | 'Deny' | undefined;
  readonly Principal?: Principals | undefined;
  readonly NotPrincipal?: Principals | undefined;
  readonly Action?: readonly string[] | undefined;
  readonly NotAction?: readonly string[] | undefined;
  readonly Resource?: readonly string[] | undefined;
  readonly NotResource?: readonly string[] | undefined;
  readonly Condition?: Conditions | undefined;
}

/** A policy in canonical form: an object with a list of statements; strings are parsed and single statements wrapped at the border. */
export interface PolicyDocument {
  readonly Version?: string | undefined;
  readonly Id?: string | undefined;
  readonly Statement?: readonly Statement[] | undefined;
}
