import type { Scorecard } from '@demarc/aws';
import { Inventory, QuestionTallies, type Finding } from '@demarc/model';
import { describe, expect, test } from 'vitest';
import { palette } from '../screen/paint.ts';
import { scored } from './card.ts';
import { scorecardJson, scorecardMarkdown } from './documents.ts';
import { scorecardLine, scorecardScreen } from './text.ts';

const card: Scorecard = {
  practices: [
    { id: 'tls', title: 'TLS everywhere', checks: ['s3-bucket-requires-tls'], domains: [] },
    { id: 'mfa', title: 'MFA', checks: [], domains: [] },
  ],
  mistakes: [
    {
      id: 'buckets',
      title: 'Open buckets',
      items: [
        { id: 'public', title: 'Public buckets', checks: ['s3-bucket-is-not-publicly-readable'], domains: [] },
        { id: 'logs', title: 'Unlogged buckets', checks: ['s3-bucket-logs-access'], domains: [] },
      ],
    },
  ],
};
const finding = (check: string, verdict: Finding['verdict']): Finding => ({ check, resource: 'r', verdict });
const tallies = new QuestionTallies();
tallies.add({
  checks: [],
  inventory: new Inventory({ resources: [], kind: 'code' }),
  findings: [
    finding('s3-bucket-requires-tls', 'fail'),
    finding('s3-bucket-requires-tls', 'pass'),
    finding('s3-bucket-is-not-publicly-readable', 'pass'),
  ],
});
const found = scored(tallies, card);
const look = { color: false, width: 80, ascii: false };
const frame = { title: 'a test', next: ['demarc audit .'] };

test('a practice is followed or not, a mistake is made or not found; what nobody looks at says so', () =>
  expect(scorecardScreen(found, frame, look)).toBe(`Scorecard
a test
Of 2 good practices 1 is not followed, nobody looks at 1. Of 2 common mistakes 0
are made, 1 is not found, 1 is not asked here.

Ten good practices
  ✗  1  TLS everywhere    not followed: 1 failed, 1 passed
  ╱  2  MFA               not looked at yet

Five groups of common mistakes
  Open buckets: 0 are made, 1 is not found, 1 is not asked here
  ■ Public buckets    not found, as far as checks look: 1 passed
  · Unlogged buckets  not asked of anything here  s3-bucket-logs-access

✗ not followed, or made, ■ followed, or not found, · not asked of anything here,
╱ not looked at yet
Next  demarc audit .
`));
test.each([40, 60, 80, 100, 200])('no line is wider than %i columns', (width) => {
  for (const line of scorecardScreen(scored(tallies), { ...frame, next: [] }, { ...look, width }).split('\n'))
    expect(line.length, line).toBeLessThanOrEqual(width);
});
test.each([80, 100, 200])('in short it is one or two lines of %i columns', (width) => {
  const lines = scorecardLine(scored(tallies), 'demarc scorecard --in demo', { ...look, width }, palette(look));
  expect(lines.length).toBeLessThanOrEqual(2);
  expect(lines.join(' ').replace(/\s+/g, ' ')).toContain('demarc scorecard --in demo');
  for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(width);
});
test('in ASCII alone', () => expect(scorecardScreen(found, frame, { ...look, ascii: true })).toMatch(/^[\n -~]*$/));
test('nothing was audited: nothing is followed and nothing is made', () => {
  const { practices, mistakes } = scored(new QuestionTallies());
  const results = new Set([...practices, ...mistakes.flatMap(({ items }) => items)].map(({ result }) => result));
  expect([...results].toSorted((a, b) => (a < b ? -1 : 1))).toEqual(['not-asked', 'not-looked-at']);
});

describe('as documents', () => {
  test('Markdown', () => {
    const text = scorecardMarkdown(found, 'a test');
    expect(text).toContain('| 1 | TLS everywhere | **not followed: 1 failed, 1 passed** | `s3-bucket-requires-tls` |');
    expect(text).toContain('| **Open buckets** | Public buckets |');
    expect(text).toContain('| 2 | MFA | not looked at yet | none yet |');
  });
  test('JSON', () =>
    expect(JSON.parse(scorecardJson(found, '.'))).toMatchObject({
      schema: 'demarc/scorecard@1',
      totals: { practices: { failed: 1, 'not-looked-at': 1 }, mistakes: { passed: 1, 'not-asked': 1 } },
      practices: [{ id: 'tls', result: 'failed', answers: { failed: 1, passed: 1 } }, { id: 'mfa' }],
      mistakes: [{ id: 'buckets', items: [{ result: 'passed' }, { result: 'not-asked' }] }],
    }));
});
