import type { ClientConfig } from '@demarc/aws';
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
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** How far an audit has come. */
export interface Progress {
  readonly units: number;
  readonly done: number;
  readonly requests: number;
  readonly throttled: number;
  /** What was finished last. */
  readonly last?: { readonly service: string; readonly region: string | undefined } | undefined;
  /** Milliseconds since the first unit began. */
  readonly elapsed: number;
}

export const clockOf = ({ clock }: Pick<Transport, 'clock'>): Clock => clock ?? systemClock;
