import type { ClientConfig } from '@demarc/aws';
import { failureOf } from './failure.ts';

/** Who looks, and at which account. */
export interface Identity {
  readonly account: string;
  /** The caller's ARN. */
  readonly arn: string;
  readonly partition: string;
  /** The Region in which calls start that belong to no Region. */
  readonly region: string;
}

/** Nothing could be read at all: why, and what to do next. */
export class NoAccount extends Error {
  readonly details: readonly string[];
  readonly next: readonly string[];
  constructor(message: string, details: readonly string[], next: readonly string[]) {
    super(message);
    this.details = details;
    this.next = next;
  }
}

/** Where a partition's calls start when no Region is configured. */
const homes: Readonly<Record<string, string>> = { aws: 'us-east-1', 'aws-cn': 'cn-north-1', 'aws-us-gov': 'us-gov-west-1' };

/** Asks STS who the credentials are. No permission is needed for it. Throws `NoAccount`. */
export async function identify(config: ClientConfig, at: string, profile?: string): Promise<Identity> {
  const { STS } = await import('@aws-sdk/client-sts');
  const configured = await regionOf(config);
  const sts = new STS({ ...config, region: configured ?? 'us-east-1', maxAttempts: Math.min(3, Number(config.maxAttempts ?? 3)) });
  try {
    const { Account: account = '', Arn: arn = '' } = await sts.getCallerIdentity({});
    const partition = arn.split(':')[1] ?? '';
    if (!/^\d{12}$/.test(account) || partition === '') throw Object.assign(new SyntaxError('no identity'), { $metadata: {} });
    return { account, arn, partition, region: configured ?? homes[partition] ?? 'us-east-1' };
  } catch (error) {
    throw noAccount(error, at, profile);
  } finally {
    sts.destroy();
  }
}

/** The Region of the configuration; nothing where none is set. */
async function regionOf(config: ClientConfig): Promise<string | undefined> {
  if (typeof config.region === 'string') return config.region;
  const { STS } = await import('@aws-sdk/client-sts');
  const probe = new STS(config);
  try {
    return await probe.config.region();
  } catch {
    return undefined;
  } finally {
    probe.destroy();
  }
}

const login = ['aws login', 'aws sso login --profile <name>', 'demarc audit live --profile <name>'];

function noAccount(error: unknown, at: string, profile: string | undefined): NoAccount {
  const failure = failureOf(error, { service: 'sts', operation: 'GetCallerIdentity', region: '', actions: [] }, [], at);
  const { name = '', message = '' } = error instanceof Error ? error : {};
  const endpoint = 'AWS_ENDPOINT_URL, the proxy, and the Region of the profile decide where calls go';
  if (/CredentialsProviderError|TokenProviderError/.test(name)) {
    return /expired|refresh/i.test(message)
      ? new NoAccount('your credentials have expired', [message], login)
      : new NoAccount(
          'no credentials for an AWS account',
          [message, ...(profile === undefined ? [] : [`the profile is ${profile}`])],
          [...login, 'demarc audit --demo'],
        );
  }
  switch (failure.kind) {
    case 'expired':
      return new NoAccount('your credentials have expired', [`AWS answers ${failure.code}`], login);
    case 'not-enabled':
      return new NoAccount(
        'AWS does not know these credentials',
        [`AWS answers ${failure.code}`, 'keys of another partition, or of a Region that is not enabled, are not known here either'],
        ['aws sts get-caller-identity', 'AWS_REGION=<region> demarc audit live'],
      );
    case 'denied':
    case 'refused':
      return new NoAccount(
        'the role may not be assumed, or the session may do nothing at all',
        [message],
        ['demarc audit live --role <arn> --external-id <id>', 'aws sts get-caller-identity'],
      );
    case 'unreachable':
    case 'timeout':
      return new NoAccount('AWS could not be reached', [`${failure.code}: ${message}`, endpoint], ['aws sts get-caller-identity']);
    case 'strange':
      return new NoAccount(
        'the endpoint does not answer as AWS does',
        ['its answer is a page, or no document of AWS; a proxy or a login page may stand in between', endpoint],
        ['unset AWS_ENDPOINT_URL', 'aws sts get-caller-identity'],
      );
    case 'absent':
    case 'failed':
    case 'throttled':
    case 'unsupported':
      return new NoAccount('AWS did not say who you are', [`${failure.code}: ${message}`, endpoint], ['aws sts get-caller-identity']);
    default:
      return failure.kind satisfies never;
  }
}
