/**
 * When AWS's support of an engine version ends (ISO 8601), as
 * https://docs.aws.amazon.com/documentdb/latest/devguide/docdb-version-support-dates.html listed it on 2026-11-26. A version without a row has no end.
 */
const ends: Readonly<Record<string, { readonly standard: string; readonly extended: string }>> = {
  '3.6': { standard: '2026-03-30', extended: '2029-03-30' },
};

const endsOf = (version: string | undefined): (typeof ends)[string] | undefined =>
  version === undefined ? undefined : ends[version.split('.').slice(0, 2).join('.')];
/** The first moment after a day. */
const after = (day: string): Date => new Date(Date.parse(day) + 24 * 60 * 60 * 1000);

/** Whether AWS patches this engine version no more. */
export function supportHasEnded(version: string | undefined, now: Date): boolean {
  const end = endsOf(version);
  return end !== undefined && now >= after(end.extended);
}

/** Whether AWS patches this engine version for a fee only. */
export function isInExtendedSupport(version: string | undefined, now: Date): boolean {
  const end = endsOf(version);
  return end !== undefined && now >= after(end.standard) && now < after(end.extended);
}
