import { any, has } from '@demarc/model';

/** Whether there is anything in a list. An element by a parameter is one, whichever it is. */
export const hasElements = (list: readonly unknown[] | undefined): boolean =>
  any(
    () => list?.some(() => true),
    // `has` asks by names only, and a list is a record of its places.
    () => has(list as Readonly<Record<string, unknown>> | undefined, '0'),
  );
