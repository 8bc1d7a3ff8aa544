import { supportOf, type Support, type SupportDays, type SupportTable } from '../../support.ts';

const read = { readOn: '2026-11-26', endsAt: 'end of day' } as const;

/**
 * Until when security updates appear. How the days were read: that of 2023 on AWS's page of its guide for China
 * (https://docs.amazonaws.cn/en_us/linux/al2023/ug/release-cadence.html), that of the first Amazon Linux on
 * https://docs.amazonaws.cn/en_us/AWSEC2/latest/UserGuide/amazon-linux-ami-basics.html; that of 2 as others quote AWS's page
 * (https://github.com/docker-library/tomcat/pull/340).
 */
const amazonLinux: SupportTable = {
  ...read,
  of: 'Amazon Linux versions',
  source: 'https://docs.aws.amazon.com/linux/al2023/ug/release-cadence.html',
  versions: new Map<string, SupportDays>([
    ['2023', { standard: '2029-06-30' }],
    ['2', { standard: '2026-06-30' }],
    ['1', { standard: '2023-12-31' }],
  ]),
};

/**
 * Standard is what Canonical gives everyone, extended what Ubuntu Pro gets. The days are those of Ubuntu's own package `distro-info-data` (as others quote its
 * `ubuntu.csv`); endoflife.date (2026) has the same, but for 22.04, for which it gives the first of April. Of the end of Ubuntu Pro the copies differ.
 */
const ubuntu: SupportTable = {
  ...read,
  of: 'Ubuntu LTS releases',
  source: 'https://ubuntu.com/about/release-cycle',
  versions: new Map<string, SupportDays>([
    ['24.04', { standard: '2029-05-31', extended: 'undated' }],
    ['22.04', { standard: '2027-06-01', extended: 'undated' }],
    ['20.04', { standard: '2025-05-31', extended: 'undated' }],
    ['18.04', { standard: '2023-05-31', extended: 'undated' }],
  ]),
};

/**
 * Standard is what Microsoft calls the end of extended support, the last day of free security updates; extended are its paid Extended Security Updates.
 * The days are those of endoflife.date; a second copy of Microsoft's pages (2025) gives those of 2012 and 2016 as the day after, in UTC.
 */
const windowsServer: SupportTable = {
  ...read,
  of: 'Windows Server releases',
  source: 'https://learn.microsoft.com/lifecycle/products/?terms=Windows%20Server',
  versions: new Map<string, SupportDays>([
    ['2025', { standard: '2034-10-10' }],
    ['2022', { standard: '2031-10-14' }],
    ['2019', { standard: '2029-01-09' }],
    ['2016', { standard: '2027-01-12' }],
    ['2012', { standard: '2023-10-10', extended: '2026-10-13' }],
  ]),
};

/** The tables by the names that Lightsail's blueprints have for the systems. */
export const operatingSystems: ReadonlyMap<string, SupportTable> = new Map([
  ['amazon_linux', amazonLinux],
  ['ubuntu', ubuntu],
  ['windows_server', windowsServer],
]);

/** How an operating system is supported at a time by who makes it: `amazon_linux`, `ubuntu` or `windows_server`, and its version. */
export const systemSupport = (system: string | undefined, version: string | undefined, now: Date): Support =>
  supportOf(system === undefined ? undefined : operatingSystems.get(system), version, now);
