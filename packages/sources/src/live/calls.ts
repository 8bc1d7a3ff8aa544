import { Hole } from '@demarc/model';
import type { Call, SdkClient } from '@demarc/aws';
import { checkedBody, type RawReply } from './answer-body.ts';
import { momentOf, type Clock } from './clock.ts';
import { onLoopback, type Loopback } from './loopback.ts';
import { CallFailure, failureOf, type Called } from './failure.ts';
import type { TokenBuckets } from './token-buckets.ts';

/** What is counted over a whole audit. */
export interface Counts {
  /** Requests that were sent, each attempt of a call. */
  requests: number;
  /** Requests that were refused because there were too many. */
  throttled: number;
}

/** A reply of a call. */
export interface Told {
  readonly call: string;
  /** ISO 8601. */
  readonly at: string;
}

/** Everything that calls share. */
export interface Surroundings {
  readonly buckets: TokenBuckets;
  readonly clock: Clock;
  readonly counts: Counts;
  /** After so many milliseconds without an answer an attempt has failed. */
  readonly deadline: number;
  readonly account: string;
  /** Where calls go instead of AWS, where that is an address of this machine. */
  readonly loopback?: Loopback | undefined;
  /** Once it says so, no call is made any more. */
  readonly stop?: AbortSignal | undefined;
}

/** What the middleware of an SDK client is given; the SDK's own types differ from client to client. */
interface Middlewares {
  add(middleware: Middleware, options: { step: string; name: string; priority?: string }): void;
  addRelativeTo(middleware: Middleware, options: { relation: 'after'; toMiddleware: string; name: string }): void;
}
type Next = (args: Handled) => Promise<Replied>;
type Middleware = (next: Next, context: { readonly commandName?: string; readonly clientName?: string }) => Next;
interface Handled {
  readonly request?: { hostname: string; readonly headers: Record<string, string> };
}
interface Replied {
  readonly output?: object;
  readonly response?: RawReply;
}

/** What the calls of one client came to. A reply, and whatever object stands in it as an item, is known by itself. */
export class Calls {
  readonly #world: Surroundings;
  readonly #told = new WeakMap<object, Told>();
  /** What the calls of a unit came to, by operation: for its coverage. */
  readonly failures: CallFailure[] = [];
  /** The actions that allowed a call. */
  readonly allowed = new Set<string>();
  /** Calls that were made, each once, however many attempts it took. */
  made = 0;
  /** Told of every call that came to an end; nothing where it gave a value. */
  onEnd: ((failure: CallFailure | undefined) => void) | undefined;

  constructor(world: Surroundings) {
    this.#world = world;
  }

  /** Lets every call of a client pass through here; an operation that is not among `declared` is refused. */
  watch(client: SdkClient, service: string, region: string, declared: Readonly<Record<string, Call>>): void {
    const stack = client.middlewareStack as unknown as Middlewares; // the SDK's stack, by the part of it that is used
    stack.add(
      (next, context) => async (args) => {
        this.#world.stop?.throwIfAborted();
        const operation = (context.commandName ?? '').replace(/Command$/, '');
        const call = declared[operation];
        if (!call) throw new Error(`the collector calls ${operation} and does not declare it`);
        const called: Called = { service, operation, region, actions: [call.action].flat() };
        this.made++;
        try {
          const reply = await next(args);
          const at = this.#now();
          if (reply.output) this.#told.set(reply.output, { call: `${service}:${operation}`, at });
          for (const action of called.actions) this.allowed.add(action);
          this.onEnd?.(undefined);
          return reply;
        } catch (error) {
          const failure = failureOf(error, called, call.absent ?? [], this.#now());
          if (failure.kind === 'absent') for (const action of called.actions) this.allowed.add(action);
          this.onEnd?.(failure.kind === 'absent' ? undefined : failure);
          throw failure;
        }
      },
      { step: 'initialize', name: 'demarcTells', priority: 'high' },
    );
    stack.add((next) => (args) => next(onLoopback(args, this.#world)), { step: 'build', name: 'demarcHost' });
    stack.add(
      (next, context) => async (args) => {
        const operation = (context.commandName ?? '').replace(/Command$/, '');
        const bucket = this.#world.buckets.of((context.clientName ?? service).replace(/Client$/, ''), region, operation);
        await bucket.take();
        this.#world.counts.requests++;
        try {
          return await this.#before(this.#world.deadline, next(args));
        } catch (error) {
          if (failureOf(error, { service, operation, region, actions: [] }, [], '').kind === 'throttled') {
            this.#world.counts.throttled++;
            bucket.throttled();
          }
          throw error;
        }
      },
      { step: 'finalizeRequest', name: 'demarcPace', priority: 'low' },
    );
    stack.addRelativeTo(
      (next) => async (args) => {
        const reply = await next(args);
        if (reply.response) await checkedBody(reply.response);
        return reply;
      },
      { relation: 'after', toMiddleware: 'deserializerMiddleware', name: 'demarcBody' },
    );
  }

  /** Which call a reply, or an item of one, comes from. */
  toldBy(value: object): Told | undefined {
    return this.#told.get(value);
  }

  /** Remembers that an item stands in a reply. */
  within(item: unknown, reply: object): void {
    const told = this.#told.get(reply);
    if (told && typeof item === 'object' && item !== null) this.#told.set(item, told);
  }

  #now(): string {
    return momentOf(this.#world.clock);
  }

  /** The same, or an error when it takes too long. What still comes later is not waited for. */
  async #before<T>(deadline: number, call: Promise<T>): Promise<T> {
    const over = new AbortController();
    const late = this.#world.clock.sleep(deadline, over.signal).then(() => {
      if (!over.signal.aborted) throw Object.assign(new Error(`no answer within ${deadline / 1000} s`), { name: 'TimeoutError' });
    });
    late.catch(() => undefined); // it is the race that tells
    call.catch(() => undefined); // after the deadline nobody asks
    try {
      return (await Promise.race([call, late])) as T; // the deadline gives no value: it throws
    } finally {
      over.abort();
    }
  }
}

/** What stands in the place of what a call would have told. */
export const holeOf = (failure: CallFailure): Hole => new Hole('not-collected', failure.message);
