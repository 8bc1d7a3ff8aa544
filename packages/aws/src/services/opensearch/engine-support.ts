import type { SupportDays, SupportTable } from '../../support.ts';

const first = { standard: '2025-11-07', extended: 'undated' };

/**
 * By AWS's names of engine versions. How the days were read: AWS's page could be opened only at its beginning; the days are those of AWS Labs'
 * aws-service-eol-data (13 September 2026) and of endoflife.date. They agree on the end of standard support, and that AWS sells extended support after it;
 * its end is 7 November 2026 in the first and, for Elasticsearch 7.8, 7 November 2027 in the newest edition of the second (1 September 2026), so that it is
 * left open here. The ends of Elasticsearch 7.9 and 7.10 are in that edition only: the first has no day for them.
 */
export const searchVersions: SupportTable = {
  of: 'OpenSearch Service engine versions',
  source: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/what-is.html#choosing-version',
  readOn: '2026-11-26',
  endsAt: 'end of day',
  versions: new Map<string, SupportDays>([
    ['OpenSearch_2.19', { standard: undefined }],
    ['OpenSearch_2.17', { standard: undefined }],
    ['OpenSearch_2.15', { standard: undefined }],
    ['OpenSearch_2.13', { standard: undefined }],
    ['OpenSearch_2.11', { standard: undefined }],
    ['OpenSearch_2.9', first],
    ['OpenSearch_2.7', first],
    ['OpenSearch_2.5', first],
    ['OpenSearch_2.3', first],
    ['OpenSearch_1.3', { standard: undefined }],
    ['OpenSearch_1.2', first],
    ['OpenSearch_1.1', first],
    ['OpenSearch_1.0', first],
    ['Elasticsearch_7.10', { standard: '2027-11-07', extended: 'undated' }],
    ['Elasticsearch_7.9', { standard: '2027-11-07', extended: 'undated' }],
    ['Elasticsearch_7.8', first],
    ['Elasticsearch_7.7', first],
    ['Elasticsearch_7.4', first],
    ['Elasticsearch_7.1', first],
    ['Elasticsearch_6.8', { standard: undefined }],
    ['Elasticsearch_6.7', first],
    ['Elasticsearch_6.5', first],
    ['Elasticsearch_6.4', first],
    ['Elasticsearch_6.3', first],
    ['Elasticsearch_6.2', first],
    ['Elasticsearch_6.0', first],
    ['Elasticsearch_5.6', first],
    ['Elasticsearch_5.5', first],
    ['Elasticsearch_5.3', first],
    ['Elasticsearch_5.1', first],
    ['Elasticsearch_2.3', first],
    ['Elasticsearch_1.5', first],
  ]),
};
