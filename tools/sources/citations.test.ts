import { ours, page, you, type Line, type Responsibilities } from '@demarc/model';
import { domainIds, loadAllKnowledge } from '@demarc/aws';
import { expect, test } from 'vitest';
import { responsibilityDocument, type ResponsibilityDocument } from '../data/document.ts';
import { citations, staleCells } from './citations.ts';

const edition = { version: '0', on: '2026-11-26' };
const line = (url: string, on: string): Line => you('Does.', 'Do.', page(url, on));
const shift = (id: string, url: string, on: string) => ({ ...line(url, on), id, says: 'It moves.', when: () => true });
const common = Object.fromEntries(domainIds.map((id) => [id, you('Does.', 'Do.', ours)]));
const made = (type: string, lines: Responsibilities['lines']): Responsibilities => ({
  type,
  title: type,
  serviceModel: 'paas',
  serviceType: 'abstract',
  lines: { ...common, ...lines },
});
const model: ResponsibilityDocument = responsibilityDocument(
  [
    made('AWS::A::A', {
      'app.code': [line('https://b/', '2025-11-26'), shift('one', 'https://b/', '2025-11-25'), shift('two', 'https://a/', '2026-01-01')],
      'os.guest': line('https://b/', '2026-11-26'),
    }),
    made('AWS::B::B', { 'os.guest': line('https://a/', '2024-02-29') }),
  ],
  edition,
);

test('an address stands once, with its cells and the oldest day', () =>
  expect(citations(model)).toEqual([
    { url: 'https://a/', cells: 2, oldest: '2024-02-29' },
    { url: 'https://b/', cells: 2, oldest: '2025-11-25' },
  ]));

test('a source read a year ago is fresh on that very day, and stale on the next', () => {
  const stale = (on: string) => staleCells(model, on).map(({ type, domain, on }) => [type, domain, on].join(' '));
  expect(stale('2025-02-28')).toEqual([]);
  expect(stale('2025-03-01')).toEqual(['AWS::B::B os.guest 2024-02-29']);
  expect(stale('2026-11-25')).toEqual(['AWS::B::B os.guest 2024-02-29']);
  expect(stale('2026-11-26')).toEqual(['AWS::B::B os.guest 2024-02-29', 'AWS::A::A app.code 2025-11-25']);
  expect(stale('2026-11-27').length).toBe(3);
});

test('every cell of the real model that names a page is counted', async () => {
  const { responsibilities } = await loadAllKnowledge();
  const document = responsibilityDocument(responsibilities.values(), edition);
  const pages = new Set(
    document.types.flatMap(({ cells }) => cells.flatMap((cell) => [cell, ...cell.shifts].flatMap(({ source }) => source.url ?? []))),
  );
  expect(citations(document).map(({ url }) => url)).toEqual([...pages].sort((a, b) => (a < b ? -1 : 1)));
  expect(staleCells(document, edition.on)).toEqual([]);
});
