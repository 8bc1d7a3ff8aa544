import { Readable } from 'node:stream';
import { Calls } from './calls.ts';
import { replyOf } from './effects.ts';
import { recognise } from './recognise.ts';
import type { Recording } from './recording.ts';
import type { Rules } from './rules.ts';
import { services as load } from './services.ts';
import type { WireReply, WireRequest } from './wire.ts';

/** A request as the SDK hands it to its `requestHandler`. */
interface SdkRequest {
  readonly method: string;
  readonly hostname: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, string | readonly string[] | null>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A `requestHandler` of the SDK that answers from a recording: no process, no socket, the same rules as the proxy's. */
export interface Replay {
  readonly calls: Calls;
  handle(
    request: SdkRequest,
    options?: unknown,
  ): Promise<{ response: { statusCode: number; headers: Record<string, string>; body: Readable } }>;
  updateHttpClientConfig(): void;
  httpHandlerConfigs(): Record<string, never>;
  destroy(): void;
}

const bytes = (body: unknown): Buffer => {
  if (body === undefined || body === null) return Buffer.alloc(0);
  if (typeof body === 'string') return Buffer.from(body);
  if (body instanceof Uint8Array) return Buffer.from(body);
  throw new Error('a replay takes no streamed body');
};

const pathOf = ({ path, query }: SdkRequest): string => {
  const parts = Object.entries(query ?? {}).flatMap(([name, value]) =>
    (typeof value === 'string' || value === null ? [value] : value).map((one) =>
      one === null ? encodeURIComponent(name) : `${encodeURIComponent(name)}=${encodeURIComponent(one)}`,
    ),
  );
  return parts.length > 0 ? `${path}?${parts.join('&')}` : path;
};

/** An error as Node's sockets give it. */
const broken = (code: string): Error => Object.assign(new Error(`socket hang up (${code})`), { code });

/**
 * Replays a recording. `wait` is how a delay passes: give a fake clock's, or time really passes.
 * What was never recorded is refused with an error that names it: a replay makes nothing up.
 */
export async function replay(recording: Recording, rules: Rules, wait: (milliseconds: number) => Promise<void>): Promise<Replay> {
  const services = await load();
  const calls = new Calls();
  const answered = (reply: WireReply): { response: { statusCode: number; headers: Record<string, string>; body: Readable } } => ({
    response: { statusCode: reply.status, headers: { ...reply.headers }, body: Readable.from([reply.body]) },
  });
  return {
    calls,
    async handle(request) {
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]));
      const wire: WireRequest = {
        method: request.method,
        path: pathOf(request),
        headers: { host: request.hostname, ...headers },
        body: bytes(request.body),
      };
      const call = recognise(wire, services);
      calls.count(call);
      let cut = false;
      for (const effect of rules.effects(call)) {
        if (effect.do === 'delay') await wait(effect.milliseconds);
        else if (effect.do === 'reset') throw broken('ECONNRESET');
        else if (effect.do === 'cut') cut = true;
        else {
          const made = replyOf(effect, call, services);
          if (made) return answered(made);
        }
      }
      const reply = recording.find(call, wire);
      if (!reply)
        throw new Error(
          `not recorded: ${call.service} ${call.operation} in ${call.region}: ${wire.method} ${wire.path} ${wire.body.toString()}`,
        );
      if (!cut) return answered(reply);
      const half = Readable.from(
        (async function* () {
          yield reply.body.subarray(0, Math.floor(reply.body.length / 2));
          throw broken('ECONNRESET');
        })(),
      );
      return { response: { statusCode: reply.status, headers: { ...reply.headers }, body: half } };
    },
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => ({}),
    destroy() {},
  };
}
