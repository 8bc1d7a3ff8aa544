import { safe } from '@demarc/report';
import type { UserError } from './errors.ts';

/** The error as it is shown: what the input says in it is inert in a terminal. */
export const errorText = (error: Pick<UserError, 'message' | 'details' | 'next'>): string =>
  [
    `demarc: ${error.message}`,
    ...error.details.map((line) => `  ${line}`),
    ...(error.next.length > 0 ? [`  next: ${error.next.join('  ·  ')}`] : []),
  ]
    .map(safe)
    .join('\n');
