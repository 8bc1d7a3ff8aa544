import { readFileSync, writeFileSync } from 'node:fs';
import type { Call } from './recognise.ts';
import type { WireReply, WireRequest } from './wire.ts';

/** One exchange of a recording, a line of its file. */
interface Exchange {
  readonly key: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Text, or `{ base64 }` where the bytes are no UTF-8. */
  readonly body: string | { readonly base64: string };
}

// These differ from run to run and say nothing about the account.
const fleeting = new Set([
  'date',
  'server',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'x-amzn-requestid',
  'x-amz-request-id',
  'x-amz-id-2',
  'access-control-allow-origin',
]);

/** What makes two requests the same: service, Region, operation and everything that was asked, whoever asked and whenever. */
function keyOf(call: Call, request: WireRequest): string {
  const url = new URL(request.path, 'http://host');
  const query = [...url.searchParams]
    .filter(([name]) => name !== 'x-id' && !name.startsWith('X-Amz-'))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const body = request.body.toString('latin1');
  const form = (request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');
  const said = form
    ? body
        .split('&')
        .filter((part) => part !== '')
        .toSorted()
        .join('&')
    : body;
  return [call.service, call.region, call.operation, request.method, url.pathname, new URLSearchParams(query).toString(), said].join(' ');
}

/** The replies of an account by what was asked: made by the proxy, kept in a file, replayed in process. */
export class Recording {
  readonly #exchanges = new Map<string, Exchange>();

  /** Opens a file that {@link Recording.save} wrote. */
  static open(file: string): Recording {
    const recording = new Recording();
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line === '') continue;
      // Written by `save`.
      const exchange = JSON.parse(line) as Exchange;
      recording.#exchanges.set(exchange.key, exchange);
    }
    return recording;
  }

  /** Keeps a reply; of two to the same question, the later. */
  keep(call: Call, request: WireRequest, reply: WireReply): void {
    const key = keyOf(call, request);
    const body = reply.body.toString('utf8');
    this.#exchanges.set(key, {
      key,
      status: reply.status,
      headers: Object.fromEntries(Object.entries(reply.headers).filter(([name]) => !fleeting.has(name))),
      body: Buffer.from(body, 'utf8').equals(reply.body) ? body : { base64: reply.body.toString('base64') },
    });
  }

  /** The reply to the same question, if it was ever asked. */
  find(call: Call, request: WireRequest): WireReply | undefined {
    const exchange = this.#exchanges.get(keyOf(call, request));
    if (!exchange) return undefined;
    const { body } = exchange;
    return {
      status: exchange.status,
      headers: exchange.headers,
      body: typeof body === 'string' ? Buffer.from(body) : Buffer.from(body.base64, 'base64'),
    };
  }

  /** How many different questions it answers. */
  get size(): number {
    return this.#exchanges.size;
  }

  /** Writes one exchange a line, in the order of the questions: the same account gives the same file. */
  save(file: string): void {
    const lines = [...this.#exchanges.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1)).map((exchange) => JSON.stringify(exchange));
    writeFileSync(file, `${lines.join('\n')}\n`);
  }
}
