import { besideEachOther, safe, wrap } from '@demarc/report';
import type { UserError } from './errors.ts';

/**
 * The error as it is shown: what the input says in it is inert in a terminal. Within a width, if there is one: lists are wrapped, commands stay whole;
 * what stands in columns or is an excerpt stays as it is.
 */
export function errorText(error: Pick<UserError, 'message' | 'details' | 'next'>, width = Number.POSITIVE_INFINITY): string {
  const isProse = (line: string): boolean => !/^\s|^\||\S {2}/.test(line);
  return [
    `demarc: ${error.message}`,
    ...error.details.flatMap((line) => (2 + line.length > width && isProse(line) ? wrap(line, width, '  ') : [`  ${line}`])),
    ...besideEachOther(error.next, '  next: ', '  ·  ', width),
  ]
    .map(safe)
    .join('\n');
}
