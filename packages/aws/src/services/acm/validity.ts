import type { DatedTable } from '../../support.ts';

/**
 * How long a public certificate of ACM is valid, and how many days before its end ACM renews it: since February 2026, when public authorities had to shorten what
 * they issue. The figures were read in AWS's guide, as public copies have it ("ACM certificates are valid for 198 days").
 */
export const publicCertificates = {
  of: 'ACM public certificates',
  source: 'https://docs.aws.amazon.com/acm/latest/userguide/email-renewal-validation.html',
  readOn: '2026-11-26',
  validDays: 198,
  renewedDaysBefore: 45,
} as const satisfies DatedTable & Readonly<Record<string, unknown>>;
