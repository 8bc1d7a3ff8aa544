import { domainFacts, domainIds } from '@demarc/aws';
import type { Owner } from '@demarc/model';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { invented, type InventedType } from '../testing/assessments.ts';
import { street, streetDrawing } from './street.ts';
import { floors, marks, streetOf } from './street-houses.ts';

const plain = { color: false, width: 100, ascii: false };
const owned = (type: string, yours: readonly string[], more: Partial<InventedType> = {}): InventedType => ({
  type,
  owners: Object.fromEntries(yours.map((domain) => [domain, 'customer' as const])),
  ...more,
});
const fromGround = domainIds.filter((id) => domainFacts(id)?.terminalRow !== undefined);
const above = (domain: string): readonly string[] => fromGround.slice(fromGround.indexOf(domain as (typeof fromGround)[number])); // an id of the list
const types: InventedType[] = [
  owned('AWS::EC2::Instance', above('os.guest')),
  owned('AWS::Lambda::Function', ['app.supplychain', 'app.code', 'iam.authz', 'net.perimeter', 'data.retention', 'data.classification']),
  owned('AWS::S3::Bucket', ['iam.authz', 'net.perimeter', 'data.classification', 'data.retention'], {
    owners: { 'iam.authz': 'customer', 'net.perimeter': 'shared', 'engine.patch': 'n/a', 'data.classification': 'customer' },
  }),
];

describe('the drawing', () => {
  const cast = invented(
    [
      { type: 'AWS::EC2::Instance', name: 'Worker', workload: 'dispatch' },
      { type: 'AWS::Lambda::Function', name: 'Ocr', workload: 'receipts' },
      { type: 'AWS::S3::Bucket', name: 'Papers', workload: 'archive' },
      { type: 'AWS::S3::Bucket', name: 'Tmp' },
      { type: 'AWS::GroundStation::Config', name: 'Dish', workload: 'antenna' },
    ],
    types,
  );
  test('of three workloads and what nobody claims', () =>
    expect(`\n${street([cast], { ...plain, width: 80 }).join('\n')}\n`).toMatchSnapshot());
  test('in ASCII', () => {
    const lines = street([cast], { ...plain, ascii: true, width: 120 });
    expect(`\n${lines.join('\n')}\n`).toMatchSnapshot();
    // oxlint-disable-next-line no-control-regex -- all of ASCII
    expect(lines.join('')).toMatch(/^[\u0000-\u007f]*$/);
  });
  test('of a live account has the duties of its roof, not an empty one', () => {
    const lines = street(
      [invented([{ type: 'AWS::S3::Bucket', name: 'Papers', workload: 'archive' }], types, { kind: 'live' })],
      plain,
    ).join('\n');
    expect(lines).toContain('The roof');
    expect(lines).not.toContain('audit a live account');
  });
  test('is told in words, and what has no house is named', () => {
    const lines = street([cast], plain).join('\n');
    expect(lines).toContain('Below the line AWS is responsible, above it you are.');
    expect(lines).toContain('nothing of it is modelled: antenna');
  });
  test('without colour loses nothing', () =>
    expect(
      street([cast], { ...plain, color: true }).map((line) =>
        line
          .replace(/\u001b\[[\d;]*m/g, '') // oxlint-disable-line no-control-regex -- colours
          .replace('orange line', 'line')
          .trimEnd(),
      ),
    ).toEqual(street([cast], plain).map((line) => line.trimEnd())));
  test('hostile and wide names stay in their columns', () => {
    const named = ['\u001b[2Jpaint', '東京都港区芝公園四丁目', '\u202eright', 'a-very-long-name-of-a-workload-indeed'].map(
      (workload, index) => ({
        type: 'AWS::S3::Bucket',
        name: `B${index}`,
        workload,
      }),
    );
    const lines = street([invented(named, types)], { ...plain, width: 80 });
    // oxlint-disable-next-line no-control-regex -- what must not reach a terminal
    expect(lines.join('')).not.toMatch(/[\u001b\u202e]/);
    const columns = (line: string): number => line.replace(/[\u4e00-\u9fff]/g, 'xx').length;
    expect(Math.max(...lines.map(columns))).toBeLessThanOrEqual(80);
  });
  test('is none below 80 columns, and none where nothing is modelled', () => {
    expect(street([cast], { ...plain, width: 79 })).toEqual([]);
    expect(street([invented([{ type: 'AWS::GroundStation::Config', name: 'Dish' }], [])], plain)).toEqual([]);
  });
});

// Laws, over any owners of any workloads.
const owner = fc.constantFrom<Owner>('aws', 'aws', 'aws', 'customer', 'shared', 'third-party', 'n/a');
const anyTypes = fc.array(
  fc.record({
    owners: fc.dictionary(fc.constantFrom(...fromGround), owner, { maxKeys: fromGround.length }),
    resources: fc.integer({ min: 1, max: 12 }),
  }),
  { minLength: 1, maxLength: 12 },
);
const world = (drawn: readonly { owners: Record<string, Owner>; resources: number }[]) =>
  invented(
    drawn.flatMap(({ resources }, index) =>
      Array.from({ length: resources }, (_, each) => ({
        type: `AWS::Test::T${index}`,
        name: `R${index}x${each}`,
        workload: `workload-${index}`,
      })),
    ),
    drawn.map(({ owners }, index) => ({ type: `AWS::Test::T${index}`, owners })),
  );

describe('laws', () => {
  test('never wider than the terminal', () =>
    fc.assert(
      fc.property(anyTypes, fc.integer({ min: 80, max: 200 }), fc.boolean(), (drawn, width, ascii) => {
        for (const line of street([world(drawn)], { color: false, width, ascii })) expect(line.length).toBeLessThanOrEqual(width);
      }),
      { numRuns: 60 },
    ));

  test('below the line nothing is ever yours', () =>
    fc.assert(
      fc.property(anyTypes, (drawn) => {
        for (const house of streetOf([world(drawn)], 7).houses)
          for (const row of house.rows.slice(house.line)) expect(Object.keys(row).filter((mark) => mark !== 'aws')).toEqual([]);
      }),
      { numRuns: 60 },
    ));

  test('and the line is as high as that allows', () =>
    fc.assert(
      fc.property(anyTypes, (drawn) => {
        for (const { rows, line } of streetOf([world(drawn)], 7).houses) {
          const above = rows.slice(0, line).findLast((row) => Object.keys(row).length > 0);
          expect(above === undefined || Object.keys(above).some((mark) => mark !== 'aws')).toBe(true);
        }
      }),
      { numRuns: 60 },
    ));

  test('whatever exists gets at least one character, and every duty is in a house', () =>
    fc.assert(
      fc.property(anyTypes, (drawn) => {
        const assessment = world(drawn);
        const { houses } = streetOf([assessment], 7);
        const column = 9;
        const lines = streetDrawing(houses, { label: 14, column }, plain).filter((line) => floors.some((floor) => line.startsWith(floor)));
        const glyph = { aws: '░', met: '■', attested: '+', accepted: '~', unknown: '?', gap: '╱', unmet: '✗', undetermined: '·' };
        for (const [row, line] of lines.entries())
          for (const [index, house] of houses.entries()) {
            const bar = new Set(line.slice(15 + index * (column + 1), 15 + index * (column + 1) + column));
            for (const mark of marks) expect(bar.has(glyph[mark])).toBe((house.rows[row]?.[mark] ?? 0) > 0);
          }
        const count = houses.flatMap(({ rows }) => rows.flatMap((row) => Object.values(row))).reduce((a, b) => a + b, 0);
        expect(count).toBe(
          assessment.cells.filter(({ status, domain }) => status !== 'n/a' && domainFacts(domain)?.terminalRow !== undefined).length,
        );
      }),
      { numRuns: 40 },
    ));

  test('the line is one connected path from the left edge to the right', () =>
    fc.assert(
      fc.property(anyTypes, (drawn) => {
        const { houses } = streetOf([world(drawn)], 7);
        const lines = streetDrawing(houses, { label: 14, column: 8 }, plain);
        const exits: Record<string, readonly (readonly [number, number])[]> = {
          '━': [
            [0, -1],
            [0, 1],
          ],
          '┃': [
            [-1, 0],
            [1, 0],
          ],
          '┓': [
            [0, -1],
            [1, 0],
          ],
          '┏': [
            [0, 1],
            [1, 0],
          ],
          '┛': [
            [0, -1],
            [-1, 0],
          ],
          '┗': [
            [0, 1],
            [-1, 0],
          ],
        };
        const at = (row: number, column: number): string => lines[row]?.[column] ?? ' ';
        const places = lines.flatMap((line, row) =>
          line.split('').flatMap((letter, column) => (letter in exits ? [[row, column] as const] : [])),
        );
        const start = places.find(([, column]) => column === 14);
        expect(places.filter(([, column]) => column === 14)).toHaveLength(1);
        const end = 14 + houses.length * 9;
        // Walk from the left edge: each place leads on to exactly one other that leads back to it.
        const seen = new Set<string>();
        let [row, column] = start ?? [0, 0];
        let [fromRow, fromColumn] = [row, column - 1];
        while (column <= end) {
          seen.add(`${row} ${column}`);
          const open = (exits[at(row, column)] ?? []).map(([down, right]) => [row + down, column + right] as const);
          expect(open.some(([r, c]) => r === fromRow && c === fromColumn)).toBe(true);
          const onward = open.find(([r, c]) => r !== fromRow || c !== fromColumn);
          [fromRow, fromColumn] = [row, column];
          [row, column] = onward ?? [row, end + 1];
        }
        expect(seen.size).toBe(places.length);
      }),
      { numRuns: 60 },
    ));
});
