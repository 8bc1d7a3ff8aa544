import { readFileSync } from 'node:fs';
import { domainIds, loadAllKnowledge } from '@demarc/aws';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { domainsAt, responsibilityDocument, type ResponsibilityDocument } from './document.ts';

const { responsibilities } = await loadAllKnowledge();
const edition = { version: '1.2.3', on: '2026-11-26' };
const text = JSON.stringify(responsibilityDocument(responsibilities.values(), edition));
const read = (): ResponsibilityDocument => JSON.parse(text) as ResponsibilityDocument; // written from one just above
const document = read();
const ajv = formats.default(new Ajv2020({ allErrors: true }));
const validate = ajv.compile(
  JSON.parse(readFileSync(new URL('responsibilities-1.schema.json', import.meta.url), 'utf8')) as object, // the published schema
);
const cells = document.types.flatMap(({ type, cells }) => cells.map((cell) => ({ type, ...cell })));

test('the real data fit the schema', () => {
  validate(document);
  expect(validate.errors).toBe(null);
});

const spoiled: readonly [string, (data: Record<string, never> & { types: { cells: Record<string, unknown>[] }[] }) => void][] = [
  ['a cell without an owner', ({ types }) => delete types[0]?.cells[0]?.['owner']],
  ['an owner that nobody is', ({ types }) => Object.assign(types[0]?.cells[0] ?? {}, { owner: 'undetermined' })],
  ['no duty without a reason', ({ types }) => Object.assign(types[0]?.cells[0] ?? {}, { owner: 'n/a' })],
  ['a duty of which nobody says what it is', ({ types }) => Object.assign(types[0]?.cells[0] ?? {}, { youDo: '' })],
  ['a page without its day', ({ types }) => Object.assign(types[0]?.cells[0] ?? {}, { source: { url: 'https://docs.aws.amazon.com/' } })],
  ['a field that the schema does not know', ({ types }) => Object.assign(types[0]?.cells[0] ?? {}, { when: true })],
];
test.each(spoiled)('the schema refuses %s', (_name, spoil) => {
  const data = JSON.parse(text) as Parameters<typeof spoil>[0]; // any document has this shape
  spoil(data);
  expect(validate(data)).toBe(false);
});

test('every type is there, with every domain of its level, in one order', () => {
  expect(document.types.map(({ type }) => type)).toEqual([...responsibilities.keys()].sort((a, b) => (a < b ? -1 : 1)));
  const incomplete = document.types.filter(
    ({ level, cells }) => !domainsAt(level).every((id) => cells.some(({ domain }) => domain === id)),
  );
  expect(incomplete.map(({ type }) => type)).toEqual([]);
  for (const { type, cells } of document.types) {
    const places = cells.map(({ domain }) => domainIds.findIndex((id) => id === domain));
    expect(places, type).toEqual([...new Set(places)].sort((a, b) => a - b));
  }
});

test('the levels are those of the types', () => {
  const levelOf = (type: string): string | undefined => document.types.find((each) => each.type === type)?.level;
  expect(
    ['AWS::S3::Bucket', 'Demarc::Account::Account', 'Demarc::Bedrock::AccountSettings', 'Demarc::Organizations::Organization'].map(levelOf),
  ).toEqual(['resource', 'account', 'account', 'organization']);
});

test('a part belongs to a type of the file', () => {
  const names = new Set(document.types.map(({ type }) => type));
  expect(document.types.flatMap(({ partOf }) => (partOf === undefined || names.has(partOf) ? [] : [partOf]))).toEqual([]);
});

test('every shift of the model is there, and its id is its own', () => {
  const ids = cells.flatMap((cell) => cell.shifts.map(({ id }) => id));
  const given = [...responsibilities.values()]
    .flatMap(({ lines }) => Object.values(lines))
    .reduce((sum, line) => sum + (Array.isArray(line) ? line.length - 1 : 0), 0);
  expect(ids.length).toBe(given);
  expect(new Set(ids).size).toBe(given);
});

test('the order of the types given does not show', () => {
  const turned = [...responsibilities.values()].reverse();
  expect(JSON.stringify(responsibilityDocument(turned, edition))).toBe(text);
});

test('a type that fits no level is refused', () => {
  const [first] = responsibilities.values();
  expect(() => responsibilityDocument(first ? [{ ...first, lines: {} }] : [], edition)).toThrow('domains of no level');
});

test('the cell that the documentation shows is the real one', () => {
  const shown =
    readFileSync(new URL('../../docs/data.md', import.meta.url), 'utf8')
      .split('```json\n')[1]
      ?.split('```')[0] ?? '';
  const { type: _type, ...cell } = cells.find(({ type, domain }) => type === 'AWS::Lambda::Function' && domain === 'crypto.keys') ?? {};
  expect(JSON.parse(shown)).toEqual(cell);
});

test('one cell, as it is written', () => {
  const cell = cells.find(({ type, domain }) => type === 'AWS::Lambda::Function' && domain === 'runtime.patch');
  expect(cell?.owner).toBe('aws');
  expect(cell?.schedule).toBe('aws');
  expect(cell?.shifts.map(({ owner }) => owner)).toContain('customer');
  expect(Object.keys(cell?.source ?? {})).toEqual(['url', 'on']);
});
