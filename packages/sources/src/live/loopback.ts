/** An endpoint on this machine. */
export interface Loopback {
  /** As the SDK is told: S3 Control puts the account's number before the host, which a numeric address cannot have. */
  readonly endpoint: string;
  /** The address itself: `localhost` may mean another one. */
  readonly hostname: string;
}

/** The endpoint that the environment names for all services, where it is a numeric address of this machine. */
export function loopbackOf(env: Readonly<Record<string, string | undefined>>): Loopback | undefined {
  const named = env['AWS_ENDPOINT_URL'];
  if (named === undefined || !URL.canParse(named)) return undefined;
  if (Object.keys(env).some((name) => name.startsWith('AWS_ENDPOINT_URL_') && env[name] !== undefined)) return undefined; // services of their own
  const url = new URL(named);
  const { hostname } = url;
  if (!/^127(?:\.\d+){3}$/.test(hostname) && hostname !== '[::1]') return undefined;
  url.hostname = 'localhost';
  return { endpoint: url.href, hostname };
}

/** Sends a request to the address that was meant. */
export function onLoopback<A extends { readonly request?: { hostname: string } }>(
  args: A,
  { account, loopback }: { readonly account: string; readonly loopback?: Loopback | undefined },
): A {
  const { request } = args;
  if (!request) return args;
  const { hostname } = request;
  const own = hostname.startsWith(`${account}.`) ? hostname.slice(account.length + 1) : hostname;
  if (own === 'localhost') request.hostname = loopback?.hostname ?? own;
  return args;
}
