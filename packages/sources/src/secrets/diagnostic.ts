import type { Diagnostic } from '@demarc/model';
import { Redactor } from './redact.ts';

/** The line that a diagnostic shows may hold a secret, and so may what is told of it. */
export function withoutSecrets(diagnostic: Diagnostic): Diagnostic {
  const redactor = new Redactor();
  return {
    ...diagnostic,
    message: redactor.anywhere(diagnostic.message),
    ...(diagnostic.excerpt !== undefined && { excerpt: redactor.anywhere(diagnostic.excerpt, '') }),
  };
}
