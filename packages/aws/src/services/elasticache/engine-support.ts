import { supportOf, type Support, type SupportDays, type SupportTable } from '../../support.ts';

/**
 * How the days were read: those of 4 and 5 stand on AWS's page of extended support, 2 and 3 on
 * https://docs.aws.amazon.com/AmazonElastiCache/latest/red-ug/deprecated-engine-versions.html (both read 2026-11-26); 6 and 7 are those of three
 * public copies of AWS's table (AWS Labs' aws-service-eol-data of 13 September 2026, endoflife.date, app-sre's aws-generated-data), which agree. Of 7,
 * of Valkey and of Memcached AWS had named no day.
 */
export const redisVersions: SupportTable = {
  of: 'ElastiCache for Redis OSS major versions',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/engine-versions.html',
  readOn: '2026-11-26',
  endsAt: 'end of day',
  versions: new Map<string, SupportDays>([
    ['7', { standard: undefined }],
    ['6', { standard: '2027-01-31', extended: '2030-01-31' }],
    ['5', { standard: '2026-01-31', extended: '2029-01-31' }],
    ['4', { standard: '2026-01-31', extended: '2029-01-31' }],
    ['3', { standard: '2023-07-31' }],
    ['2', { standard: '2023-01-13' }],
  ]),
};

/** How AWS supports the engine version of a cache at a time. Where no engine is named the numbers tell: Valkey begins at 7.2, Memcached is at 1. */
export function engineSupport(
  cache: { readonly Engine?: string | undefined; readonly EngineVersion?: string | undefined },
  now: Date,
): Support {
  return cache.Engine === undefined || cache.Engine === 'redis' ? supportOf(redisVersions, cache.EngineVersion, now) : 'unknown';
}
