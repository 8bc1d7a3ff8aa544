import { supportOf, type Support, type SupportDays, type SupportTable } from '../../support.ts';

/**
 * When AWS retires a platform branch: by its system, or by what runs on it. How the days were read: AWS's page of versions scheduled for retirement, as a
 * public copy of the guide has it (edition of July 2026); the first Amazon Linux stands on that page, too, and Node.js 18 in the release notes
 * (https://docs.aws.amazon.com/elasticbeanstalk/latest/relnotes/release-2025-08-11-nodejs18-retire.md). Branches that were retired earlier are not in it.
 */
export const platformBranches: SupportTable = {
  of: 'Elastic Beanstalk platform branches',
  source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/platforms/platforms-retiring.html',
  readOn: '2026-11-26',
  endsAt: 'start of day',
  versions: new Map<string, SupportDays>([
    ['Amazon Linux 2018.03', { standard: '2022-07-18' }],
    ['Amazon Linux 2', { standard: '2026-06-30' }],
    ['Windows Server 2016', { standard: '2026-09-30' }],
    ['.NET 9 on Amazon Linux 2023', { standard: '2027-03-31' }],
    ['.NET 8 on Amazon Linux 2023', { standard: '2027-03-31' }],
    ['Node.js 20 on Amazon Linux 2023', { standard: '2026-07-31' }],
    ['Node.js 18 on Amazon Linux 2023', { standard: '2025-08-11' }],
    ['PHP 8.2 on Amazon Linux 2023', { standard: '2027-03-31' }],
    ['Python 3.9 on Amazon Linux 2023', { standard: '2026-07-31' }],
    ['Ruby 3.2 on Amazon Linux 2023', { standard: '2026-07-31' }],
  ]),
};

/**
 * How AWS supports the branch of a platform at a time; the platform by its solution stack (`64bit Amazon Linux 2023 v6.11.5 running Node.js 20`) or by its
 * ARN (`…::platform/Node.js 20 running on 64bit Amazon Linux 2023/6.11.5`). `unknown` where AWS has named no day, and of a platform of one's own.
 */
export function branchSupport(platform: string | undefined, now: Date): Support {
  const stack = /^64bit (.+) v[\d.]+ running (.+)$/.exec(platform ?? '');
  const arn = /::platform\/(.+) running on 64bit (.+)\/[\d.]+$/.exec(platform ?? '');
  const system = (stack?.[1] ?? arn?.[2])?.replace(/^Windows Server Core /, 'Windows Server ');
  const runtime = stack?.[2] ?? arn?.[1];
  const bySystem = exactly(system, now);
  return bySystem === 'ended' ? bySystem : exactly(runtime === undefined ? undefined : `${runtime} on ${system}`, now);
}

/** A branch is named in full: `Python 3` is no branch. */
const exactly = (branch: string | undefined, now: Date): Support =>
  branch !== undefined && platformBranches.versions.has(branch) ? supportOf(platformBranches, branch, now) : 'unknown';
