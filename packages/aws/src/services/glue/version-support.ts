import type { AllTypes } from '../../kit.ts';
import { supportOf, type Support, type SupportDays, type SupportTable } from '../../support.ts';

const policy = {
  source: 'https://docs.aws.amazon.com/glue/latest/dg/glue-version-support-policy.html',
  readOn: '2026-11-26',
  endsAt: 'start of day',
} as const;

/**
 * Until when AWS patches a Glue version; since 1 April 2026 jobs of those that ended before do not start any more. How the days were read: AWS's own page, as a
 * public copy of the guide has it. They begin at midnight in the Pacific time zone.
 */
export const sparkVersions: SupportTable = {
  ...policy,
  of: 'Glue versions for Spark',
  versions: new Map<string, SupportDays>([
    ['5.1', { standard: undefined }],
    ['5.0', { standard: undefined }],
    ['4.0', { standard: undefined }],
    ['3.0', { standard: undefined }],
    ['2.0', { standard: '2024-01-31' }],
    ['1.0', { standard: '2022-09-30' }],
    ['0.9', { standard: '2022-06-01' }],
  ]),
};

/** For Python shell jobs only the first version tells the Python: 3.6, or 2 before it. Any other means nothing to them. */
export const shellVersions: SupportTable = {
  ...policy,
  of: 'Glue versions for Python shell',
  versions: new Map<string, SupportDays>([['1.0', { standard: '2026-03-31' }]]),
};

/** How AWS supports what a job runs on at a time. */
export const jobSupport = (job: AllTypes['AWS::Glue::Job'], now: Date): Support =>
  supportOf(job.Command?.Name === 'pythonshell' ? shellVersions : sparkVersions, job.GlueVersion, now);
