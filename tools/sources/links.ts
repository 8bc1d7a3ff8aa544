/** How links are opened. */
export interface LinkOptions {
  /** How many at once. */
  readonly atOnce: number;
  /** How long a request may take, in milliseconds. */
  readonly timeout: number;
}
/** An address that does not answer, and what it says instead. */
export interface DeadLink {
  readonly url: string;
  readonly why: string;
}

/** The addresses that do not answer with 2xx, redirects followed, in the order given. Each is opened once, however often it is given. */
export async function deadLinks(urls: Iterable<string>, { atOnce, timeout }: LinkOptions): Promise<readonly DeadLink[]> {
  const all = [...new Set(urls)];
  const dead = new Map<string, string>();
  const waiting = all.values();
  const work = async (): Promise<void> => {
    // The workers share one iterator: each address goes to one of them.
    for (const url of waiting) {
      const why = await faultOf(url, timeout);
      if (why !== undefined) dead.set(url, why);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return all.flatMap((url) => {
    const why = dead.get(url);
    return why === undefined ? [] : [{ url, why }];
  });
}

/** Asks for the head, and for the page where that is refused: some servers know only GET. */
async function faultOf(url: string, timeout: number): Promise<string | undefined> {
  return (await refusal(url, 'HEAD', timeout)) === undefined ? undefined : refusal(url, 'GET', timeout);
}

async function refusal(url: string, method: 'HEAD' | 'GET', timeout: number): Promise<string | undefined> {
  try {
    const response = await fetch(url, { method, signal: AbortSignal.timeout(timeout) });
    await response.body?.cancel();
    return response.ok ? undefined : `${response.status} ${response.statusText}`.trim();
  } catch (error) {
    return reasonOf(error);
  }
}

/** The network's own words: fetch hides them in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'no answer in time';
  return error.cause instanceof Error ? error.cause.message : error.message;
}
