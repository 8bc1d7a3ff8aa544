/** Time as the live source meets it: tests bring one that does not wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Fulfilled after so many milliseconds, or at once when it is no longer waited for. */
  sleep(milliseconds: number, cancelled?: AbortSignal): Promise<void>;
}

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
