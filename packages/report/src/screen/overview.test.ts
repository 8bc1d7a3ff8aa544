import { describe, expect, test } from 'vitest';
import { invented } from '../testing/assessments.ts';
import { AuditScreen } from './audit.ts';

const assessment = invented(
  [{ type: 'AWS::Test::Thing', name: 'It', workload: 'things' }],
  [{ type: 'AWS::Test::Thing', owners: { 'app.code': 'customer' } }],
);

function screen(rows: number | undefined, width = 100): string {
  const now = new Date('2026-11-26T09:00:00Z');
  const audit = new AuditScreen(
    { title: 'a test', target: '.', inTarget: '.', now, options: { now }, failOn: 'high' },
    { color: false, width, ascii: false, ...(rows !== undefined && { rows }) },
  );
  audit.add(assessment);
  return audit.text({ diagnostics: [], exit: { code: 0, because: '' } });
}

const line = 'Below the line AWS is responsible';
const sums = 'AWS carries';

describe('where the drawing stands in an audit', () => {
  test('first, and the sums last, where the terminal is tall or there is none', () => {
    for (const rows of [45, 200, undefined]) expect(screen(rows).indexOf(line)).toBeLessThan(screen(rows).indexOf(sums));
  });
  test('after the sums where it is short', () => expect(screen(44).indexOf(sums)).toBeLessThan(screen(44).indexOf(line)));
  test('nowhere where it is narrow', () => {
    expect(screen(45, 79)).not.toContain(line);
    expect(screen(44, 79)).toContain(sums);
  });
  test('the sums stand once', () => {
    for (const rows of [44, 45]) expect(screen(rows).split(sums).length).toBe(2);
  });
});
