import { auditFramework, ours, QuestionTallies, type Check, type Framework } from '@demarc/model';
import { describe, expect, test } from 'vitest';
import { invented } from '../testing/assessments.ts';
import { frameworkCsv, frameworkJson, frameworkMarkdown, frameworksCsv, frameworksMarkdown } from './documents.ts';
import { frameworkSummary, frameworkTable } from './rows.ts';
import { frameworkScreen, frameworksScreen } from './text.ts';

const check = (id: string, type: string, isBad: (name: unknown) => boolean): Check => ({
  id,
  type,
  title: id,
  risk: 'r',
  severity: 'high',
  domain: 'app.code',
  why: 'w',
  failing: (properties) => isBad((properties as { Name?: unknown }).Name) && 'wrong', // what the test makes
});
const edition: Framework = {
  id: 'test-1.0',
  title: 'A test 1.0',
  source: ours,
  sections: { '1': 'First', '2': 'Second' },
  requirements: {
    '1.1': { title: 'Things have a good name', level: 1, checks: ['thing-name', 'thing-other'] },
    '1.2': { title: 'People are asked how they feel about their names', level: 2, assessment: 'manual', checks: [] },
    '2.1': { title: 'Machines are quiet', checks: ['machine-quiet'] },
  },
};
const checks = [
  check('thing-name', 'AWS::Test::Thing', (name) => name === 'bad'),
  check('thing-other', 'AWS::Test::Thing', () => false),
  check('machine-quiet', 'AWS::Test::Machine', () => true),
];
const assessment = invented(
  [
    { type: 'AWS::Test::Thing', name: 'One', properties: { Name: 'bad' } },
    { type: 'AWS::Test::Thing', name: 'Two', properties: { Name: 'good' } },
  ],
  [{ type: 'AWS::Test::Thing', owners: { 'app.code': 'customer' } }],
  { checks },
);
const tallies = new QuestionTallies();
tallies.add(assessment);
const plain = frameworkTable(edition);
const audited = frameworkTable(edition, auditFramework(edition, tallies));
const look = { color: false, width: 80, ascii: false };
const screen = (table = audited, width = 80, ascii = false): string =>
  frameworkScreen(table, { title: 'a test', next: [] }, { color: false, width, ascii });

describe('on the screen', () => {
  test('every requirement, by section, with its answers', () => {
    expect(screen()).toBe(`A test 1.0  test-1.0
a test
3 requirements: 1 failed, 1 not asked of anything here, 1 not looked at yet. 1
of them manual.

First
  ✗ 1.1  Things have a good name  1 failed, 3 passed  thing-name, thing-other
  ╱ 1.2  People are asked how they feel about their names
         not looked at yet, manual

Second
  · 2.1  Machines are quiet  not asked of anything here  machine-quiet

✗ failed, · not asked of anything here, ╱ not looked at yet
manual: the edition asks for a person; a check sees a part of it at most.
`);
  });
  test('without a target: what looks', () => {
    const text = screen(plain);
    expect(text).toContain('3 requirements: 2 looked at, 1 not looked at yet.');
    expect(text).toContain('■ 1.1  Things have a good name  2 checks');
    expect(text).not.toContain('passed');
  });
  test.each([40, 60, 80, 100, 200])('no line is wider than %i columns', (width) => {
    for (const table of [plain, audited])
      for (const line of screen(table, width).split('\n')) expect(line.length, line).toBeLessThanOrEqual(width);
  });
  test('in ASCII alone', () => expect(screen(audited, 80, true)).toMatch(/^[\n -~]*$/));
  test('a title of the input neither paints nor hides', () =>
    expect(frameworkScreen(audited, { title: 'a\u001b[2Jb', next: [] }, look)).not.toContain('\u001b'));
});

describe('as documents', () => {
  test('CSV has each requirement once, and no field is blank', () => {
    for (const table of [plain, audited]) {
      const [head = '', ...lines] = frameworkCsv(table).trimEnd().split('\r\n');
      expect(lines.length).toBe(3);
      for (const line of lines) expect(line.match(/(?:"[^"]*"|[^,"]+)/g)?.length, line).toBe(head.split(',').length);
    }
    expect(frameworkCsv(audited)).toContain(
      '1.1,First,"Things have a good name",1,automated,yes,failed,3,1,0,0,0,0,"thing-name thing-other"',
    );
  });
  test('Markdown has each requirement once', () => {
    const text = frameworkMarkdown(audited, 'a | test');
    expect(text).toContain('| 1.1 | Things have a good name | **1 failed, 3 passed** | `thing-name` `thing-other` |');
    expect(text).toContain('| 1.2 | People are asked how they feel about their names | not looked at yet, manual | none yet |');
    expect(text).toContain('## A test 1.0 `test-1.0`: `a \\| test`');
  });
  test('JSON says of each whether it is looked at, and what became of it', () => {
    const json = JSON.parse(frameworkJson(audited, 'infra')) as { totals: object; requirements: Record<string, unknown>[] }; // just made
    expect(json.totals).toMatchObject({ failed: 1, 'not-asked': 1, 'not-looked-at': 1, passed: 0 });
    expect(json.requirements.map(({ id, result, lookedAt, assessment }) => [id, result, lookedAt, assessment])).toEqual([
      ['1.1', 'failed', true, 'automated'],
      ['1.2', 'not-looked-at', false, 'manual'],
      ['2.1', 'not-asked', true, 'automated'],
    ]);
    expect(frameworkJson(plain)).not.toMatch(/"(?:result|totals|target)"/);
  });
});

test('the list of editions', () => {
  const summaries = [frameworkSummary(edition)];
  expect(summaries).toEqual([{ id: 'test-1.0', title: 'A test 1.0', requirements: 3, lookedAt: 2, manual: 1 }]);
  expect(frameworksScreen(summaries, [], look)).toContain('test-1.0             3          2       1  A test 1.0');
  expect(frameworksCsv(summaries)).toContain('test-1.0,"A test 1.0",3,2,1');
  expect(frameworksMarkdown(summaries)).toContain('| A test 1.0 `test-1.0` | 3 | 2 | 1 |');
});
