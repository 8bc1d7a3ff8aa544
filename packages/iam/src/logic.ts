// One place to swap: these become a re-export of the model's `all` and `any`, whose answer does not depend on the order of the questions.

/** Whether every question is answered with a truthy value. */
export const all = (...asks: readonly (() => unknown)[]): boolean => asks.every((ask) => Boolean(ask()));

/** Whether some question is answered with a truthy value. */
export const any = (...asks: readonly (() => unknown)[]): boolean => asks.some((ask) => Boolean(ask()));
