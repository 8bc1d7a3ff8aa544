import type { Diagnostic, Severity } from '@demarc/model';
import { failsFrom, type Sums } from '@demarc/report';
import { hasUnread, incompleteText, unreadFiles, unreadText } from './incomplete.ts';

/** The severity from which a finding fails the run. */
export type FailOn = Severity | 'none';

/** How a run ends, and why: 1 findings, 3 incomplete, 0 otherwise. 2 (usage, no input) and 130 (interrupted) are decided elsewhere. */
export function exitOf(
  sums: Sums,
  diagnostics: readonly Diagnostic[],
  failOn: FailOn,
  strict: boolean,
): { code: 0 | 1 | 3; because: string } {
  const unread = unreadFiles(diagnostics);
  const gap = unread > 0 ? incompleteText(unread) : hasUnread(sums) ? unreadText : '';
  if (failOn === 'none') return { code: 0, because: gap };
  const failed = failsFrom(sums.findings, failOn);
  if (failed > 0) return { code: 1, because: gap };
  const unknown = Object.values(sums.findings.unknown).reduce((a, b) => a + b, 0);
  if (strict && unknown > 0) return { code: 1, because: 'unknown counts as failed (--strict)' };
  return { code: gap === '' ? 0 : 3, because: gap };
}
