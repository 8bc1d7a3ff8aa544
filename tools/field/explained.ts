/** Cases whose expectation is not ours, by their id: why. */
export const explanations: Readonly<Record<string, string>> = {};
