import { UserError } from '../errors.ts';

/** A moment as the user wrote it. */
export function dateNamed(text: string): Date {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) throw new UserError(`${text} is no date`, [], ['--now 2026-11-24 or --now 2026-11-24T09:14:00Z']);
  return date;
}
