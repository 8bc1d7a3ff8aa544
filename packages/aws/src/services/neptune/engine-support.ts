import type { SupportDays, SupportTable } from '../../support.ts';

/**
 * When AWS ends an engine version. How the days were read: AWS's table as endoflife.date takes it from there by machine (September 2026); up to 1.4.7.0 the page
 * itself, in its edition for China, has the same. There is no extended support. A patch of a version that stands here has the day of its version, but for
 * those of 1.4.6.
 */
export const neptuneVersions: SupportTable = {
  of: 'Neptune engine versions',
  source: 'https://docs.aws.amazon.com/neptune/latest/userguide/engine-releases.html',
  readOn: '2026-11-26',
  endsAt: 'end of day',
  versions: new Map<string, SupportDays>([
    ['1.4.8', { standard: '2027-10-27' }],
    ['1.4.7', { standard: '2027-06-03' }],
    ['1.4.6.3', { standard: '2027-06-03' }],
    ['1.4.6.2', { standard: '2027-06-03' }],
    ['1.4.6.1', { standard: '2027-03-06' }],
    ['1.4.6.0', { standard: '2027-03-06' }],
    ['1.4.5', { standard: '2027-03-06' }],
    ['1.4.4', { standard: '2027-03-06' }],
    ['1.4.3', { standard: '2027-03-06' }],
    ['1.4.2', { standard: '2027-03-06' }],
    ['1.4.1', { standard: '2027-03-06' }],
    ['1.4.0', { standard: '2027-03-06' }],
    ['1.3.4', { standard: '2027-03-06' }],
    ['1.3.3', { standard: '2027-03-06' }],
    ['1.3.2', { standard: '2027-03-06' }],
    ['1.3.1', { standard: '2027-03-06' }],
    ['1.3.0', { standard: '2027-03-06' }],
    ['1.2.1', { standard: '2026-12-04' }],
    ['1.2.0', { standard: '2026-12-04' }],
    ['1.1.1', { standard: '2026-12-04' }],
    ['1.1.0', { standard: '2025-03-15' }],
    ['1.0.5', { standard: '2023-01-30' }],
    ['1.0.4', { standard: '2023-01-30' }],
    ['1.0.3', { standard: '2023-01-30' }],
    ['1.0.2.2', { standard: '2022-07-29' }],
    ['1.0.2.1', { standard: '2022-07-29' }],
    ['1.0.2.0', { standard: '2020-05-19' }],
  ]),
};
