/** When AWS's extended support of an engine version ends (ISO 8601). */
const extendedSupportEnds: Readonly<Record<string, string>> = {};

/** Whether AWS patches this engine version no more. */
export function supportHasEnded(version: string | undefined, now: Date): boolean {
  const end = version === undefined ? undefined : extendedSupportEnds[version.split('.').slice(0, 2).join('.')];
  return end !== undefined && now >= new Date(end);
}
