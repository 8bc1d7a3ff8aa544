/** What is wrong with the days for which backups are kept; nothing when they are enough. */
export function keepsTooFew(days: number | undefined, minDays: number): string | false {
  if (days === undefined) return 'no number of days is set';
  return days < minDays && `backups are kept for ${days === 1 ? 'one day' : `${days} days`}, fewer than ${minDays}`;
}
