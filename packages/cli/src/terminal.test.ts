import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { main } from './main.ts';

/** What a command shows on a terminal with colours, 80 columns wide. */
async function shown(...argv: string[]): Promise<string> {
  let out = '';
  const stdout = { write: (text: string) => (out += text), isTTY: true, columns: 80, rows: 24 };
  await main(argv, { cwd: '.', env: {}, stdout, stderr: { ...stdout }, now: () => new Date('2026-11-26T09:00:00Z') });
  return out;
}

test.each([
  ['audit', '--demo'],
  ['who', 'AWS::S3::Bucket'],
  ['who', 'AWS::S3::Bucket', 'net.segment'],
  ['who', 'ManifestBucket', '--in', 'demo'],
  ['who', '--package', 'openssl', '--in', 'demo'],
  ['compare', 'AWS::S3::Bucket', 'AWS::EC2::Instance'],
  ['matrix', '--demo', '--only', 'locks'],
  ['scorecard', '--demo'],
  ['frameworks', 'cis-aws-7.0', '--demo'],
  ['checks'],
  ['checks', 's3-bucket-requires-tls'],
  ['myths'],
])('%j: its colours reach the terminal', async (...argv) => {
  const out = await shown(...argv);
  expect(out).toContain('\u001b[');
  expect(out).not.toContain('\ufffd');
});

test.each([
  ['checks'],
  ['matrix', '--demo', '--only', 'locks'],
  ['scorecard', '--demo'],
  ['who', 'AWS::S3::Bucket'],
  ['who', 'AWS::S3::Bucket', 'foo.bar'],
  ['audit', '--check', 'nope', '--fail-on', 'nothing'],
])('%j: lines end within the terminal', async (...argv) => {
  const lines = stripVTControlCharacters(await shown(...argv)).split('\n');
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
});

test('the sums of an audit do, too, and so does what to type next', async () => {
  const lines = stripVTControlCharacters(await shown('audit', '--demo')).split('\n');
  const sums = lines.findIndex((line) => line.includes('AWS carries'));
  const next = lines.findIndex((line) => line.startsWith('Next  '));
  expect(lines.slice(sums, sums + 4).every((line) => line.length <= 80)).toBe(true);
  expect(lines.slice(next).every((line) => line.length <= 80)).toBe(true);
});

test('the duty of a resource proposes the check that fails, not the first', async () =>
  expect(stripVTControlCharacters(await shown('who', 'ManifestBucket', 'net.perimeter', '--in', 'demo'))).toMatch(
    /Next +demarc checks s3-bucket-blocks-public-access\n$/,
  ));
