import type { Check } from '@demarc/model';
import { expect, test } from 'vitest';
import { loadCatalogue, loadToolIds, tools, type CatalogueQuestion } from './questions/catalogue.ts';
import { askersOf, claimed, dangling } from './questions/claims.ts';
import { sumsOf } from './questions/sums.ts';

const check = (id: string, more: Partial<Check> = {}): Check => ({
  id,
  type: 'AWS::S3::Bucket',
  title: '',
  risk: '',
  severity: 'low',
  domain: 'config.mgmt',
  why: '',
  failing: () => undefined,
  ...more,
});
const toolIds = { prowler: ['p_1'], checkov: ['CKV_1'], trivy: [], fsbp: [], config: [] };
const wrong = (...checks: readonly Check[]): string[] => dangling(askersOf(checks), new Set(['s3-a', 's3-b']), toolIds);

test('a check that is a question, names one, or says that it is ours alone stands', () => {
  expect(wrong(check('s3-a', { equivalents: { prowler: ['p_1'], guard: ['ANY'] } }))).toEqual([]);
  expect(wrong(check('s3-better', { equivalents: { catalogue: ['s3-a'], checkov: ['CKV_1'] } }))).toEqual([]);
  expect(wrong(check('s3-ours', { equivalents: { catalogue: [] } }))).toEqual([]);
  expect(wrong(check('s3-family', { members: { 's3-a': {}, 's3-c': {} } }))).toEqual([]);
  expect(wrong(check('s3-family', { members: { 's3-c': { equivalents: { catalogue: ['s3-b'] } } } }))).toEqual([]);
});

test('what dangles is told', () => {
  expect(wrong(check('s3-better'))).toEqual([expect.stringContaining('s3-better is no question of the catalogue')]);
  expect(wrong(check('s3-a', { equivalents: { catalogue: ['s3-c'] } }))).toEqual([
    expect.stringContaining('s3-a claims the question s3-c'),
  ]);
  expect(wrong(check('s3-a', { equivalents: { prowler: ['p_2'] } }))).toEqual([expect.stringContaining('prowler:p_2')]);
  expect(wrong(check('s3-a', { members: { 's3-m': { equivalents: { checkov: ['CKV_2'] } } } }))).toEqual([
    expect.stringContaining('s3-m claims checkov:CKV_2'),
  ]);
});

test('sums are by service, tier and what can answer', () => {
  const question = (id: string, tier: 1 | 2 | 3, more: Partial<CatalogueQuestion> = {}): CatalogueQuestion => ({
    id,
    service: id.slice(0, 2),
    type: 'AWS::S3::Bucket',
    tier,
    needs: 'configuration',
    ...more,
  });
  const questions = [
    question('s3-a', 1),
    question('s3-b', 1, { needs: 'observed' }),
    question('s3-c', 1, { type: 'Demarc::S3::X' }),
    question('kx-a', 3),
  ];
  const asked = claimed(askersOf([check('s3-a'), check('s3-x', { equivalents: { catalogue: ['s3-b'] } })]));
  const none = { asked: 0, all: 0 };
  const nothing = { templates: none, liveOnly: none };
  expect(sumsOf(questions, asked)).toEqual([
    { service: 'kx', tiers: [nothing, nothing, { templates: { asked: 0, all: 1 }, liveOnly: none }] },
    { service: 's3', tiers: [{ templates: { asked: 1, all: 1 }, liveOnly: { asked: 1, all: 2 } }, nothing, nothing] },
    {
      service: 'all',
      tiers: [
        { templates: { asked: 1, all: 1 }, liveOnly: { asked: 1, all: 2 } },
        nothing,
        { templates: { asked: 0, all: 1 }, liveOnly: none },
      ],
    },
  ]);
});

test('the catalogue and the ids are lists without repetition', () => {
  const ids = loadCatalogue().map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(900);
  expect(new Set(ids).size).toBe(ids.length);
  const known = loadToolIds();
  for (const tool of tools) expect(new Set(known[tool]).size, tool).toBe(known[tool].length);
});
