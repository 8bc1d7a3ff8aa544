/** A day as it was written (ISO 8601), today where none was. Anything else is an error that says so. */
export function dayNamed(text: string | undefined, today: Date): string {
  if (text === undefined) return today.toISOString().slice(0, 10);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
  if (!isDay) throw new Error(`${text} is no day; write it as 2026-11-26`);
  return text;
}
