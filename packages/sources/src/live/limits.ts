/** How often an API may be called, in one Region of an account. */
export interface Limit {
  /** The part of its service's API that shares this limit: these operations, by their names; all others where nothing is said. */
  readonly operations?: RegExp;
  /** Each operation has a limit of its own. */
  readonly each?: true;
  /** Calls at once. */
  readonly burst: number;
  /** Calls a second that come back. */
  readonly perSecond: number;
  /** AWS's page and the date on which it was read; without a date, our own reading: AWS publishes no figure. */
  readonly source: { readonly page?: string; readonly read?: string };
}

const lambdaQuotas = { page: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html', read: '2026-11-26' };

/**
 * The documented limits, by the service as its client names itself. Of a family the first that fits holds.
 */
export const limits: Readonly<Record<string, readonly Limit[]>> = {
  Lambda: [
    { operations: /^GetFunction$/, burst: 100, perSecond: 100, source: lambdaQuotas },
    { operations: /^GetPolicy$/, burst: 15, perSecond: 15, source: lambdaQuotas },
    { burst: 15, perSecond: 15, source: lambdaQuotas },
  ],
  // The page gives DescribeHosts as its example of a call that changes nothing, and says that each API is counted by itself.
  EC2: [
    {
      each: true,
      burst: 100,
      perSecond: 20,
      source: { page: 'https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html', read: '2026-11-26' },
    },
  ],
  S3: [{ each: true, burst: 100, perSecond: 50, source: {} }],
};

/** Of services that publish nothing: what every one of them takes, as far as we have seen. Throttling makes it less. */
const unpublished: Limit = { burst: 20, perSecond: 10, source: {} };

/** The limit of an operation, and a name for what shares it. */
export function limitOf(service: string, operation: string): { readonly family: string; readonly limit: Limit } {
  const own = limits[service] ?? [];
  const index = own.findIndex(({ operations }) => operations?.test(operation) ?? true);
  const limit = own[index] ?? unpublished;
  return { family: `${service}/${limit.each ? operation : index}`, limit };
}
