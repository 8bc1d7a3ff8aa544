import type { CoverageStatus, Diagnostic, Location, Reason, Skip } from '@demarc/model';

/*
 * The words of a snapshot, as they stand in its files. The published schema, `snapshot-1.schema.json`, says the same; docs/snapshot.md explains it.
 */

/** The version that is written, and the only one that is read. */
export const snapshotSchema = 'demarc/snapshot@1';

/** The file that says what the others are. */
export const manifestName = 'manifest.json';

/** A row may not be longer, in bytes: twice the largest file that is read as a template; a row must fit into memory. */
export const maxRowBytes = 128_000_000;

/** When a snapshot was taken. All ISO 8601. */
export interface SnapshotClock {
  /** The moment as of which its resources are judged. */
  readonly now: string;
  readonly startedAt: string;
  readonly finishedAt: string;
}

/** One file: lines of JSON, compressed with gzip. */
export interface Part {
  /** Below the folder of the snapshot, with `/`. */
  readonly file: string;
  /** Of the lines as they are before compression, in hexadecimal digits. */
  readonly sha256: string;
  readonly rows: number;
}

/** A piece of work of a live run that is done, or not, as a whole. */
export interface Unit {
  /** `-` for what belongs to no Region. */
  readonly region: string;
  /** Which service; `s3/bucket` where the service is read in several pieces. */
  readonly service: string;
}

/** What a live run was asked for: with that it goes on. */
export interface Run {
  /** The account as a target: `live`, `live:name`, `live:arn:…`. */
  readonly target: string;
  readonly externalId?: string | undefined;
  /** The Regions that were asked for, where not all were. */
  readonly regions?: readonly string[] | undefined;
  /** The services that were asked for, where not all were. */
  readonly services?: readonly string[] | undefined;
}

/** Rows that were written together. */
export interface Portion {
  /** In a snapshot that was interrupted: whose rows these are. All of the unit is here, as it was read: not yet in canonical form. */
  readonly unit?: Unit | undefined;
  readonly resources: Part;
  readonly coverage: Part;
  /** The places and calls that the resources' `from` counts, from 0. */
  readonly origins?: Part | undefined;
  readonly diagnostics?: Part | undefined;
}

/** One inventory: an account, or templates that belong together. */
export interface AccountEntry {
  /** The account's id; `-` for code. */
  readonly id: string;
  readonly kind: 'live' | 'code';
  /** Of a live account: what holds for a type that no row of the coverage names; `skipped` where it does not say. */
  readonly assume?: CoverageStatus | undefined;
  readonly portions: readonly Portion[];
}

/** `manifest.json`. */
export interface Manifest {
  readonly schema: string;
  readonly tool: { readonly name: string; readonly version: string };
  /** What the snapshot was taken of, as it was called. */
  readonly target: string;
  readonly clock: SnapshotClock;
  /** Present when the run that wrote it did not reach its end: why. What is missing then was not read. */
  readonly partial?: { readonly reason: string; readonly run?: Run | undefined } | undefined;
  /** What was wrong with the source as a whole. */
  readonly diagnostics?: readonly Diagnostic[] | undefined;
  /** Of files of code that are called otherwise below their project's root: how. The identities of findings are made of it. */
  readonly below?: Readonly<Record<string, string>> | undefined;
  readonly accounts: readonly AccountEntry[];
}

/** A hole. `at`: a JSON pointer into the row; in `holes` of a hole, into its `choices`. */
export interface HoleRow {
  readonly at: string;
  readonly reason: Reason;
  readonly why: string;
  /** Holes of one inventory with one key choose together. */
  readonly key?: string | undefined;
  /** The same for holes without a key, by a number within the portion. */
  readonly id?: number | undefined;
  readonly choices?: readonly unknown[] | undefined;
  readonly rest?: true | undefined;
  readonly present?: true | undefined;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  readonly reference?: string | undefined;
  readonly holes?: readonly HoleRow[] | undefined;
  readonly values?: readonly ValueRow[] | undefined;
}

/** What JSON cannot say. `undefined`: in a list or among choices, that there is nothing. */
export const specialValues = ['undefined', 'NaN', 'Infinity', '-Infinity', '-0'] as const;
export type SpecialValue = (typeof specialValues)[number];

/** A value that JSON cannot say, and where it stands (as of a hole). */
export interface ValueRow {
  readonly at: string;
  readonly value: SpecialValue;
}

/** Where a value comes from: `at` is a JSON pointer into the properties, `origin` the number of a row of the portion's origins. */
export interface FromRow {
  readonly at: string;
  readonly origin: number;
}

/** A line of `resources.ndjson.gz`. Where a hole or a value that JSON cannot say stands, `properties` and `observed` have null. */
export interface ResourceRow {
  readonly key: string;
  readonly type: string;
  readonly names: readonly string[];
  readonly addresses: readonly string[];
  readonly account?: string | undefined;
  readonly region?: string | undefined;
  readonly name?: string | undefined;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly workload?: string | undefined;
  readonly managedBy?: string | undefined;
  readonly location?: Location | undefined;
  readonly condition?: { readonly name: string } | undefined;
  readonly skips?: readonly Skip[] | undefined;
  readonly properties: unknown;
  readonly observed?: unknown;
  readonly holes?: readonly HoleRow[] | undefined;
  readonly values?: readonly ValueRow[] | undefined;
  readonly from?: readonly FromRow[] | undefined;
}

/** A line of `coverage.ndjson.gz`. */
export interface CoverageRow {
  readonly account?: string | undefined;
  readonly region?: string | undefined;
  readonly service?: string | undefined;
  readonly type: string;
  readonly resource?: string | undefined;
  readonly status: CoverageStatus;
  readonly calls?: number | undefined;
  readonly reason?: string | undefined;
  /** The permissions that were missing. */
  readonly actions?: readonly string[] | undefined;
}
