/** A day as it was written (ISO 8601), today where none was; undefined where it is none. */
export function dayNamed(text: string | undefined, today: Date): string | undefined {
  const day = text ?? today.toISOString().slice(0, 10);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
  return isDay ? day : undefined;
}
