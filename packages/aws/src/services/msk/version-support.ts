import type { SupportDays, SupportTable } from '../../support.ts';

/**
 * How the days were read: AWS's table itself (the edition of its guide for China is the newest that could be opened, with 3.6 ending on 1 June 2026); the end
 * of 3.7 is that of two public copies, AWS Labs' aws-service-eol-data (13 September 2026) and endoflife.date (May 2026), which agree and name no day for
 * what comes after it. There is no extended support.
 */
export const kafkaVersions: SupportTable = {
  of: 'MSK Apache Kafka versions',
  source: 'https://docs.aws.amazon.com/msk/latest/developerguide/supported-kafka-versions.html',
  readOn: '2026-11-26',
  endsAt: 'end of day',
  versions: new Map<string, SupportDays>([
    ['4.1', { standard: undefined }],
    ['4.0', { standard: undefined }],
    ['3.9', { standard: undefined }],
    ['3.8', { standard: undefined }],
    ['3.7', { standard: '2026-09-01' }],
    ['3.6', { standard: '2026-06-01' }],
    ['3.5', { standard: '2025-10-23' }],
    ['3.4', { standard: '2025-08-04' }],
    ['3.3', { standard: '2024-09-11' }],
    ['3.2', { standard: '2024-09-11' }],
    ['3.1', { standard: '2024-09-11' }],
    ['2.8.2', { standard: '2025-01-14' }],
    ['2.8', { standard: '2024-09-11' }],
    ['2.7', { standard: '2024-09-11' }],
    ['2.6', { standard: '2024-09-11' }],
    ['2.5', { standard: '2024-06-08' }],
    ['2.4', { standard: '2024-06-08' }],
    ['2.3', { standard: '2024-06-08' }],
    ['2.2', { standard: '2024-06-08' }],
    ['2.1', { standard: '2024-06-05' }],
    ['1.1', { standard: '2024-06-05' }],
  ]),
};
