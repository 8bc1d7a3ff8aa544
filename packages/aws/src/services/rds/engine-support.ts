import { supportOf, type Support, type SupportDays, type SupportTable } from '../../support.ts';

const read = { readOn: '2026-11-26', endsAt: 'end of day' } as const;

/**
 * How the days were read: AWS's calendars could not be opened themselves. The figures are those of two public copies: AWS Labs' aws-service-eol-data
 * (13 September 2026) and endoflife.date, which reads AWS's tables by machine (editions of 2025 and 2026); they agree but where a comment says so.
 * Of single versions AWS's own pages say the same: MySQL 5.7, PostgreSQL 11 and 12, and Aurora MySQL 2. What only one copy had, and is long over
 * (MySQL 5.6, PostgreSQL before 11), is left out, and so unknown. Charges begin the day after:
 * https://docs.amazonaws.cn/en_us/AmazonRDS/latest/UserGuide/extended-support-charges.html (read 2026-11-26).
 */
const mysql: SupportTable = {
  ...read,
  of: 'RDS for MySQL major versions',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/MySQL.Concepts.VersionMgmt.html',
  versions: new Map<string, SupportDays>([
    ['8.4', { standard: '2029-07-31', extended: '2032-07-31' }],
    ['8.0', { standard: '2026-07-31', extended: '2029-07-31' }],
    ['5.7', { standard: '2024-02-29', extended: '2027-02-28' }],
  ]),
};

/** Version 18 is in the first copy only. */
const postgres: SupportTable = {
  ...read,
  of: 'RDS for PostgreSQL major versions',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/PostgreSQLReleaseNotes/postgresql-release-calendar.html',
  versions: new Map<string, SupportDays>([
    ['18', { standard: '2031-02-28', extended: '2034-02-28' }],
    ['17', { standard: '2030-02-28', extended: '2033-02-28' }],
    ['16', { standard: '2029-02-28', extended: '2032-02-29' }],
    ['15', { standard: '2028-02-29', extended: '2031-02-28' }],
    ['14', { standard: '2027-02-28', extended: '2030-02-28' }],
    ['13', { standard: '2026-02-28', extended: '2029-02-28' }],
    ['12', { standard: '2025-02-28', extended: '2028-02-29' }],
    ['11', { standard: '2024-02-29', extended: '2027-03-31' }],
  ]),
};

/** Only endoflife.date has MariaDB: three editions agree, but for 10.6, which the newest (April 2026) moved by a month, and 11.8, which is only there. */
const mariadb: SupportTable = {
  ...read,
  of: 'RDS for MariaDB major versions',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/MariaDB.Concepts.VersionMgmt.html',
  versions: new Map<string, SupportDays>([
    ['11.8', { standard: '2030-06-30' }],
    ['11.4', { standard: '2029-05-31' }],
    ['10.11', { standard: '2028-02-29' }],
    ['10.6', { standard: '2026-08-31' }],
    ['10.5', { standard: '2026-02-28' }],
    ['10.4', { standard: '2025-02-28' }],
    ['10.3', { standard: '2023-10-23' }],
  ]),
};

/**
 * By the version of MySQL with which the engine version begins: `5.7.mysql_aurora.2.11.3` is Aurora MySQL 2. The end of its extended support is
 * 28 February 2027 in one copy and 30 June 2029 in the other. Of 8.4 only a projection was found. AWS's notes of version 1 name its day:
 * https://docs.aws.amazon.com/AmazonRDS/latest/AuroraMySQLReleaseNotes/AuroraMySQL.Updates.1233.html (read 2026-11-26).
 */
const auroraMysql: SupportTable = {
  ...read,
  of: 'Aurora MySQL major versions',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraMySQLReleaseNotes/AuroraMySQL.release-calendars.html',
  versions: new Map<string, SupportDays>([
    ['8.0', { standard: '2028-04-30', extended: '2029-07-31' }],
    ['5.7', { standard: '2024-10-31', extended: 'undated' }],
    ['5.6', { standard: '2023-02-28' }],
  ]),
};

/** The first copy alone has the ends of extended support; a third, of 2025, has the same ends of standard support of 12, 13, 14 and 15 on its last minor versions. */
const auroraPostgresql: SupportTable = {
  ...read,
  of: 'Aurora PostgreSQL major versions',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraPostgreSQLReleaseNotes/aurorapostgresql-release-calendar.html',
  versions: new Map<string, SupportDays>([
    ['18', { standard: '2031-02-28', extended: '2034-02-28' }],
    ['17', { standard: '2030-02-28', extended: '2033-02-28' }],
    ['16', { standard: '2029-02-28', extended: '2032-02-28' }],
    ['15', { standard: '2028-02-29', extended: '2031-02-28' }],
    ['14', { standard: '2027-02-28', extended: '2030-02-28' }],
    ['13', { standard: '2026-02-28', extended: '2029-02-28' }],
    ['12', { standard: '2025-02-28', extended: '2028-02-29' }],
    ['11', { standard: '2024-02-29', extended: '2027-03-31' }],
  ]),
};

/** The tables by the name of the engine. The engines of Oracle, Microsoft and IBM have no extended support of AWS, and no table here. */
export const rdsEngines: ReadonlyMap<string, SupportTable> = new Map([
  ['mysql', mysql],
  ['postgres', postgres],
  ['mariadb', mariadb],
  ['aurora-mysql', auroraMysql],
  ['aurora-postgresql', auroraPostgresql],
]);

/** What an instance and a cluster have in common. */
interface Database {
  readonly Engine?: string | undefined;
  readonly EngineVersion?: string | undefined;
  readonly EngineLifecycleSupport?: string | undefined;
}

/**
 * How AWS supports the major version of a database at a time. Extended support is on unless the database was created without it; then AWS upgrades
 * the database by itself once standard support has ended.
 *
 * Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support-overview.html (read 2026-11-26).
 */
export function engineSupport(database: Database, now: Date): Support {
  const table = database.Engine === undefined ? undefined : rdsEngines.get(database.Engine);
  if (!table) return 'unknown';
  const support = supportOf(table, database.EngineVersion, now);
  return support === 'extended' && database.EngineLifecycleSupport === 'open-source-rds-extended-support-disabled' ? 'ended' : support;
}

/** The major version of an engine with the longest standard support left at a time; nothing for an engine without a table. */
export function bestVersion(engine: string | undefined, now: Date): string | undefined {
  const versions = engine === undefined ? undefined : rdsEngines.get(engine)?.versions;
  let best: readonly [version: string, standard: string] | undefined;
  for (const [version, { standard }] of versions ?? [])
    if (standard !== undefined && Date.parse(standard) > now.getTime() && (best === undefined || standard > best[1]))
      best = [version, standard];
  return best?.[0];
}
