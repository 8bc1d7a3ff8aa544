import type { AllTypes, ContextOf } from '../../kit.ts';
import { runtimes } from './runtimes.ts';

type Fn = AllTypes['AWS::Lambda::Function'];

/**
 * The day on which the runtime of a function was deprecated (ISO 8601), if that day has come: on the day itself it has. A runtime that the table does not
 * know is one that AWS published later, or a customer-managed one, whose publisher sets the date. It is looked up in the inventory, so that where nobody
 * read it the answer is unknown, and never "supported".
 *
 * Source: https://docs.aws.amazon.com/lambda/latest/dg/runtime-support-policy.html (read 2026-11-26).
 */
export function deprecatedSince(fn: Fn, { now, target }: Pick<ContextOf<'AWS::Lambda::Function'>, 'now' | 'target'>): string | undefined {
  const runtime = fn.Runtime ?? fn.RuntimeConfig?.RuntimeArn;
  if (runtime === undefined) return undefined;
  const day = runtimes.has(runtime)
    ? runtimes.get(runtime)
    : target('Demarc::Lambda::Runtime', fn.RuntimeConfig?.RuntimeArn ?? runtime).DeprecationDate;
  return day !== undefined && now.getTime() >= Date.parse(day) ? day : undefined;
}

const languageOf = (runtime: string): string | undefined => /^(?:dotnet|[a-z]+)/.exec(runtime)?.[0];

/** The runtime of the same language with the longest support left, at a time; nothing for a language that has none (Go's is in the package today). */
export function successorOf(runtime: string, now: Date): string | undefined {
  const language = languageOf(runtime);
  let best: readonly [string, string] | undefined;
  for (const [name, day] of runtimes) {
    if (day === undefined || languageOf(name) !== language || Date.parse(day) <= now.getTime()) continue;
    if (best === undefined || day > best[1]) best = [name, day];
  }
  return best?.[0];
}
