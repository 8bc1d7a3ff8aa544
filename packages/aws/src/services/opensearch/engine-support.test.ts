import { expect, test } from 'vitest';
import { supportOf } from '../../support.ts';
import { searchVersions } from './engine-support.ts';

test.each([
  ['Elasticsearch_7.8', '2025-11-07T23:59:59Z', 'standard'],
  ['Elasticsearch_7.8', '2025-11-08', 'extended'],
  ['Elasticsearch_7.10', '2026-11-26', 'standard'],
  ['OpenSearch_1.3', '2026-11-26', 'standard'],
  ['OpenSearch_1.2', '2026-11-26', 'extended'],
  ['OpenSearch_9.9', '2026-11-26', 'unknown'],
  ['7.8', '2026-11-26', 'unknown'],
])('%s at %s: %s', (version, now, support) => {
  expect(supportOf(searchVersions, version, new Date(now))).toBe(support);
});
