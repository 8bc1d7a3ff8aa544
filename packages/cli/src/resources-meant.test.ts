import { Hole, type Resource } from '@demarc/model';
import { expect, test } from 'vitest';
import { resourcesMeant } from './resources-meant.ts';

const resource = (more: Partial<Resource> = {}): Resource => ({
  key: 'a.yaml#Records',
  type: 'AWS::S3::Bucket',
  properties: {},
  names: [],
  addresses: ['Records'],
  holes: false,
  ...more,
});
const meant = (filters: Parameters<typeof resourcesMeant>[0], more?: Partial<Resource>): boolean | undefined =>
  resourcesMeant(filters)?.(resource(more));

test('without a word about resources there is nothing to ask', () => {
  expect(resourcesMeant({})).toBe(undefined);
  expect(resourcesMeant({ resource: [], tag: [], region: [], check: ['x'] })).toBe(undefined);
});
test('words of one filter are alternatives, filters must all hold', () => {
  expect(meant({ resource: ['nothing', 'rec*'] })).toBe(true);
  expect(meant({ resource: ['records'], tag: ['app'] })).toBe(false);
  expect(meant({ resource: ['records'], tag: ['app'] }, { tags: { app: 'x' } })).toBe(true);
});
test.each([
  ['app', { app: 'x' }, true],
  ['app=x', { app: 'x' }, true],
  ['app=y', { app: 'x' }, false],
  ['app=l*r', { app: 'ledger' }, true],
  ['ap', { app: 'x' }, false],
  ['app=a=b', { app: 'a=b' }, true],
])('--tag %s of %j: %s', (word, tags, is) => expect(meant({ tag: [word] }, { tags })).toBe(is));
test('a tag that is not known may be the one', () => {
  const open = new Hole('unresolved', 'a parameter');
  expect(meant({ tag: ['app'] }, { properties: { Tags: open }, holes: true })).toBe(true);
  expect(meant({ tag: ['app'] }, { properties: open, holes: true })).toBe(true);
  expect(meant({ tag: ['app'] }, { properties: { BucketName: open }, holes: true })).toBe(false);
});
test('a Region leaves out those of others, and nothing that has none', () => {
  expect(meant({ region: ['eu-west-1'] }, { region: 'eu-central-1' })).toBe(false);
  expect(meant({ region: ['eu-west-1', 'eu-central-1'] }, { region: 'eu-central-1' })).toBe(true);
  expect(meant({ region: ['eu-west-1'] })).toBe(true);
});
