import type { Resource, TypeName, Types } from './resource.ts';

export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'info';
export const severities: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'info'];

/** What is wrong, in a few words, or several things; nothing when all is well. */
export type Failing = string | readonly string[] | false | undefined;

/** A provider's words: its types, what a live account adds to them, its control domains. */
export interface Vocabulary {
  readonly types: Types;
  readonly observed: Types;
  readonly domain: string;
}
export type Observed<V extends Vocabulary, T> = T extends keyof V['observed'] ? V['observed'][T] : never;
export type Settings = Readonly<Record<string, string | number | boolean | readonly (string | number)[]>>;

/** A property of a type, or a path into it (`VpcConfig.SecurityGroupIds`). */
export type PropertyPath<P> = (keyof P & string) | `${keyof P & string}.${string}`;

/** By which properties of which types a thing can be named. */
export type Ways = readonly (readonly [type: string, property: string])[];

/** What a check knows besides the resource that it is asked about. */
export interface Context<V extends Vocabulary = Vocabulary, S extends Settings = Settings, T0 extends string = string> {
  /** Time is an input. */
  readonly now: Date;
  readonly settings: S;
  /** The resource itself: names, account, Region; its properties are the first argument. */
  readonly resource: Pick<Resource, 'key' | 'type' | 'names' | 'account' | 'region' | 'name' | 'tags' | 'managedBy'>;
  /** What only a live account knows of it. Elsewhere reading it is `unknown: live-only`. */
  readonly observed: Observed<V, T0>;
  /** The resources of a type whose property names this one. What was not read is an open end, never an empty list. */
  referrers<T extends TypeName<V['types']>>(type: T, property: PropertyPath<V['types'][T]>): readonly V['types'][T][];
  /** The resources that name this one by any of these ways, as one list: who uses it. What was not read is an open end. */
  users(ways: Ways): readonly object[];
  /** The resource that a value names. One that was not read is unknown, never undefined. */
  target<T extends TypeName<V['types']>>(type: T, name: string): V['types'][T];
  /** The only resource of a type that an account (or Region) has once. */
  one<T extends TypeName<V['types']>>(type: T): V['types'][T];
  /** All resources of a type in this account (and Region, for a regional subject). */
  all<T extends TypeName<V['types']>>(type: T): readonly V['types'][T][];
  /** Whether a value names a thing of this type, in whatever form: identifier, ARN, reference. */
  refersTo(value: string | undefined, type: TypeName<V['types']>): boolean;
}

/** The ids under which other tools ask the same question. `catalogue`: its names in `data/questions.json`; empty where no question there is this one. */
export interface Equivalents {
  readonly catalogue?: readonly string[] | undefined;
  readonly prowler?: readonly string[] | undefined;
  readonly checkov?: readonly string[] | undefined;
  readonly trivy?: readonly string[] | undefined;
  readonly guard?: readonly string[] | undefined;
  readonly fsbp?: readonly string[] | undefined;
  readonly config?: readonly string[] | undefined;
  readonly cfnNag?: readonly string[] | undefined;
}

/** Where a check and another tool disagree on purpose: which tool, how, and AWS's page that decides. */
export interface Differs {
  readonly from: string;
  readonly because: string;
  readonly source: string;
}

/** A change to another resource than the one that failed; made by the kit's `put`, which checks the patch against the type. */
export interface Change {
  readonly type: string;
  /** A name of the resource, `new`, or the one of this type that names the failing resource by a property (made where there is none). */
  readonly at: string | { readonly by: string };
  readonly patch: object;
}

/** What all kinds of checks say of themselves. */
export interface Common<V extends Vocabulary, T extends TypeName<V['types']>, S extends Settings> {
  /** How it should be: "Bucket blocks public access". */
  readonly title: string;
  /** What it means when it is not so, as a sentence: "Anyone can read this bucket". */
  readonly risk: string;
  readonly severity: Severity;
  readonly domain: V['domain'];
  readonly why: string;
  /** The AWS page that the rule rests on. */
  readonly source?: string;
  readonly equivalents?: Equivalents;
  readonly differs?: readonly Differs[];
  readonly settings?: S;
  /** Settings whose default is an empty list and whose items are numbers. The items of other empty lists are text. */
  readonly numbers?: readonly (keyof S & string)[];
  /** When it says no there is no finding: the question has no meaning for this resource. */
  applies?(resource: V['types'][T], context: Context<V, S, T>): boolean;
  /** The change that makes it pass: a patch of the resource, or changes to others. */
  fix?(resource: V['types'][T], context: Context<V, S, T>): V['types'][T] | readonly Change[];
  /**
   * The same change on a live account, where one AWS CLI call makes it: the words after `aws` (service, operation, options), not quoted.
   * `name` is the identifier by which the service's API knows the resource. Nothing where it takes more than one call, or one that would
   * overwrite what is not to change.
   */
  command?(name: string, resource: V['types'][T], context: Context<V, S, T>): readonly string[] | undefined;
}
export interface OfResource<V extends Vocabulary, T extends TypeName<V['types']>, S extends Settings> extends Common<V, T, S> {
  failing(resource: V['types'][T], context: Context<V, S, T>): Failing;
}
export interface OfItems<V extends Vocabulary, T extends TypeName<V['types']>, S extends Settings, I> extends Common<V, T, S> {
  /** The parts to ask one by one: one bad part fails the resource, whatever is unknown about the others. */
  each(resource: V['types'][T], context: Context<V, S, T>): readonly I[] | undefined;
  failing(item: I, context: Context<V, S, T>, resource: V['types'][T]): Failing;
}

/** One member of a family: its own values and the ids under which other tools ask it. */
export type Member = Readonly<Record<string, unknown>> & { readonly equivalents?: Equivalents };
export interface OfMembers<V extends Vocabulary, T extends TypeName<V['types']>, S extends Settings, M extends Member> extends Common<
  V,
  T,
  S
> {
  failing(resource: V['types'][T], member: M, context: Context<V, S, T>): Failing;
}
export interface OfMemberItems<
  V extends Vocabulary,
  T extends TypeName<V['types']>,
  S extends Settings,
  M extends Member,
  I,
> extends Common<V, T, S> {
  each(resource: V['types'][T], context: Context<V, S, T>): readonly I[] | undefined;
  failing(item: I, member: M, context: Context<V, S, T>, resource: V['types'][T]): Failing;
}

/** In a fix: take this property away. Typed never, so that it fits everywhere. */
export const remove = null as never; // JSON Merge Patch (RFC 7396) writes a removal as null, which no property type allows

/** A check without its id, as its file exports it; the id is the folder's and the file's name. */
export interface Rule {
  readonly type: string;
  readonly title: string;
  readonly risk: string;
  readonly severity: Severity;
  readonly domain: string;
  readonly why: string;
  readonly source?: string;
  readonly equivalents?: Equivalents;
  readonly differs?: readonly Differs[];
  readonly settings?: Settings;
  readonly numbers?: readonly string[];
  /** Of a family: id -> its values. */
  readonly members?: Readonly<Record<string, Member>>;
  applies?(resource: unknown, context: unknown): boolean;
  each?(resource: unknown, context: unknown): readonly unknown[] | undefined;
  /** Subject, (member,) context, resource. */
  failing(...given: unknown[]): Failing;
  fix?(resource: unknown, context: unknown): unknown;
  command?(name: string, resource: unknown, context: unknown): readonly string[] | undefined;
}
/** A check as the engine sees it. */
export interface Check extends Rule {
  readonly id: string;
}
/** A rule that remembers its type's properties, for its table. */
export interface RuleOf<out T extends string, out P> extends Rule {
  readonly type: T;
  /** Never set: carries the type of the properties. */
  readonly example?: P;
}

/** The author's functions, bound to one provider's words. Three names, not one overloaded: the compiler's message then says what is wrong. */
export function checks<V extends Vocabulary>() {
  // The casts forget an author's types: the engine calls each rule only with resources of its own type.
  return {
    /** One question about a resource. */
    check<T extends TypeName<V['types']>, const S extends Settings = Settings>(
      type: T,
      about: OfResource<V, T, S>,
    ): RuleOf<T, V['types'][T]> {
      return { type, ...about };
    },
    /** One question about each part of a resource. */
    checkEach<T extends TypeName<V['types']>, I, const S extends Settings = Settings>(
      type: T,
      about: OfItems<V, T, S, I>,
    ): RuleOf<T, V['types'][T]> {
      return { type, ...about };
    },
    /** One question asked with several values: one finding a resource, a verdict a member. */
    family<T extends TypeName<V['types']>, M extends Member, const S extends Settings = Settings>(
      type: T,
      members: Readonly<Record<string, M>>,
      about: OfMembers<V, T, S, M>,
    ): RuleOf<T, V['types'][T]> {
      return { type, members, ...about };
    },
    /** The same about each part of a resource. */
    familyEach<T extends TypeName<V['types']>, M extends Member, I, const S extends Settings = Settings>(
      type: T,
      members: Readonly<Record<string, M>>,
      about: OfMemberItems<V, T, S, M, I>,
    ): RuleOf<T, V['types'][T]> {
      return { type, members, ...about };
    },
    /** A change to another resource, for `fix`. */
    put<T extends TypeName<V['types']>>(type: T, at: string | { readonly by: keyof V['types'][T] & string }, patch: V['types'][T]): Change {
      return { type, at, patch: patch as object };
    },
  };
}
