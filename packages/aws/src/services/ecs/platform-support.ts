import { supportOf, type Support, type SupportDays, type SupportTable } from '../../support.ts';

/**
 * When tasks on a Linux platform version of Fargate end. How the day was read: AWS's page in the edition of its guide for China, which is newer than the other
 * (https://docs.amazonaws.cn/en_us/AmazonECS/latest/developerguide/platform-versions-retired.md: 30 June 2026, after 31 March). Versions before 1.3.0 are gone,
 * and left out: those of Windows have the same numbers.
 */
export const fargateVersions: SupportTable = {
  of: 'Fargate platform versions for Linux',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-versions-retired.html',
  readOn: '2026-11-26',
  endsAt: 'end of day',
  versions: new Map<string, SupportDays>([
    ['1.4.0', { standard: undefined }],
    ['1.3.0', { standard: '2026-06-30' }],
  ]),
};

/** How a platform version is supported at a time; of `LATEST` and of Windows nothing is known here. */
export const fargateSupport = (version: string | undefined, now: Date): Support => supportOf(fargateVersions, version, now);
