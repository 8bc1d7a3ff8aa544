import type { Coverage, Diagnostic } from '@demarc/model';
import { clean, cut } from '../told.ts';
import { longestMessage, mostNotifications } from './limits.ts';
import { physicalLocation } from './locations.ts';
import { messageText } from './text.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;
const worst = ['error', 'warning', 'info'] as const;

/** What was wrong with the input, as notifications (SARIF §3.58), the worst first. */
export function notificationsOf(diagnostics: readonly Diagnostic[], below: (file: string) => string): readonly object[] {
  const sorted = worst.flatMap((severity) => diagnostics.filter((each) => each.severity === severity));
  const left = sorted.length - mostNotifications;
  const told = sorted.slice(0, mostNotifications).map(({ severity, code, message, next, location }) => ({
    descriptor: { id: cut(clean(code), 200) },
    level: levels[severity],
    message: { text: messageText([message, ...(next === undefined ? [] : [next])].join('; next: ')) },
    ...(location && { locations: [{ physicalLocation: physicalLocation(location, below) }] }),
  }));
  return left > 0 ? [...told, { level: 'warning', message: { text: `${left} more notifications are left out` } }] : told;
}

/** Reads that did not come off, as diagnostics: what would be there nobody judged. */
export const unreadOf = (coverage: readonly Coverage[]): Diagnostic[] =>
  coverage
    .filter(({ status }) => status === 'denied' || status === 'failed')
    .map(({ status, type, account, region, reason }) => ({
      severity: 'error',
      code: `coverage-${status}`,
      message: cut(
        `${type} was not read${account === undefined ? '' : ` in ${account}${region === undefined ? '' : ` ${region}`}`}: ${reason ?? status}`,
        longestMessage,
      ),
    }));
