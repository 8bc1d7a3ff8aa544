import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { matrix } from './index.ts';
import { runner } from './testing/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarc-matrix-'));
mkdirSync(join(folder, 'infra'));
writeFileSync(
  join(folder, 'infra/app.yaml'),
  'Resources:\n  Ocr:\n    Type: AWS::Lambda::Function\n    Properties: { PackageType: Image }\n  Odd:\n    Type: "Custom::=1+1"\n',
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const run = runner(folder);

test('a table, the sums, and complete commands', async () => {
  const { code, out } = await run('matrix', 'infra');
  expect(code).toBe(0);
  expect(out).toContain('Lambda::Function (1)');
  expect(out).toContain('AWS carries');
  for (const [command] of out.matchAll(/demarc (?:who|matrix) [^·\n]*/g))
    expect((await run(...command.trim().split(/\s+/).slice(1))).code, command).toBe(0);
});
test('the drawing stands above it where the terminal is wide enough, and not where a filter asks', async () => {
  expect((await run('matrix', 'infra')).out).toContain('Below the line AWS is responsible');
  expect((await run('matrix', 'infra', '--only', 'locks')).out).not.toContain('Below the line');
});
test.each(['text', 'csv', 'markdown', 'json'])('as %s', async (format) => {
  const { code, out, err } = await run('matrix', '--in', 'infra', '--format', format, '--view', 'apartment');
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/the front door|landlord/);
});
test.each([
  ['a word that is no part', ['matrix', 'infra', '--only', 'lokcs'], 'nearest: locks'],
  ['a target that is not there', ['matrix', 'infar'], 'infra'],
  ['two targets', ['matrix', 'infra', '--demo'], 'more than one target: infra, demo'],
  ['a form that does not exist', ['matrix', 'infra', '--format', 'html'], 'csv'],
])('%s: exit 2, and what to type', async (_, argv, words) => {
  const { code, err } = await run(...argv);
  expect(code).toBe(2);
  expect(err).toContain(words);
});
test('as a call', async () => {
  const { table, audit } = await matrix({ target: 'infra', cwd: folder, now: new Date('2026-11-26'), only: ['keys'] });
  expect(table.domains).toContain('iam.authz');
  expect(audit.files.templates).toBe(1);
});
