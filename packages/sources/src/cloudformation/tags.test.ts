import { Hole, type Resource } from '@demarc/model';
import { expect, test } from 'vitest';
import { tagsOf, workloadByTag } from './tags.ts';

const resource = (properties: object): Resource => ({ key: 'a#B', type: 'T', properties, names: [], addresses: ['B'], holes: false });
const list = { property: 'Tags', style: 'standard' } as const;

test('a list of keys and values, and a map', () => {
  expect(tagsOf(resource({ Tags: [{ Key: 'app', Value: 'ledger' }] }), list)).toEqual({ app: 'ledger' });
  expect(tagsOf(resource({ Tags: { app: 'ledger' } }), { property: 'Tags', style: 'map' })).toEqual({ app: 'ledger' });
  expect(tagsOf(resource({ UserPoolTags: { app: 'a' } }), { property: 'UserPoolTags', style: 'map' })).toEqual({ app: 'a' });
});
test('what is not known is left out: holes, references, nonsense', () => {
  const hole = new Hole('unresolved', 'a parameter');
  const Tags = [
    { Key: 'a', Value: hole },
    { Key: 'b', Value: '⟨AWS::StackName⟩' },
    hole,
    null,
    'x',
    { Key: 1, Value: 'c' },
    { Key: 'd', Value: 'e' },
  ];
  expect(tagsOf(resource({ Tags }), list)).toEqual({ d: 'e' });
  for (const nothing of [hole, 'text', null, []]) expect(tagsOf(resource({ Tags: nothing }), list)).toBe(undefined);
  expect(tagsOf(resource({ Tags }), undefined)).toBe(undefined);
});
test('a tag may be called as the language calls its own things', () =>
  expect(Object.entries(tagsOf(resource({ Tags: [{ Key: '__proto__', Value: 'x' }] }), list) ?? {})).toEqual([['__proto__', 'x']]));
test('the workload is the first tag that is there and says something', () => {
  expect(workloadByTag({ Service: 'b', app: '' }, ['app', 'service'])).toBe('b');
  expect(workloadByTag({ app: 'a', service: 'b' }, ['service', 'app'])).toBe('b');
  expect(workloadByTag(undefined, ['app'])).toBe(undefined);
});
