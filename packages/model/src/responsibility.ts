import type { Context, Settings, Vocabulary } from './check.ts';
import type { TypeName } from './resource.ts';

export type Owner = 'aws' | 'customer' | 'shared' | 'third-party' | 'n/a';

/** How a duty is met: inherited from AWS, by configuration, by running it, or shown by a human's proof. */
export type Basis = 'inherited' | 'configured' | 'operated' | 'attested';

/** A page that was opened, with the date (ISO 8601) of reading; or our own reading, without a date. */
export type Source =
  | { readonly url: string; readonly on: string; readonly reading?: undefined }
  | { readonly reading: 'ours'; readonly url?: undefined; readonly on?: undefined };

/** What is fresh, and how old it may be. */
export interface Freshness {
  readonly of: string;
  readonly maxAgeDays: number;
}

/** Who owns a duty, what each side does, and the page that says so. */
export interface Line {
  readonly owner: Owner;
  /** What AWS does; empty only where the duty does not exist. */
  readonly awsDoes: string;
  /** What is left for the customer. */
  readonly youDo: string;
  readonly source: Source;
  /** Why there is no such duty, of an `n/a` line. */
  readonly reason?: string | undefined;
  readonly basis?: Basis | undefined;
  /** Who picks the time of the work. */
  readonly schedule?: 'aws' | 'you' | undefined;
  readonly freshness?: Freshness | undefined;
}

/** A fact of the configuration that moves the line, or widens the duty where the owner stays. Later ones win. */
export interface Shift<V extends Vocabulary, T extends TypeName<V['types']>> extends Partial<Omit<Line, 'owner' | 'source'>> {
  readonly id: string;
  readonly owner: Owner;
  /** The fact in a sentence: "The image is yours: rebuild and redeploy it". */
  readonly says: string;
  readonly source: Source;
  when(resource: V['types'][T], context: Context<V, Settings, T>): boolean | undefined;
}

export type LineWithShifts<V extends Vocabulary, T extends TypeName<V['types']>> = Line | readonly [Line, ...Shift<V, T>[]];
export type Lines<V extends Vocabulary, T extends TypeName<V['types']>, D extends string> = { readonly [K in D]: LineWithShifts<V, T> };

/** AWS's own names for what kind of service a type is. */
export interface Kind {
  /** What people call it: "Lambda function". */
  readonly title: string;
  readonly serviceModel: 'iaas' | 'paas' | 'saas';
  /** AWS's three service types. */
  readonly serviceType: 'infrastructure' | 'container' | 'abstract';
  /** The type in whose cells its findings count, when no relation names a closer one: it has no row of its own. */
  readonly partOf?: string | undefined;
}

/** One shift as the engine sees it. */
export interface AnyShift extends Partial<Omit<Line, 'owner' | 'source'>> {
  readonly id: string;
  readonly owner: Owner;
  readonly says: string;
  readonly source: Source;
  when(resource: unknown, context: unknown): boolean | undefined;
}
/** Who owns what of a type, as the engine sees it: one line for each domain of its level. */
export interface Responsibilities extends Kind {
  readonly type: string;
  readonly lines: Readonly<Record<string, Line | readonly [Line, ...AnyShift[]]>>;
}

/** A page of documentation that was opened on a day (ISO 8601). */
export const page = (url: string, on: string): Source => ({ url, on });
/** No page says it: the reading is ours. */
export const ours: Source = { reading: 'ours' };

type More = Partial<Pick<Line, 'basis' | 'schedule' | 'freshness'>>;
const owned =
  (owner: Owner) =>
  (awsDoes: string, youDo: string, source: Source, more: More = {}): Line => ({ owner, awsDoes, youDo, source, ...more });
/** AWS's duty. */
export const aws = owned('aws');
/** Yours. */
export const you = owned('customer');
/** Each side has its part. */
export const both = owned('shared');
/** No such duty here. */
export const none = (reason: string): Line => ({ owner: 'n/a', awsDoes: '', youDo: '', reason, source: ours });

/** A line as a list: the line itself first, then its shifts in order. */
export const withShifts = (line: Line | readonly [Line, ...AnyShift[]]): readonly [Line, ...AnyShift[]] => (isList(line) ? line : [line]);
const isList = (line: Line | readonly [Line, ...AnyShift[]]): line is readonly [Line, ...AnyShift[]] => Array.isArray(line);
