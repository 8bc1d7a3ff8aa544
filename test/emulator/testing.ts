import { Readable } from 'node:stream';
import type { Shape } from './schema.ts';
import type { WireReply, WireRequest } from './wire.ts';

/** The client's module of each service. */
export const modules: Readonly<Record<string, () => Promise<Readonly<Record<string, unknown>>>>> = {
  s3: () => import('@aws-sdk/client-s3'),
  s3control: () => import('@aws-sdk/client-s3-control'),
  ec2: () => import('@aws-sdk/client-ec2'),
  rds: () => import('@aws-sdk/client-rds'),
  autoscaling: () => import('@aws-sdk/client-auto-scaling'),
  sts: () => import('@aws-sdk/client-sts'),
  lambda: () => import('@aws-sdk/client-lambda'),
  account: () => import('@aws-sdk/client-account'),
  organizations: () => import('@aws-sdk/client-organizations'),
};

const classes: Readonly<Record<string, string>> = {
  s3: 'S3Client',
  s3control: 'S3ControlClient',
  ec2: 'EC2Client',
  rds: 'RDSClient',
  autoscaling: 'AutoScalingClient',
  sts: 'STSClient',
  lambda: 'LambdaClient',
  account: 'AccountClient',
  organizations: 'OrganizationsClient',
};

type Constructor<T> = new (given: Readonly<Record<string, unknown>>) => T;

interface AnyClient {
  send(command: unknown): Promise<Record<string, unknown>>;
  destroy(): void;
}

interface SdkRequest {
  method: string;
  hostname: string;
  path: string;
  query: Record<string, string | string[] | null>;
  headers: Record<string, string>;
  body?: unknown;
}

/** A client whose requests go to a function in this process, and an asker of any of its operations by name. */
export async function loopback(
  service: string,
  answer: (request: WireRequest) => WireReply,
): Promise<{ ask(operation: string, input: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> }> {
  const module = (await modules[service]?.()) ?? {};
  // By name, because it is done for every operation of every client; a wrong name fails at once.
  const Client = module[classes[service] ?? ''] as Constructor<AnyClient>;
  const client = new Client({
    region: 'eu-central-1',
    endpoint: 'http://127.0.0.1:1',
    ...(service === 's3' ? { forcePathStyle: true } : {}),
    ...(service === 's3control' ? { endpointProvider: () => ({ url: new URL('http://127.0.0.1:1') }) } : {}),
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
    maxAttempts: 1,
    requestHandler: {
      handle(request: SdkRequest) {
        const query = Object.entries(request.query).flatMap(([name, value]) =>
          (Array.isArray(value) ? value : [value]).map((one) =>
            one === null ? encodeURIComponent(name) : `${encodeURIComponent(name)}=${encodeURIComponent(one)}`,
          ),
        );
        const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]));
        const body =
          typeof request.body === 'string'
            ? Buffer.from(request.body)
            : request.body instanceof Uint8Array
              ? Buffer.from(request.body)
              : Buffer.alloc(0);
        const reply = answer({
          method: request.method,
          path: query.length > 0 ? `${request.path}?${query.join('&')}` : request.path,
          headers,
          body,
        });
        return Promise.resolve({
          response: { statusCode: reply.status, headers: { ...reply.headers }, body: Readable.from([reply.body]) },
        });
      },
    },
  });
  return {
    ask(operation, input) {
      const Command = module[`${operation}Command`] as Constructor<unknown>;
      return client.send(new Command(input));
    },
  };
}

/** The least input that an operation takes: every required member, with any value of its type. */
export function leastInput(shape: Shape, depth = 0): unknown {
  switch (shape.kind) {
    case 'structure':
      return Object.fromEntries(
        [...shape.members]
          .slice(0, depth > 4 ? 0 : shape.required)
          .map(([name, member]) => [name, name === 'AccountId' ? '111122223333' : leastInput(member(), depth + 1)]),
      );
    case 'list':
      return [leastInput(shape.item(), depth + 1)];
    case 'map':
      return {};
    case 'number':
      return 1;
    case 'boolean':
      return true;
    case 'timestamp':
      return new Date(0);
    case 'blob':
      return new Uint8Array([120]);
    case 'string':
    case 'document':
    case 'unit':
      return 'some-value';
  }
}
