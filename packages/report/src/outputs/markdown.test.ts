import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileAssessment } from './testing/hostile.ts';
import { manyFails } from './testing/many.ts';
import { written } from './testing/written.ts';

/** The text without its code spans: what a platform makes something of. */
const outsideCode = (text: string): string => text.replace(/`[^`\n]*`/g, '`');

test('whatever stands in an audit: bounded, tables whole, nothing of the input outside code is markup', () => {
  fc.assert(
    fc.property(fc.array(hostileAssessment, { maxLength: 4 }), (assessments) => {
      const { text } = written('markdown', assessments);
      expect(text.length).toBeLessThanOrEqual(65_536);
      for (const line of text.split('\n')) {
        if (line.startsWith('|')) expect(['5', '6'], line).toContain(String(outsideCode(line).replaceAll('\\|', '').split('|').length - 1)); // 4 or 5 columns
        expect(outsideCode(line)).not.toMatch(/(?<!\\)[<[](?!!-- -->)|@(?!<!-- -->)|\bhttps?:\/\//);
        expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/); // oxlint-disable-line no-control-regex -- these are what must not reach a reader
      }
      expect(
        text
          .split('\n')
          .filter((line) => /^#+ /.test(line))
          .every((line) => /^(?:## demarc: |### (?:What matters first|[\d ]+ findings?|No answer|Accepted|About the files)$)/.test(line)),
      ).toBe(true);
    }),
  );
});

test('the worst comes first, and a cut is told, in it and beside it', () => {
  const assessment = manyFails(
    3000,
    (index) => (index === 2999 ? 'critical' : 'low'),
    (index) => `${'what is wrong is long '.repeat(8)}${index}`,
  );
  const { text, notes } = written('markdown', [assessment]);
  expect(text.length).toBeLessThanOrEqual(65_536);
  expect(text.length).toBeGreaterThan(60_000);
  const rows = text.split('\n').filter((line) => /^\| (?:critical|low) /.test(line));
  expect(rows[0]).toContain('`R2999`');
  const left = 3000 - rows.length;
  expect(text).toContain(`${String(left).replace(/\B(?=(\d{3})+$)/g, ' ')} more findings left out here`);
  expect(notes.map(({ code, message }) => [code, message.includes(String(left).replace(/\B(?=(\d{3})+$)/g, ' '))])).toEqual([
    ['markdown-cut', true],
  ]);
});

test('all that fits is there, and nothing is told', () => {
  const { text, notes } = written('markdown', [manyFails(50)]);
  expect(text.match(/^\| low /gm)?.length).toBe(50);
  expect(text).not.toContain('left out');
  expect(notes).toEqual([]);
});

test('an incomplete audit says so', () =>
  expect(written('markdown', [], { because: 'incomplete, one file could not be read' }).text).toContain(
    '**Incomplete, one file could not be read.**',
  ));
