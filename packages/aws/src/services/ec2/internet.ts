import { any, is, matches } from '@demarc/model';

/** The two kinds of addresses; rules, routes and addresses of one say nothing of the other. */
export type Family = 'ipv4' | 'ipv6';
export const families: readonly Family[] = ['ipv4', 'ipv6'];

/** Half the internet or more: two such ranges make it whole. Public IPv6 addresses are those of 2000::/3. */
const halves = ['0.0.0.0/1', '128.0.0.0/1', '::/1', '::/2', '2000::/3', '2000::/4', '3000::/4'] as const;

/** Whether a range is the internet or half of it. `/0` is everything, whatever address stands before it. */
export const isInternet = <N extends string>(owner: Readonly<Partial<Record<N, string | undefined>>>, name: N): boolean =>
  any(
    () => isEverything(owner, name),
    () => is(owner, name, ...halves),
  );

/** Whether a range is every address of its family. */
export const isEverything = <N extends string>(owner: Readonly<Partial<Record<N, string | undefined>>>, name: N): boolean =>
  matches(owner, name, '*/0');
