import { Readable } from 'node:stream';
import type { Clock } from '../clock.ts';
import type { Transport } from '../world.ts';

/** A reply: a text with status 200, or with its own; `break` ends the connection, `late` is no answer within the transport's time. */
export type Reply =
  | string
  | { readonly status: number; readonly body: string; readonly headers?: Readonly<Record<string, string>> }
  | 'break'
  | 'late';

/** What was asked. */
export interface Asked {
  readonly operation: string;
  readonly region: string;
  /** The bucket, or the function. */
  readonly subject: string;
  readonly qualifier: string;
  readonly request: Sent;
}

interface Sent {
  readonly method: string;
  readonly hostname: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

/** Operation -> what it answers. */
export type Replies = Readonly<Record<string, Reply | ((asked: Asked) => Reply)>>;

const s3Queries: Readonly<Record<string, string>> = {
  acl: 'GetBucketAcl',
  encryption: 'GetBucketEncryption',
  lifecycle: 'GetBucketLifecycleConfiguration',
  logging: 'GetBucketLogging',
  notification: 'GetBucketNotificationConfiguration',
  'object-lock': 'GetObjectLockConfiguration',
  ownershipControls: 'GetBucketOwnershipControls',
  policy: 'GetBucketPolicy',
  publicAccessBlock: 'GetPublicAccessBlock',
  replication: 'GetBucketReplication',
  tagging: 'GetBucketTagging',
  versioning: 'GetBucketVersioning',
  website: 'GetBucketWebsite',
};

const lambdaPaths: readonly (readonly [RegExp, string])[] = [
  [/\/functions\/([^/]+)\/policy$/, 'GetPolicy'],
  [/\/functions\/([^/]+)\/aliases$/, 'ListAliases'],
  [/\/functions\/([^/]+)\/urls$/, 'ListFunctionUrlConfigs'],
  [/\/functions\/([^/]+)\/event-invoke-config\/list$/, 'ListFunctionEventInvokeConfigs'],
  [/\/functions\/([^/]+)\/concurrency$/, 'GetFunctionConcurrency'],
  [/\/functions\/([^/]+)\/runtime-management-config$/, 'GetRuntimeManagementConfig'],
  [/\/tags\/([^/]+)$/, 'ListTags'],
  [/\/code-signing-configs\/([^/]+)\/functions$/, 'ListFunctionsByCodeSigningConfig'],
  [/\/code-signing-configs\/?$/, 'ListCodeSigningConfigs'],
  [/\/functions\/?$/, 'ListFunctions'],
];

const accountPaths: Readonly<Record<string, string>> = {
  '/listRegions': 'ListRegions',
  '/getContactInformation': 'GetContactInformation',
  '/getAlternateContact': 'GetAlternateContact',
};

/** An account that answers from a table, without a network, and notes what it was asked. */
export class FakeAws {
  readonly asked: Asked[] = [];
  readonly #replies: Replies;
  constructor(replies: Replies) {
    this.#replies = replies;
  }

  /** As the SDK's requestHandler. */
  readonly handle = async (request: Sent): Promise<{ response: object }> => {
    const asked = recognise(request);
    this.asked.push(asked);
    const own = this.#replies[asked.operation];
    const reply = typeof own === 'function' ? own(asked) : own;
    if (reply === undefined)
      throw new Error(`the fake has no reply to ${asked.operation} (${request.method} ${request.hostname}${request.path})`);
    if (reply === 'break') throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
    if (reply === 'late') throw Object.assign(new Error('no answer'), { name: 'TimeoutError' });
    const { status, body, headers = {} } = typeof reply === 'string' ? { status: 200, body: reply } : reply;
    await Promise.resolve();
    return {
      response: {
        statusCode: status,
        headers: { 'content-type': body.startsWith('<') ? 'text/xml' : 'application/json', ...headers },
        body: Readable.from([Buffer.from(body)]),
      },
    };
  };

  /** The operations that were asked, each with how often. */
  get counts(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { operation } of this.asked) counts.set(operation, (counts.get(operation) ?? 0) + 1);
    return counts;
  }

  /** How an audit reaches this account: its clock does not wait, and nothing is tried twice unless a test asks for it. */
  transport(more: Partial<Transport> = {}): Transport {
    return {
      requestHandler: { handle: this.handle },
      credentials: { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'not a secret' },
      clock: fakeClock(),
      maxAttempts: 1,
      env: {},
      ...more,
    };
  }
}

/** A clock that stands until someone sleeps. A sleep that may be called off lasts for ever: no answer is late by itself. */
export function fakeClock(start = Date.parse('2026-11-26T09:00:00Z')): Clock & { advance(milliseconds: number): void } {
  let now = start;
  return {
    now: () => now,
    advance: (milliseconds) => {
      now += milliseconds;
    },
    sleep: (milliseconds, cancelled) => {
      if (cancelled) return new Promise((resolve) => cancelled.addEventListener('abort', () => resolve()));
      now += milliseconds;
      return Promise.resolve();
    },
  };
}

/** A body as a text: the SDK gives some as bytes. */
export const textOf = (body: unknown): string =>
  body instanceof Uint8Array ? new TextDecoder().decode(body) : typeof body === 'string' ? body : '';

function recognise(request: Sent): Asked {
  const { hostname, path } = request;
  const make = (operation: string, subject = '', qualifier = ''): Asked => ({
    operation,
    subject: decodeURIComponent(subject),
    qualifier,
    region: /Credential=[^/]+\/\d+\/([a-z0-9-]+)\//.exec(request.headers['authorization'] ?? '')?.[1] ?? 'us-east-1',
    request,
  });
  const action = /(?:^|&)Action=(\w+)/.exec(textOf(request.body))?.[1];
  if (action !== undefined) return make(action);
  const target = /\.(\w+)$/.exec(request.headers['x-amz-target'] ?? '')?.[1];
  if (target !== undefined) return make(target);
  if (hostname.includes('s3-control') || path.startsWith('/v20180820/')) return make('GetAccountPublicAccessBlock');
  if (accountPaths[path] !== undefined) return make(accountPaths[path]);
  const lambda = lambdaPaths.find(([pattern]) => pattern.test(path));
  if (/^\/20\d\d-\d\d-\d\d\//.test(path) && lambda) return make(lambda[1], lambda[0].exec(path)?.[1], textOf(request.query?.['Qualifier']));
  const query = Object.keys(request.query ?? {}).find((name) => s3Queries[name] !== undefined);
  if (query !== undefined) return make(s3Queries[query] ?? '', hostname.includes('.s3.') ? hostname.split('.s3.')[0] : path.split('/')[1]);
  return make('ListBuckets');
}
