/**
 * What became of a call that gave no value. `refused`: no permission, because of a service control policy. `denied`: no permission, for whatever
 * other reason. `throttled`: too many calls, still after the last attempt. `unsupported`: the operation is not known there. `not-enabled`: the
 * credentials are not known in this Region. `expired`: the credentials are over. `strange`: it answered, but not as AWS does.
 */
export type FailureKind =
  | 'denied'
  | 'refused'
  | 'absent'
  | 'throttled'
  | 'unsupported'
  | 'not-enabled'
  | 'expired'
  | 'unreachable'
  | 'timeout'
  | 'strange'
  | 'failed';

/** A call. */
export interface Called {
  /** As IAM names it: `s3`. */
  readonly service: string;
  readonly operation: string;
  readonly region: string;
  /** The IAM actions that allow it. */
  readonly actions: readonly string[];
}

/** A call that gave no value. */
export class CallFailure extends Error {
  readonly called: Called;
  readonly kind: FailureKind;
  /** AWS's error code, or that of the network. */
  readonly code: string;
  readonly attempts: number;
  /** ISO 8601. */
  readonly at: string;

  constructor(called: Called, kind: FailureKind, code: string, attempts: number, at: string) {
    super(`${nameOf(called)} ${words(kind, code, attempts)}`);
    this.called = called;
    this.kind = kind;
    this.code = code;
    this.attempts = attempts;
    this.at = at;
  }
}

/** A call by the action that allows it and, where AWS calls that otherwise, its own name. */
export function nameOf({ actions, service, operation }: Called): string {
  const [action = `${service}:${operation}`] = actions;
  return action.endsWith(`:${operation}`) ? action : `${action} (${operation})`;
}

function words(kind: FailureKind, code: string, attempts: number): string {
  const after = attempts > 1 ? ` after ${attempts} attempts` : '';
  switch (kind) {
    case 'denied':
      return 'was denied';
    case 'refused':
      return 'was denied by a service control policy';
    case 'absent':
      return `says ${code}`;
    case 'throttled':
      return `was throttled${after}`;
    case 'unsupported':
      return `is not supported there: ${code}`;
    case 'not-enabled':
      return 'was refused: the Region is not enabled for the account';
    case 'expired':
      return `failed: the credentials have expired (${code})`;
    case 'unreachable':
      return `could not be reached${after}: ${code}`;
    case 'timeout':
      return `gave no answer in time${after}`;
    case 'strange':
      return `got an answer that is not AWS's${after}`;
    case 'failed':
      return `failed${after}: ${code}`;
    default:
      return kind satisfies never;
  }
}

// The codes of services of all protocols; see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html (our reading).
const denied =
  /^(?:Client\.)?(?:AccessDenied(?:Exception)?|AccessDeniedError|UnauthorizedOperation|UnauthorizedAccess|NotAuthorized(?:Exception)?|AuthorizationError(?:Exception)?|AllAccessDisabled|UnauthorizedException|ForbiddenException|Forbidden|403)$/;
const throttled =
  /^(?:Throttling(?:Exception)?|ThrottledException|RequestThrottled(?:Exception)?|TooManyRequests(?:Exception)?|RequestLimitExceeded|BandwidthLimitExceeded|SlowDown|Slow Down|PriorRequestNotComplete|EC2ThrottledException|ProvisionedThroughputExceededException)$/;
const unsupported =
  /^(?:UnknownOperation(?:Exception)?|InvalidAction|UnsupportedOperation(?:Exception)?|NotImplemented(?:Exception|Error)?|MethodNotAllowed|OptInRequired)$/;
const strangers = /^(?:UnrecognizedClientException|InvalidClientTokenId|AuthFailure|InvalidAccessKeyId|InvalidToken)$/;
const expired = /^(?:ExpiredToken(?:Exception)?|RequestExpired|TokenRefreshRequired|CredentialsProviderError|TokenProviderError)$/;
const unreachable =
  /^(?:ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|EPIPE|CERT_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|ERR_TLS\w*|EPROTO)$/;
const timeout = /^(?:TimeoutError|ETIMEDOUT|RequestTimeout|RequestTimeoutException)$/;

/** What an SDK error says of itself. */
interface Said {
  readonly name?: string;
  readonly code?: string;
  readonly message?: string;
  readonly $metadata?: { readonly httpStatusCode?: number; readonly attempts?: number };
  readonly $fault?: string;
}

/** The failure that an error of the SDK means. `absent`: the codes that say that there is none. */
export function failureOf(error: unknown, called: Called, absent: readonly string[], at: string): CallFailure {
  const { name = 'Error', code, message = '', $metadata: { httpStatusCode: status, attempts = 1 } = {}, $fault } = (error ?? {}) as Said; // an error of the SDK; whatever else it is has none of these
  const said = [name, ...(code === undefined ? [] : [code])];
  const is = (pattern: RegExp): boolean => said.some((each) => pattern.test(each));
  const make = (kind: FailureKind, told = code ?? name): CallFailure => new CallFailure(called, kind, told, attempts, at);
  if (absent.includes(name) || (code !== undefined && absent.includes(code))) return make('absent');
  if (is(throttled) || status === 429) return make('throttled');
  if (is(expired)) return make('expired', name);
  if (is(strangers)) return make('not-enabled', name);
  if (is(denied) || (status === 403 && $fault === undefined))
    return make(/explicit deny in a (?:service|resource) control policy/.test(message) ? 'refused' : 'denied');
  if (is(unsupported) || status === 501) return make('unsupported', name);
  if (is(unreachable)) return make('unreachable', code ?? name);
  if (is(timeout)) return make('timeout');
  // An error of a service says whose fault it is; what answers with a status and without that is no service.
  if (name === 'StrangeAnswer' || error instanceof SyntaxError || (status !== undefined && $fault === undefined)) return make('strange');
  return make('failed', name === 'Unknown' || name === 'UnknownError' ? `HTTP ${status ?? ''}` : (code ?? name));
}
