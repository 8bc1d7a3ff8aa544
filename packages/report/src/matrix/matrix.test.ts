import { domainIds } from '@demarc/aws';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apartment } from '../apartment.ts';
import { csvField, codeSpan, inertJson } from '../inert.ts';
import { invented } from '../testing/assessments.ts';
import { matrixCsv, matrixJson, matrixMarkdown } from './documents.ts';
import { domainsMeant } from './only.ts';
import { matrixTable } from './table.ts';
import { matrixScreen } from './text.ts';
import { columnGroups } from './view.ts';

const types = [
  { type: 'AWS::Test::Machine', serviceModel: 'iaas', owners: { 'os.guest': 'customer', 'engine.patch': 'n/a' } },
  { type: 'AWS::Test::Function', owners: { 'app.code': 'shared', 'data.classification': 'customer' } },
] as const;
const assessment = invented(
  [
    { type: 'AWS::Test::Machine', name: 'One' },
    { type: 'AWS::Test::Machine', name: 'Two' },
    { type: 'AWS::Test::Function', name: 'Three' },
    { type: '=cmd|calc\u001b[2J`@all', name: 'Hostile' },
  ],
  types,
);
const table = matrixTable([assessment]);
const look = { color: false, width: 100, ascii: false };
const frame = { title: 'a test', view: 'cloud', next: [] } as const;

/** The rows of the table as they are drawn: name and pairs of glyphs. */
const drawn = (text: string): string[] => text.split('\n').filter((line) => /^Test::\w+ \(/.test(line));

describe('the table', () => {
  test('is by service model, and counts resources', () => {
    expect(table.models.map(({ serviceModel, rows }) => [serviceModel, rows.map(({ type, resources }) => `${type} ${resources}`)])).toEqual(
      [
        ['iaas', ['AWS::Test::Machine 2']],
        ['paas', ['AWS::Test::Function 1']],
      ],
    );
    expect(table.notModelled.map(({ resources }) => resources)).toEqual([1]);
  });
  test('has a cell for each type and each domain, and none is blank', () => {
    for (const { rows } of table.models)
      for (const row of rows) {
        expect([...row.cells.keys()]).toEqual(table.domains);
        for (const cell of row.cells.values()) expect([cell.owner, cell.status]).not.toContain(undefined);
      }
    for (const line of drawn(matrixScreen(table, frame, look))) expect(line.slice(line.indexOf(')') + 1)).toMatch(/^(?:\s{1,2}\S\S)+$/);
  });
  test('tells where resources of one type differ', () => {
    const shift = {
      id: 'T1',
      owner: 'customer',
      says: 'yours',
      source: { reading: 'ours' },
      when: (r: unknown) => (r as { Mine?: boolean }).Mine,
    } as const; // what the test makes
    const two = invented(
      [
        { type: 'AWS::Test::Machine', name: 'One', properties: { Mine: true } },
        { type: 'AWS::Test::Machine', name: 'Two' },
      ],
      [{ type: 'AWS::Test::Machine', shifts: { 'os.guest': [shift] } }],
    );
    const cell = matrixTable([two]).models[0]?.rows[0]?.cells.get('os.guest');
    expect(cell).toEqual({ owner: 'mixed', status: 'gap', owners: { customer: 1, aws: 1 }, statuses: { gap: 1, inherited: 1 } });
  });
  test('its sums are those of its cells', () => {
    expect(table.sums.duties).toBe(assessment.cells.filter(({ status, notModelled }) => status !== 'n/a' && !notModelled).length);
    expect(table.models.map(({ sums }) => sums.duties).reduce((a, b) => a + b)).toBe(table.sums.duties);
  });
});

test('no line is wider than the terminal', () => {
  for (const view of ['cloud', 'apartment'] as const)
    for (const width of [60, 80, 100, 140, 200])
      for (const line of matrixScreen(table, { ...frame, view }, { ...look, width }).split('\n'))
        expect(line.length, line).toBeLessThanOrEqual(width);
});

describe('--only', () => {
  test('the parts of the flat have each domain exactly once', () => {
    expect(Object.keys(apartment)).toEqual(domainIds);
    expect(columnGroups(domainIds, 'apartment').flatMap(({ columns }) => columns).length).toBe(domainIds.length);
    expect(domainsMeant('locks')).toContain('net.perimeter');
    expect(domainsMeant('keys')).toEqual(expect.arrayContaining(['iam.authz', 'crypto.keys']));
    expect(domainsMeant('belongings')).toEqual(['data.retention', 'data.classification']);
    expect(domainsMeant('structure')).toEqual(domainIds.slice(0, 6));
  });
  test('storeys and domains are words, too, in any case', () => {
    expect(domainsMeant('MACHINE')).toContain('os.guest');
    expect(domainsMeant('os.guest')).toEqual(['os.guest']);
    expect(domainsMeant('lock')).toBe(undefined);
  });
  test('leaves only those cells', () => {
    const few = matrixTable([assessment], domainsMeant('belongings'));
    expect(few.domains).toEqual(['data.retention', 'data.classification']);
    expect(few.sums.duties).toBe(6);
  });
});

describe('columns', () => {
  test('have two letters that are unique in their group', () => {
    for (const view of ['cloud', 'apartment'] as const)
      for (const { columns, title } of columnGroups(domainIds, view))
        expect(new Set(columns.map(({ short }) => short)).size, title).toBe(columns.length);
  });
});

describe('the flat', () => {
  test('speaks of landlord and tenant, of the same cells', () => {
    const text = matrixScreen(table, { ...frame, view: 'apartment' }, look);
    expect(text).toContain('The landlord carries');
    expect(text).toContain('the front door');
    const owners = (view: 'cloud' | 'apartment'): number[] =>
      ['A░', 'L░'].map((mark) => matrixScreen(table, { ...frame, view }, look).split(mark).length - 1);
    expect(owners('cloud')[0]).toBe(owners('apartment')[1]);
  });
});

describe('documents', () => {
  test('CSV has one row a cell and is rectangular', () => {
    const lines = matrixCsv(table, 'cloud').trim().split('\r\n');
    expect(lines.length).toBe(1 + 2 * table.domains.length + 1);
  });
  test('JSON has every cell', () => {
    const json = JSON.parse(matrixJson(table, 'apartment', 'x')) as { cells: { owner: string; apartment: string }[]; summary: object }; // our own document
    expect(json.cells.length).toBe(2 * table.domains.length);
    expect(json.cells.every(({ owner, apartment: word }) => owner !== '' && word !== '')).toBe(true);
    expect(json.summary).toEqual(table.sums);
  });
  test('Markdown has one row a duty, and as many columns everywhere', () => {
    const rows = matrixMarkdown(table, 'cloud', 'a|b')
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(rows.length).toBe(2 * (table.domains.length + 2));
    expect(new Set(rows.map((row) => row.replaceAll('\\|', '').split('|').length)).size).toBe(1);
  });
  test('hostile names are inert in all of them', () => {
    for (const text of [
      matrixCsv(table, 'cloud'),
      matrixMarkdown(table, 'cloud', '\u001b[31m<script>'),
      matrixScreen(table, frame, look),
      matrixJson(table, 'cloud', '\u009b2J'),
    ])
      // oxlint-disable-next-line no-control-regex -- what a terminal obeys
      expect(text).not.toMatch(/[\u001b\u009b]/);
    expect(matrixCsv(table, 'cloud')).not.toMatch(/(?:^|,)"?=/m);
    expect(matrixMarkdown(table, 'cloud', 'x')).toContain("`=cmd\\|calc\ufffd[2J'@all`");
  });
});

describe('laws of inert strings', () => {
  const any = fc.string({ unit: 'binary' });
  test('no field of CSV begins a formula, whatever its text', () =>
    fc.assert(
      fc.property(any, (text) => {
        expect(csvField(text)).toMatch(/^(?!"?\s*[=+\-@])/);
      }),
    ));
  test('no code span can be left', () =>
    fc.assert(
      fc.property(any, (text) => {
        const span = codeSpan(text);
        expect(span).toMatch(/^(?:\(empty\)|`[^`\n\r]+`)$/);
      }),
    ));
  test('JSON is the same data', () =>
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(JSON.parse(inertJson(JSON.parse(text)))).toEqual(JSON.parse(text));
      }),
    ));
});
