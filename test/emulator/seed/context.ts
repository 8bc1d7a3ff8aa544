import { AccountClient } from '@aws-sdk/client-account';
import { AutoScalingClient } from '@aws-sdk/client-auto-scaling';
import { EC2Client } from '@aws-sdk/client-ec2';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { OrganizationsClient } from '@aws-sdk/client-organizations';
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
  readonly organizations: OrganizationsClient;
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
  const clients = (region: string): Clients => {
    let made = regions.get(region);
    if (made) return made;
    const config = { region, endpoint, credentials, maxAttempts: 1 };
    made = {
      account: new AccountClient(config),
      autoscaling: new AutoScalingClient(config),
      ec2: new EC2Client(config),
      lambda: new LambdaClient(config),
      organizations: new OrganizationsClient(config),
      rds: new RDSClient(config),
      s3: new S3Client({ ...config, forcePathStyle: true }),
      // S3 Control puts the account id before the host name, and no address can stand behind that.
      s3control: new S3ControlClient({ ...config, endpointProvider: () => ({ url: new URL(endpoint) }) }),
    };
    for (const client of Object.values(made)) dated(client, () => time);
    regions.set(region, made);
    return made;
  };
  return {
    clients,
    at: (moment) => (time = moment),
    close: () => regions.forEach((made) => Object.values(made).forEach((client: { destroy(): void }) => client.destroy())),
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
