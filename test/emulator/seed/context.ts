import { AccountClient } from '@aws-sdk/client-account';
import { AutoScalingClient } from '@aws-sdk/client-auto-scaling';
import { EC2Client } from '@aws-sdk/client-ec2';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { RDSClient } from '@aws-sdk/client-rds';
import { S3Client } from '@aws-sdk/client-s3';
import { S3ControlClient } from '@aws-sdk/client-s3-control';
import { credentials } from '../emulator.ts';

/** The SDK's clients of one Region, pointed at the emulator. */
export interface Clients {
  readonly account: AccountClient;
  readonly autoscaling: AutoScalingClient;
  readonly ec2: EC2Client;
  readonly lambda: LambdaClient;
  readonly rds: RDSClient;
  readonly s3: S3Client;
  readonly s3control: S3ControlClient;
}

/** What the seeders share: clients and the emulator's clock. */
export interface Seeding {
  /** The clients of a Region; made at the first call, then kept. */
  clients(region: string): Clients;
  /** From now on things are made at this time (ISO 8601, UTC). */
  at(time: string): void;
  close(): void;
}

/** The Region of production and the one of staging and of the copies for a bad day. */
export const production = 'eu-central-1';
export const staging = 'eu-west-1';

/** Clients without retries: the emulator answers at once or not at all. */
export function seeding(endpoint: string): Seeding {
  const regions = new Map<string, Clients>();
  let time = '2024-03-04T08:00:00Z';
  const open: { destroy(): void }[] = [];
  const clients = (region: string): Clients => {
    const config = { region, endpoint, credentials, maxAttempts: 1 };
    // Made when first asked for: of most Regions only one is.
    const lazy = <T extends Clients[keyof Clients]>(make: () => T): (() => T) => {
      let client: T | undefined;
      return () => {
        if (client) return client;
        client = make();
        dated(client, () => time);
        open.push(client);
        return client;
      };
    };
    const account = lazy(() => new AccountClient(config));
    const autoscaling = lazy(() => new AutoScalingClient(config));
    const ec2 = lazy(() => new EC2Client(config));
    const lambda = lazy(() => new LambdaClient(config));
    const rds = lazy(() => new RDSClient(config));
    const s3 = lazy(() => new S3Client({ ...config, forcePathStyle: true }));
    // S3 Control puts the account id before the host name, and no address can stand behind that.
    const s3control = lazy(() => new S3ControlClient({ ...config, endpointProvider: () => ({ url: new URL(endpoint) }) }));
    return {
      get account() {
        return account();
      },
      get autoscaling() {
        return autoscaling();
      },
      get ec2() {
        return ec2();
      },
      get lambda() {
        return lambda();
      },
      get rds() {
        return rds();
      },
      get s3() {
        return s3();
      },
      get s3control() {
        return s3control();
      },
    };
  };
  return {
    clients(region) {
      const made = regions.get(region) ?? clients(region);
      regions.set(region, made);
      return made;
    },
    at: (moment) => (time = moment),
    close: () => open.forEach((client) => client.destroy()),
  };
}

/** Sends the time of each request along, in the header that the emulator's clock reads. */
function dated(client: Clients[keyof Clients], time: () => string): void {
  // Each client's stack is typed for its own operations; what is added here is the same for all of them.
  const stack = client.middlewareStack as unknown as {
    add(
      middleware: (
        next: (given: { request: { headers: Record<string, string> } }) => Promise<unknown>,
      ) => (given: { request: { headers: Record<string, string> } }) => Promise<unknown>,
      options: { step: 'build'; name: string },
    ): void;
  };
  stack.add(
    (next) => (given) => {
      given.request.headers['x-demarc-clock'] = time();
      return next(given);
    },
    { step: 'build', name: 'demarcClock' },
  );
}

/** A value that the emulator always gives; where it does not, the seed is wrong, and says where. */
export function given<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the emulator gave no ${what}`);
  return value;
}

/** Tags as most services take them. */
export const tags = (record: Readonly<Record<string, string>>): { Key: string; Value: string }[] =>
  Object.entries(record).map(([Key, Value]) => ({ Key, Value }));
