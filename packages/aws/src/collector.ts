import type { S3ClientConfig } from '@aws-sdk/client-s3';
import { Hole } from '@demarc/model';
import type { AllTypes, TypeName } from './kit.ts';

/*
 * A collector reads the resources of some types from a live account. It is one file under its service's `collect/`:
 *
 *     export default collector(['AWS::RDS::DBInstance'], {
 *       scope: 'regional',
 *       calls: { DescribeDBInstances: { action: 'rds:DescribeDBInstances' } },       // all that it calls: the IAM policy is made of these
 *       costs: { fixed: 1 },
 *       client: async (config) => new (await import('@aws-sdk/client-rds')).RDS(config),
 *       async *collect({ client, list }) {
 *         for await (const db of list(client.paginateDescribeDBInstances(), ({ DBInstances }) => DBInstances))
 *           yield {
 *             type: 'AWS::RDS::DBInstance', id: db.DBInstanceIdentifier ?? '', arn: db.DBInstanceArn, from: db,
 *             properties: { DBInstanceIdentifier: db.DBInstanceIdentifier, StorageEncrypted: db.StorageEncrypted },
 *           };
 *       },
 *     });
 *
 * What it must keep: a property that is left out was not read, and is a hole; one that is `undefined` is not there. A call of its own for an item goes
 * through `read`, its value into a property through `part`; several items at once through `each`. A thing that may not be there says so with `exists`, a
 * list of an item that nobody knows with `many`. Everything else (permissions, pages, pace, retries, Regions, coverage, secrets, evidence) is the frame's:
 * `sources/live`. Then `npm run generate`.
 */

/** What every client of the AWS SDK takes; see https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/ (our reading). */
export type ClientConfig = Pick<
  S3ClientConfig,
  'region' | 'credentials' | 'endpoint' | 'maxAttempts' | 'retryMode' | 'requestHandler' | 'forcePathStyle' | 'customUserAgent'
>;

/** The part of an SDK client that is the same for every service. */
export interface SdkClient {
  readonly middlewareStack: object;
  destroy(): void;
}

/** An operation that a collector calls. */
export interface Call {
  /** The IAM action (or actions) that allow it, which AWS often calls otherwise: `s3:GetEncryptionConfiguration` for GetBucketEncryption. */
  readonly action: string | readonly string[];
  /** Error codes that say: there is none. */
  readonly absent?: readonly string[];
}

/** What a call came to: its value, `undefined` for a named absence, or a hole that says why nobody knows; and what was called, when. */
export class Answer<T> {
  readonly value: T | Hole | undefined;
  /** As evidence names it: `s3:GetBucketPolicy`. */
  readonly call: string;
  /** ISO 8601. */
  readonly at: string;
  constructor(value: T | Hole | undefined, call: string, at: string) {
    this.value = value;
    this.call = call;
    this.at = at;
  }
}

/** A property that comes from another call than the rest of its resource. */
export class Part<V> {
  readonly value: V | Hole | undefined;
  readonly from: Pick<Answer<unknown>, 'call' | 'at'>;
  constructor(value: V | Hole | undefined, from: Pick<Answer<unknown>, 'call' | 'at'>) {
    this.value = value;
    this.from = from;
  }
}

/** Picks a property from an answer: nothing from an absence, and from what nobody knows a hole. */
export const part = <T extends object, V>({ value, call, at }: Answer<T>, pick: (value: T) => V | Hole | undefined): Part<V> =>
  new Part(value instanceof Hole || value === undefined ? value : pick(value), { call, at });

/** The properties of a type, each as it is, as a part of an answer, or as a hole. A property that is left out was not read; one that is `undefined` is not there. */
export type Collected<P> = { readonly [K in keyof P]?: P[K] | Part<P[K]> | Hole };

/** A resource as a collector found it. */
interface FoundOf<T extends TypeName> {
  readonly type: T;
  /** Its primary identifier, the parts of a compound one joined with `|`. */
  readonly id: string;
  readonly arn?: string | undefined;
  /** What else others may call it. */
  readonly names?: readonly string[] | undefined;
  /** Where the collector's own Region is not its own (a bucket of a global list). */
  readonly region?: string | undefined;
  /** `aws` where only AWS can change it; an account id where it belongs to another account. */
  readonly managedBy?: string | undefined;
  /** An item of a list, or an answer: where all properties come from that are no part of another. */
  readonly from?: object | undefined;
  /** Where the resource is there only if this answer has a value: absent, it is left out; unknown, it may be there. */
  readonly exists?: Answer<object> | undefined;
  /** It stands for any number of them, because the list that would tell is not known. */
  readonly many?: Answer<object> | undefined;
  readonly properties: Collected<AllTypes[T]>;
  /** What only a live account knows of it. */
  readonly observed?: object | undefined;
  /** Where its properties do not hold them. */
  readonly tags?: Readonly<Record<string, string>> | undefined;
}
export type Found<T extends TypeName = TypeName> = { [K in T]: FoundOf<K> }[T];

/** What a collector is given for one account and, where it is regional, one Region. */
export interface Collecting<C, T extends TypeName> {
  readonly client: C;
  /** The same client for another Region: of a global list whose items live in Regions. */
  readonly clientIn: (region: string) => Promise<C>;
  /** The answer to one call: a value, a named absence, or a hole for what was denied or failed. */
  readonly read: <V extends object>(call: Promise<V>) => Promise<Answer<V>>;
  /** The items of all pages. Ends where a page is denied or fails: then these types (by default all of the collector) do not count as read. */
  readonly list: <P extends object, I extends object>(
    pages: AsyncIterable<P>,
    pick: (page: P) => readonly I[] | undefined,
    types?: readonly T[],
  ) => AsyncGenerator<I>;
  /** All items of all pages, as one answer. Types that are named do not count as read where it has no value. */
  readonly readAll: <P extends object, I>(
    pages: AsyncIterable<P>,
    pick: (page: P) => readonly I[] | undefined,
    types?: readonly T[],
  ) => Promise<Answer<readonly I[]>>;
  /** What `make` finds for each item, several items at once, in their order. */
  readonly each: <I>(items: AsyncIterable<I> | Iterable<I>, make: (item: I) => Promise<readonly Found<T>[]>) => AsyncGenerator<Found<T>>;
  readonly part: typeof part;
  /** Says why some types were not asked for: what this account may not read by its nature. They do not count as read, and nothing failed. */
  readonly skip: (types: readonly T[], reason: string) => void;
  /** Whether a Region is among those that were asked for: items elsewhere are left out before anything is read of them. */
  readonly isAsked: (region: string) => boolean;
  readonly account: string;
  /** Of the client. */
  readonly region: string;
  /** `aws`, `aws-cn`, `aws-us-gov` ... */
  readonly partition: string;
  readonly now: Date;
}

/** `account`: what exists once an account. `global`: a list of one Region's endpoint that holds all Regions'. `regional`: once a Region. */
export type Scope = 'account' | 'global' | 'regional';

/** What an author says of a collector. */
interface About<T extends TypeName, C extends SdkClient> {
  readonly scope: Scope;
  /** Every operation that it calls, by the SDK's name; another is refused. They only read. */
  readonly calls: Readonly<Record<string, Call>>;
  /** How many calls it makes: besides pages, and for each of what it lists. */
  readonly costs: { readonly fixed: number; readonly each?: Readonly<Record<string, number>> };
  /** Imported when it is needed. */
  readonly client: (config: ClientConfig) => Promise<C>;
  readonly collect: (context: Collecting<C, T>) => AsyncIterable<Found<T>>;
}

/** From a live account to resources of some types; the default export of a file under the service's `collect/`. */
export interface Collector extends About<TypeName, SdkClient> {
  readonly types: readonly TypeName[];
}

/** Binds what an author says to the types of the collector: a property that a type does not have does not compile. */
export function collector<const T extends TypeName, C extends SdkClient>(types: readonly T[], about: About<T, C>): Collector {
  return { types, ...about } as unknown as Collector; // it is only called with the client that it made, and yields only its own types
}

/** The IAM actions that some collectors need, sorted. */
export const actionsOf = (collectors: Iterable<Pick<Collector, 'calls'>>): readonly string[] =>
  [...new Set([...collectors].flatMap(({ calls }) => Object.values(calls).flatMap(({ action }) => action)))].sort((a, b) =>
    a < b ? -1 : 1,
  );
