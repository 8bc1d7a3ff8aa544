import { operationsOf, type Operation } from './schema.ts';

/** How a service puts requests, replies and errors on the wire. */
export type Protocol = 'query' | 'ec2' | 'rest-xml' | 's3' | 'rest-json' | 'json';

/** A service whose model an installed client carries. */
export interface Service {
  readonly protocol: Protocol;
  readonly operations: ReadonlyMap<string, Operation>;
  /** The error code with which the service says that it is asked too often. */
  readonly throttled: string;
}

/** Operations by service. The name of a service is its signing name, but for S3 Control, which signs as `s3`. */
export type Services = ReadonlyMap<string, Service>;

let loaded: Promise<Services> | undefined;

/** The services of the demo account. Slow at the first call (EC2's model alone has 800 operations), kept afterwards. */
export function services(): Promise<Services> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Services> {
  const service = (protocol: Protocol, client: Readonly<Record<string, unknown>>, throttled: string): Service => ({
    protocol,
    operations: operationsOf(client),
    throttled,
  });
  return new Map([
    ['s3', service('s3', await import('@aws-sdk/client-s3'), 'SlowDown')],
    ['s3control', service('rest-xml', await import('@aws-sdk/client-s3-control'), 'SlowDown')],
    ['ec2', service('ec2', await import('@aws-sdk/client-ec2'), 'RequestLimitExceeded')],
    ['rds', service('query', await import('@aws-sdk/client-rds'), 'Throttling')],
    ['autoscaling', service('query', await import('@aws-sdk/client-auto-scaling'), 'Throttling')],
    ['sts', service('query', await import('@aws-sdk/client-sts'), 'Throttling')],
    ['lambda', service('rest-json', await import('@aws-sdk/client-lambda'), 'TooManyRequestsException')],
    ['account', service('rest-json', await import('@aws-sdk/client-account'), 'TooManyRequestsException')],
    ['organizations', service('json', await import('@aws-sdk/client-organizations'), 'TooManyRequestsException')],
  ]);
}
