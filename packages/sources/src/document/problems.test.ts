import { expect, test } from 'vitest';
import { Lines } from './lines.ts';
import { duplicateKey, Problems } from './problems.ts';

test('a problem has its file, line, column and the line itself', () => {
  const problems = new Problems('infra/a.yaml', new Lines('a: 1\nb: 2\nb: 3\n'));
  problems.add(10, duplicateKey('b'));
  expect(problems.list()).toEqual([
    {
      severity: 'warning',
      code: 'duplicate-key',
      message: 'the key "b" stands twice in this map; this last one holds',
      next: 'remove one of them',
      location: { file: 'infra/a.yaml', line: 3, column: 1 },
      excerpt: 'b: 3',
    },
  ]);
});

test('problems come in the order of the text, ten of a sort, and the last says how many more there are', () => {
  const problems = new Problems('a.yaml', new Lines('x'.repeat(100)));
  for (let at = 49; at >= 0; at--) problems.add(at, duplicateKey('k'));
  problems.add(0, { severity: 'error', code: 'other', message: 'once' });
  const list = problems.list();
  expect(list.filter(({ code }) => code === 'duplicate-key')).toHaveLength(10);
  expect(list.filter(({ message }) => message.includes('(and 40 more in this file)'))).toHaveLength(1);
  const columns = list.map(({ location }) => location?.column ?? 0);
  expect(columns).toEqual(columns.toSorted((left, right) => left - right));
  expect(list.find(({ code }) => code === 'other')?.message).toBe('once');
});
