/** Time as the live source meets it: tests bring one that does not wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Fulfilled after so many milliseconds, or at once when it is no longer waited for. */
  sleep(milliseconds: number, cancelled?: AbortSignal): Promise<void>;
  /** Milliseconds since 1970 that replies are told at, where they are not to be those of `now`: a recording of one moment. */
  at?(): number;
}

/** The moment at which something is told to be, in ISO 8601. */
export const momentOf = (clock: Clock): string => new Date(clock.at?.() ?? clock.now()).toISOString();

/** The clock of this machine. */
export const systemClock: Clock = {
  now: Date.now,
  sleep: (milliseconds, cancelled) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      cancelled?.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    }),
};
