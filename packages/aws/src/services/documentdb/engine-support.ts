import { supportOf, type SupportDays, type SupportTable } from '../../support.ts';

/** AWS's page itself; of the versions without a day it says "N/A". */
export const documentdbVersions: SupportTable = {
  of: 'DocumentDB engine versions',
  source: 'https://docs.aws.amazon.com/documentdb/latest/devguide/docdb-version-support-dates.html',
  readOn: '2026-11-26',
  endsAt: 'end of day',
  versions: new Map<string, SupportDays>([
    ['8.0', { standard: undefined }],
    ['5.0', { standard: undefined }],
    ['4.0', { standard: undefined }],
    ['3.6', { standard: '2026-03-30', extended: '2029-03-30' }],
  ]),
};

/** Whether AWS patches this engine version no more. */
export const supportHasEnded = (version: string | undefined, now: Date): boolean => supportOf(documentdbVersions, version, now) === 'ended';

/** Whether AWS patches this engine version for a fee only. */
export const isInExtendedSupport = (version: string | undefined, now: Date): boolean =>
  supportOf(documentdbVersions, version, now) === 'extended';
