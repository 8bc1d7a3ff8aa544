import type { Diagnostic, Severity } from '@demarc/model';
import { failsFrom, type Sums } from '@demarc/report';

/** The severity from which a finding fails the run. */
export type FailOn = Severity | 'none';

/** How a run ends, and why: 1 findings, 3 incomplete, 0 otherwise. 2 (usage, no input) and 130 (interrupted) are decided elsewhere. */
export function exitOf(
  sums: Sums,
  diagnostics: readonly Diagnostic[],
  failOn: FailOn,
  strict: boolean,
): { code: 0 | 1 | 3; because: string } {
  if (failOn === 'none') return { code: 0, because: '' };
  const failed = failsFrom(sums.findings, failOn);
  if (failed > 0) return { code: 1, because: '' };
  const unknown = Object.values(sums.findings.unknown).reduce((a, b) => a + b, 0);
  if (strict && unknown > 0) return { code: 1, because: 'unknown counts as failed (--strict)' };
  const unread = diagnostics.filter(({ severity }) => severity === 'error').length;
  const incomplete = (sums.coverage.statuses.denied ?? 0) + (sums.coverage.statuses.failed ?? 0);
  if (unread > 0) return { code: 3, because: `incomplete, ${unread === 1 ? 'one file' : `${unread} files`} could not be read` };
  return incomplete > 0 ? { code: 3, because: 'incomplete, some reads were denied or failed' } : { code: 0, because: '' };
}
