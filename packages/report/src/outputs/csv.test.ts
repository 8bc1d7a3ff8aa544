import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileAssessment } from './testing/hostile.ts';
import { manyFails } from './testing/many.ts';
import { written } from './testing/written.ts';

/** CSV as RFC 4180 reads it: strict about quotes and line ends. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  let [row, rest]: [string[], string] = [[], text];
  while (rest !== '') {
    const [all, quoted, plain, end] =
      /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest) ?? expect.unreachable(`no field: ${rest.slice(0, 80)}`);
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    rest = rest.slice(all.length);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

test('whatever stands in an audit: a row a finding, each with all fields, none a formula, none too long for a cell', () => {
  fc.assert(
    fc.property(fc.array(hostileAssessment, { maxLength: 3 }), fc.boolean(), (assessments, pass) => {
      const [head, ...rows] = rowsOf(written('csv', assessments, { include: { pass } }).text);
      const { findings } = JSON.parse(written('json', assessments, { include: { pass } }).text) as { findings: { id: string }[] }; // our own document
      expect(rows.map(([id]) => id)).toEqual(findings.map(({ id }) => id));
      for (const row of rows) {
        expect(row.length).toBe(head?.length);
        for (const field of row) {
          expect(field).not.toMatch(/^\s*[=+\-@|%\t\r]/);
          expect(field.length).toBeLessThanOrEqual(32_767);
        }
      }
    }),
  );
});

test('an audit without findings is the head alone', () => {
  expect(written('csv', []).text).toBe(
    'id,check,severity,verdict,resource,type,account,region,file,line,problem,evidence,domain,owner,waiver\r\n',
  );
});

test('a row says where and what', () => {
  const [, row] = rowsOf(written('csv', [manyFails(1)]).text);
  expect(row?.slice(1)).toEqual([
    'invented-low',
    'low',
    'fail',
    'R0',
    'AWS::S3::Bucket',
    '',
    '',
    'app.yaml',
    '1',
    'resource 0 is wrong',
    '',
    'crypto.rest',
    '',
    '',
  ]);
});

test('problems that no cell holds are counted', () => {
  const assessment = manyFails(1);
  const [finding] = assessment.findings;
  if (!finding) return expect.unreachable();
  const problems = Array.from({ length: 5000 }, (_, index) => `problem number ${index}`);
  const [, row] = rowsOf(written('csv', [{ ...assessment, findings: [{ ...finding, problems }] }]).text);
  expect(row?.[10]).toMatch(/; and [\d]+ more$/);
});
