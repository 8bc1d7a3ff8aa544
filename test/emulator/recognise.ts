import type { Operation } from './schema.ts';
import type { Protocol, Services } from './services.ts';
import type { WireRequest } from './wire.ts';

/** A request understood: which operation of which service, in which Region, with what. */
export interface Call {
  /** The signing name of the service, or `s3control`; `unknown` for a request without signature. */
  readonly service: string;
  /** The operation's name; method and path where no model has it. */
  readonly operation: string;
  /** The Region of the credential scope. */
  readonly region: string;
  /** The access key that signed, `-` where there is none. */
  readonly accessKey: string;
  readonly protocol: Protocol;
  /** Labels of the path, query, form or JSON members of the top level by the names of the model. */
  readonly parameters: Readonly<Record<string, string>>;
}

// AWS4-HMAC-SHA256 Credential=<key>/<date>/<region>/<service>/aws4_request
const scope = /Credential=([^/]+)\/\d{8}\/([^/]*)\/([^/]+)\/aws4_request/;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

function serviceOf(signingName: string, path: string, action: string | null, services: Services): string {
  if (signingName === 's3' && path.startsWith('/v20180820/')) return 's3control';
  if (signingName === 's3express') return 's3';
  if (signingName !== 'unknown' || action === null) return signingName;
  // Who has no credentials yet does not sign (AssumeRoleWithWebIdentity).
  return [...services].find(([, { operations }]) => operations.has(action))?.[0] ?? signingName;
}

/** Says which operation a request calls. Never throws: what it does not know is named by method and path. */
export function recognise(request: WireRequest, services: Services): Call {
  const url = new URL(request.path, 'http://host');
  const presigned = url.searchParams.get('X-Amz-Credential');
  const signed = scope.exec(presigned ? `Credential=${presigned}` : (request.headers['authorization'] ?? ''));
  const [, accessKey = '-', region = '-', signingName = 'unknown'] = signed ?? [];
  const form = new URLSearchParams(
    (request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded') ? request.body.toString() : '',
  );
  const action = form.get('Action') ?? url.searchParams.get('Action');
  const service = serviceOf(signingName, url.pathname, action, services);
  const known = services.get(service);
  const base = { service, region, accessKey };

  const target = request.headers['x-amz-target'];
  if (target !== undefined) {
    return {
      ...base,
      operation: target.slice(target.lastIndexOf('.') + 1),
      protocol: 'json',
      parameters: members(request.body.toString()),
    };
  }
  if (action !== null) {
    return {
      ...base,
      operation: action,
      protocol: known?.protocol ?? 'query',
      parameters: Object.fromEntries([...url.searchParams, ...form]),
    };
  }
  const found = known && rest(request, url, known.operations, service === 's3');
  return {
    ...base,
    operation: found?.operation ?? `${request.method} ${url.pathname}`,
    protocol: known?.protocol ?? (/json/.test(request.headers['content-type'] ?? '') ? 'rest-json' : 'rest-xml'),
    parameters: {
      ...(known?.protocol === 'rest-json' ? members(request.body.toString()) : {}),
      ...(found?.parameters ?? Object.fromEntries(url.searchParams)),
    },
  };
}

function members(body: string): Record<string, string> {
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed !== 'object' || parsed === null) return {};
    return Object.fromEntries(
      Object.entries(parsed).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
    );
  } catch {
    return {};
  }
}

interface Match {
  readonly operation: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly score: number;
}

/** S3 puts the bucket into the path or the host; its model knows neither. These three operations have no bucket. */
const withoutBucket = new Set(['ListBuckets', 'ListDirectoryBuckets', 'WriteGetObjectResponse']);

function rest(request: WireRequest, url: URL, operations: ReadonlyMap<string, Operation>, s3: boolean): Match | undefined {
  const host = request.headers['host'] ?? '';
  const hosted = s3 ? /^(.+?)\.(?:s3[.-]|localhost)/.exec(host)?.[1] : undefined;
  const segments = url.pathname.split('/').slice(1);
  const bucket = hosted ?? (s3 ? segments[0] : undefined);
  const path = s3 && hosted === undefined && bucket !== '' ? `/${segments.slice(1).join('/')}` : url.pathname;
  let best: Match | undefined;
  for (const operation of operations.values()) {
    if (operation.http?.method !== request.method) continue;
    if (s3 && withoutBucket.has(operation.name) === (bucket !== '')) continue;
    const match = matches(operation, operation.http.uri, path, url.searchParams, request.headers);
    if (match && (!best || match.score > best.score)) best = match;
  }
  if (!best) return undefined;
  return bucket ? { ...best, parameters: { ...best.parameters, Bucket: decoded(bucket) } } : best;
}

const labels = new Map<string, RegExp>();

function pathPattern(template: string): RegExp {
  let pattern = labels.get(template);
  if (!pattern) {
    const source = template
      .split(/(\{[^}]+\})/)
      .map((part) => {
        const label = /^\{([^}+]+)(\+?)\}$/.exec(part);
        if (label) return `(?<${label[1]}>${label[2] === '+' ? '.+' : '[^/]+'})`;
        return part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
      })
      .join('');
    pattern = new RegExp(`^${source.replace(/\/$/, '')}/?$`);
    labels.set(template, pattern);
  }
  return pattern;
}

/** The more of what an operation demands is there, the higher the score; what it demands and is not there rules it out. */
function matches(
  operation: Operation,
  uri: string,
  path: string,
  query: URLSearchParams,
  headers: WireRequest['headers'],
): Match | undefined {
  const [template = '', fixed = ''] = uri.split('?');
  const found = pathPattern(template).exec(path);
  if (!found) return undefined;
  let score = template.replaceAll(/\{[^}]+\}/g, '').length;
  for (const [name, value] of new URLSearchParams(fixed)) {
    const given = query.get(name);
    // Only the SDK for JavaScript says the operation's name; other clients leave it out.
    if (name === 'x-id' ? given !== null && given !== value : given !== value && !(value === '' && given !== null)) return undefined;
    score += name === 'x-id' ? (given === null ? 0 : 1000) : 100;
  }
  const parameters: Record<string, string> = {};
  for (const [label, value] of Object.entries(found.groups ?? {})) parameters[label] = decoded(value);
  const input = operation.input();
  if (input.kind !== 'structure') return { operation: operation.name, parameters, score };
  let index = 0;
  for (const [member, read] of input.members) {
    const { traits } = read();
    const needed = index++ < input.required;
    const given =
      typeof traits['httpQuery'] === 'string'
        ? query.get(traits['httpQuery'])
        : typeof traits['httpHeader'] === 'string'
          ? (headers[traits['httpHeader'].toLowerCase()] ?? null)
          : undefined;
    if (given === undefined) continue;
    if (given !== null) {
      parameters[member] = given;
      score += needed ? 10 : 0;
    } else if (needed) return undefined;
  }
  return { operation: operation.name, parameters, score };
}
