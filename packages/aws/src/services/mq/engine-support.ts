import { supportOf, type Support, type SupportDays, type SupportTable } from '../../support.ts';

const table = { readOn: '2026-11-26', endsAt: 'end of day' } as const;

/**
 * The days are those of AWS's calendar, as two public copies have them: AWS Labs' aws-service-eol-data (September 2026) and endoflife.date (June 2026), which
 * agree; of RabbitMQ also AWS's own page in its Chinese edition. There is no extended support.
 */
const rabbit: SupportTable = {
  ...table,
  of: 'Amazon MQ RabbitMQ versions',
  source: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/rabbitmq-version-management.html',
  versions: new Map<string, SupportDays>([
    ['4.2', { standard: undefined }],
    ['3.13', { standard: undefined }],
    ['3.12', { standard: '2025-03-17' }],
    ['3.11', { standard: '2025-02-17' }],
    ['3.10', { standard: '2024-10-15' }],
    ['3.9', { standard: '2024-09-16' }],
  ]),
};
const active: SupportTable = {
  ...table,
  of: 'Amazon MQ ActiveMQ versions',
  source: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/activemq-version-management.html',
  versions: new Map<string, SupportDays>([
    ['5.19', { standard: undefined }],
    ['5.18', { standard: undefined }],
    ['5.17', { standard: '2025-06-16' }],
    ['5.16', { standard: '2024-11-15' }],
    ['5.15', { standard: '2024-09-16' }],
  ]),
};

/** The tables by the names that brokers have for their engines, in capitals. */
export const brokerEngines: ReadonlyMap<string, SupportTable> = new Map([
  ['RABBITMQ', rabbit],
  ['ACTIVEMQ', active],
]);

/** How AWS supports an engine version of a broker at a time: `RabbitMQ` in whatever case, and `3.13` or `3.13.7`. */
export const brokerSupport = (engine: string | undefined, version: string | undefined, now: Date): Support =>
  supportOf(engine === undefined ? undefined : brokerEngines.get(engine.toUpperCase()), version, now);
