import type { ClientConfig } from '@demarc/aws';
import type { Coverage, Resource } from '@demarc/model';
import { systemClock, type Clock } from './clock.ts';
import type { Pace } from './token-bucket.ts';

/** How calls reach AWS. Tests bring their own. */
export interface Transport {
  /** The SDK's requestHandler; over the network by default. */
  readonly requestHandler?: ClientConfig['requestHandler'];
  /** Instead of the SDK's chain of providers. */
  readonly credentials?: ClientConfig['credentials'];
  readonly clock?: Clock;
  /** How often a call is tried; eight times by default. */
  readonly maxAttempts?: number;
  /** Milliseconds after which an attempt without an answer has failed; 30 seconds by default. */
  readonly deadline?: number;
  /** The variables in which an endpoint may be named; those of the process by default. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Which account, seen by whom, how fast. */
export interface LiveOptions extends Transport {
  /** A profile of the shared configuration. */
  readonly profile?: string | undefined;
  /** The ARN of a role to assume. */
  readonly role?: string | undefined;
  readonly externalId?: string | undefined;
  /** Only these Regions; by default all that are enabled. */
  readonly regions?: readonly string[] | undefined;
  readonly pace?: Pace | undefined;
  /** Only collectors of these services' folders; the account itself always. */
  readonly services?: ReadonlySet<string> | undefined;
  /** Of every list only so many items, to see what may be read at all. */
  readonly sample?: number | undefined;
  readonly workloadTags?: readonly string[] | undefined;
  readonly keeper?: Keeper | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** Keeps what units have read while an audit goes on, so that another run can go on from there. What it throws ends the audit. */
export interface Keeper {
  /** What an earlier run of the same audit has kept. */
  kept(account: string): AsyncIterable<KeptUnit>;
  /** Everything of a unit. No secret stands in it. */
  keep(account: string, unit: KeptUnit['unit'], contents: KeptContents): Promise<void>;
}

/** What is kept of a unit. */
export interface KeptContents {
  readonly kind: 'live';
  readonly resources: readonly Resource[];
  readonly coverage: readonly Coverage[];
}

/** A unit that was kept. */
export interface KeptUnit extends Omit<KeptContents, 'kind'> {
  /** Of the service's collector, in a Region or (`-`) in none. */
  readonly unit: { readonly region: string; readonly service: string };
}

/** How far an audit has come. */
export interface Progress {
  readonly units: number;
  readonly done: number;
  /** How many of them an earlier run had done. */
  readonly kept: number;
  readonly requests: number;
  readonly throttled: number;
  /** What was finished last. */
  readonly last?: { readonly service: string; readonly region: string | undefined } | undefined;
  /** Milliseconds since the first unit began. */
  readonly elapsed: number;
}

export const clockOf = ({ clock }: Pick<Transport, 'clock'>): Clock => clock ?? systemClock;
