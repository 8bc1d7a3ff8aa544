/** Figures that others move: where they come from, and when somebody last looked. `npm run freshness` lists how old each is. */
export interface DatedTable {
  /** What the table is about, as people call it: "RDS for MySQL major versions". */
  readonly of: string;
  /** The page on which AWS, or who makes the product, keeps the figures. How they were really read stands in the table's comment. */
  readonly source: string;
  /** The day on which they were read (ISO 8601). */
  readonly readOn: string;
}

/** How long AWS supports a version; days as AWS names them (ISO 8601). */
export interface SupportDays {
  /** When standard support ends; `undefined` where AWS has named no day. */
  readonly standard: string | undefined;
  /** When paid extended support ends, where AWS has one; `undated` where it has one and the sources differ over its end. */
  readonly extended?: string;
}

/** The versions of one product. A version that it does not have is unknown: newer than the table, or older than AWS's page goes back. */
export interface SupportTable extends DatedTable {
  /** Whether support ends as the day that AWS names begins, or as it ends (UTC). */
  readonly endsAt: 'start of day' | 'end of day';
  readonly versions: ReadonlyMap<string, SupportDays>;
}

/** `ended`: AWS publishes no more patches. `unknown` is never fresh. */
export type Support = 'standard' | 'extended' | 'ended' | 'unknown';

const day = 24 * 60 * 60 * 1000;

/** How AWS supports a version at a time. The version may be longer than the table's: `8.0.36` is of `8.0`, and `16.4` of `16`. */
export function supportOf(table: SupportTable | undefined, version: string | undefined, now: Date): Support {
  const days = table && version !== undefined ? daysOf(table, version) : undefined;
  if (!table || !days) return 'unknown';
  const isOver = (end: string): boolean => now.getTime() >= Date.parse(end) + (table.endsAt === 'end of day' ? day : 0);
  if (days.standard === undefined || !isOver(days.standard)) return 'standard';
  if (days.extended === undefined) return 'ended';
  return days.extended !== 'undated' && isOver(days.extended) ? 'ended' : 'extended';
}

function daysOf({ versions }: SupportTable, version: string): SupportDays | undefined {
  const parts = version.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const found = versions.get(parts.slice(0, length).join('.'));
    if (found) return found;
  }
  return undefined;
}
