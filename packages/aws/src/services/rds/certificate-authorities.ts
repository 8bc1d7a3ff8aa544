import type { DatedTable } from '../../support.ts';

/** When a certificate authority of RDS ends: the day after which nothing that it signed is valid (ISO 8601), by Region where they differ. */
interface End {
  readonly everywhere?: string;
  readonly regions?: ReadonlyMap<string, string>;
}

const rotation = 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL-certificate-rotation.html';
const in2061 = '2061-01-01';
const in2121 = '2121-01-01';
const inMostRegions = '2024-08-22';

/**
 * AWS's own page says August 2024; the days by Region are those of AWS's announcement of 2023, as copied at
 * https://newstar.cloud/blog/rotate-your-ssl-tls-certificates-now-amazon-rds-and-amazon-aurora-expire-in-2024/ (read 2026-11-26).
 */
const of2019: ReadonlyMap<string, string> = new Map([
  ['me-south-1', '2024-05-08'],
  ...everyOf(
    inMostRegions,
    'us-east-1 us-east-2 us-west-1 us-west-2 ca-central-1 sa-east-1 eu-central-1 eu-west-1 eu-west-2 eu-west-3 eu-north-1',
    'ap-south-1 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-southeast-1 ap-southeast-2',
  ),
  ...everyOf('2024-09-09', 'cn-north-1 cn-northwest-1'),
  ['af-south-1', '2024-10-26'],
  ['eu-south-1', '2024-10-28'],
  ...everyOf(
    in2061,
    'ap-east-1 ap-south-2 ap-southeast-3 ap-southeast-4 eu-south-2 eu-central-2 il-central-1 me-central-1 us-gov-east-1 us-gov-west-1',
  ),
]);

/** The same day for each of these Regions. */
function everyOf(end: string, ...regions: readonly string[]): readonly (readonly [region: string, end: string])[] {
  return regions.flatMap((some) => some.split(' ').map((region) => [region, end] as const));
}

/** The ends of those of today are given in years (40 and 100 of them): the first day of the last year stands here. */
const ends: ReadonlyMap<string, End> = new Map<string, End>([
  ['rds-ca-2015', { everywhere: '2020-03-05' }],
  ['rds-ca-2019', { regions: of2019 }],
  ['rds-ca-rsa2048-g1', { everywhere: in2061 }],
  ['rds-ca-rsa4096-g1', { everywhere: in2121 }],
  ['rds-ca-ecc384-g1', { everywhere: in2121 }],
]);

/** The table, for the list of those that grow old. */
export const authorities: DatedTable = { of: 'RDS certificate authorities', source: rotation, readOn: '2026-11-26' };

/** The day on which a certificate authority ends in a Region (ISO 8601); nothing where the table does not know it, or the Region would decide. */
export function endOfAuthority(id: string | undefined, region: string | undefined): string | undefined {
  const end = id === undefined ? undefined : ends.get(id);
  return end?.everywhere ?? (region === undefined ? undefined : end?.regions?.get(region));
}
