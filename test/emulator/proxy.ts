import { Agent, createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { answerOf, committedAnswers } from './answers.ts';
import { Calls } from './calls.ts';
import { replyOf } from './effects.ts';
import { recognise, type Call } from './recognise.ts';
import { Recording } from './recording.ts';
import { Rules } from './rules.ts';
import { failure, serialise } from './serialise.ts';
import { services as load } from './services.ts';
import type { WireReply, WireRequest } from './wire.ts';

/** The proxy, running. */
export interface Proxy {
  /** Where clients are to go: `AWS_ENDPOINT_URL`. */
  readonly endpoint: string;
  /** What happens to calls. */
  readonly rules: Rules;
  /** What was called since the start or the last `clear()`. */
  readonly calls: Calls;
  /** Records into a new recording until the function returned is called. Replies that a rule made are not recorded. */
  record(): { readonly recording: Recording; stop(): void };
  close(): Promise<void>;
}

const bodyOf = async (message: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
};

const headersOf = (message: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );

/** Starts the proxy in front of an emulator on a loopback port. */
export async function startProxy(options: { emulatorPort: number; port?: number }): Promise<Proxy> {
  const services = await load();
  const answers = committedAnswers();
  const rules = new Rules();
  const calls = new Calls();
  const recordings = new Set<Recording>();
  const agent = new Agent({ keepAlive: true });

  const forward = (request: WireRequest): Promise<WireReply> =>
    new Promise((resolve, reject) => {
      const { 'transfer-encoding': _chunked, ...headers } = request.headers;
      const onward = ask(
        {
          host: '127.0.0.1',
          port: options.emulatorPort,
          agent,
          method: request.method,
          path: request.path,
          headers: { ...headers, 'content-length': String(request.body.length) },
        },
        (message) => {
          bodyOf(message).then((body) => resolve({ status: message.statusCode ?? 502, headers: headersOf(message), body }), reject);
        },
      );
      onward.on('error', reject);
      onward.end(request.body);
    });

  const answered = (call: Call): WireReply | undefined => {
    const answer = answerOf(call, answers);
    if (!answer) return undefined;
    if (answer.error) return failure(call, answer.error.status, answer.error.code, answer.error.message);
    return serialise(call, answer.output, services);
  };

  // What the emulator does not know, it answers with a page of HTML, which clients take for a broken reply.
  const known = (call: Call, reply: WireReply): WireReply => {
    if (reply.status < 400 || !(reply.headers['content-type'] ?? '').startsWith('text/html')) return reply;
    return failure(
      call,
      501,
      'NotImplemented',
      `The emulator has no ${call.service} ${call.operation}, and no file of test/emulator/answers/${call.service} answers for it`,
    );
  };

  const send = (response: ServerResponse, reply: WireReply, request: WireRequest, cut: boolean): void => {
    const { 'transfer-encoding': _chunked, connection: _connection, ...headers } = reply.headers;
    // A HEAD request is told the length of what it does not get.
    const length = request.method === 'HEAD' ? (headers['content-length'] ?? '0') : String(reply.body.length);
    response.writeHead(reply.status, { ...headers, 'content-length': length });
    if (!cut) {
      response.end(request.method === 'HEAD' ? undefined : reply.body);
      return;
    }
    response.write(reply.body.subarray(0, Math.floor(reply.body.length / 2)), () => response.destroy());
  };

  const serve = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request: WireRequest = {
      method: message.method ?? 'GET',
      path: message.url ?? '/',
      headers: headersOf(message),
      body: await bodyOf(message),
    };
    const call = recognise(request, services);
    calls.count(call);
    let cut = false;
    for (const effect of rules.effects(call)) {
      if (effect.do === 'delay') await wait(effect.milliseconds);
      else if (effect.do === 'cut') cut = true;
      else if (effect.do === 'reset') {
        message.socket.resetAndDestroy();
        return;
      } else {
        const made = replyOf(effect, call, services);
        if (made) {
          send(response, made, request, false);
          return;
        }
      }
    }
    const reply = answered(call) ?? known(call, await forward(request));
    for (const recording of recordings) recording.keep(call, request, reply);
    send(response, reply, request, cut);
  };

  const server = createServer((message, response) => {
    serve(message, response).catch((error: unknown) => {
      // The emulator is gone, or an answer does not fit its model: the client is told, and no test takes it for AWS.
      if (!response.headersSent) response.writeHead(502, { 'content-type': 'text/plain' });
      response.end(`the emulator's proxy failed: ${error instanceof Error ? error.message : String(error)}`);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');

  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    rules,
    calls,
    record() {
      const recording = new Recording();
      recordings.add(recording);
      return { recording, stop: () => void recordings.delete(recording) };
    },
    async close() {
      agent.destroy();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
