import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { SnapshotJournal } from '@demarc/sources';
import { runner } from './testing/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'saved-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const run = runner(folder);

cpSync(join(import.meta.dirname, '../../../examples'), join(folder, 'examples'), { recursive: true });

test('what is audited and saved is audited again with the same result, byte for byte', async () => {
  for (const [index, target] of ['examples', 'examples/halden', '.'].entries()) {
    const [before, saved] = [`before-${index}`, `saved-${index}`];
    const first = await run('audit', target, '--save', saved, '--json', '--include', 'pass,cells');
    expect(first.err).toContain(`saved as ${saved}`);
    const again = await run('audit', saved, '--json', '--include', 'pass,cells');
    expect(again.out).toBe(first.out);
    expect(again.code).toBe(first.code);
    const other = await run('audit', saved, '--save', before, '--json', '--include', 'pass,cells');
    expect(other.out).toBe(first.out);
    expect(readFileSync(join(folder, before, 'manifest.json'), 'utf8')).toBe(readFileSync(join(folder, saved, 'manifest.json'), 'utf8'));
    for (const place of [before, saved]) rmSync(join(folder, place), { recursive: true });
  }
});

test('a snapshot stands wherever a target stands, with its own clock', async () => {
  await run('audit', 'examples', '--save', 'snap', '--now', '2026-10-01T00:00:00Z');
  const screen = await run('audit', 'snap', '--no-color');
  expect(screen.out).toContain('snap, a snapshot of examples, taken 2026-10-01 00:00 UTC');
  expect(screen.out).toContain('judged as of its own clock');
  const later = await run('audit', 'snap', '--no-color', '--now', '2026-12-01T00:00:00Z');
  expect(later.out).toContain('judged as of 2026-12-01 00:00 UTC (--now)');
  for (const words of [
    ['matrix', '--in', 'snap'],
    ['scorecard', 'snap'],
    ['frameworks', 'fsbp', '--in', 'snap'],
    ['who', '--package', 'openssl', '--in', 'snap'],
  ])
    expect(await run(...words)).toMatchObject({ code: 0, out: expect.stringContaining('a snapshot of examples') as string });
  expect((await run('audit', 'snap/manifest.json', '--json')).out).toBe((await run('audit', 'snap', '--json')).out);
  expect(await run('diff', 'snap', 'examples')).toMatchObject({ code: 0 });
  expect(await run('diff', 'examples', 'snap', '--json')).toMatchObject({ code: 0, out: expect.stringMatching(/"moved": \[\]/) as string });
});

test('nobody else may read a snapshot', async () => {
  await run('audit', 'examples', '--save', 'private');
  const files = readdirSync(join(folder, 'private'), { recursive: true, withFileTypes: true });
  expect(statSync(join(folder, 'private')).mode & 0o777).toBe(0o700);
  for (const each of files) expect(statSync(join(each.parentPath, each.name)).mode & 0o777).toBe(each.isDirectory() ? 0o700 : 0o600);
});

test('what cannot be written or read ends with 2, and says what to do', async () => {
  mkdirSync(join(folder, 'full'));
  writeFileSync(join(folder, 'full', 'mine.txt'), 'mine');
  expect(await run('audit', 'examples', '--save', 'full')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringMatching(/full is already there[^]*next: choose another place with --save/) as string,
  });
  expect(readdirSync(join(folder, 'full'))).toEqual(['mine.txt']);
  expect(await run('audit', 'examples', '--save', 'no/such/place')).toMatchObject({
    code: 2,
    err: expect.stringContaining('cannot be written') as string,
  });
  await run('audit', 'examples', '--save', 'newer');
  const manifest = join(folder, 'newer', 'manifest.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('snapshot@1', 'snapshot@2'));
  expect(await run('audit', 'newer')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringMatching(/its version is demarc\/snapshot@2[^]*next: update demarc/) as string,
  });
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('of a snapshot with one damaged inventory the others are audited, and the run is incomplete', async () => {
  await run('audit', 'examples', '--save', 'damaged');
  writeFileSync(join(folder, 'damaged/accounts/code-2/resources.ndjson.gz'), 'no gzip');
  const { code, out } = await run('audit', 'damaged', '--fail-on', 'critical', '--json');
  const document = JSON.parse(out) as { diagnostics: { code: string }[]; coverage: { status: string; type: string }[] }; // our own document
  expect(document.diagnostics.map((each) => each.code)).toContain('snapshot-part-unreadable');
  expect(document.coverage).toContainEqual(expect.objectContaining({ type: '*', status: 'failed' }));
  expect([1, 3]).toContain(code);
  expect((await run('audit', 'damaged', '--fail-on', 'critical', '--check', 's3-bucket-requires-tls')).code).toBe(3);
});

test('of an interrupted run what was read is audited, and the rest counts as not read', async () => {
  const clock = { now: '2026-11-24T09:14:00Z', startedAt: '2026-11-24T09:14:00Z', finishedAt: '2026-11-24T09:15:00Z' };
  const journal = new SnapshotJournal(join(folder, 'begun'), { tool: { name: 'demarc', version: '0.1.0' }, target: 'live', clock });
  expect(await run('audit', 'begun')).toMatchObject({ code: 2, err: expect.stringContaining('holds no account') as string });
  const [account, region] = ['111122223333', 'eu-west-1'];
  const resources = [
    {
      key: `${account}/${region}/AWS::EC2::VPC/vpc-1`,
      type: 'AWS::EC2::VPC',
      account,
      region,
      properties: { CidrBlock: '10.0.0.0/16' },
      names: ['vpc-1'],
      addresses: ['vpc-1'],
      holes: false,
    },
  ];
  const coverage = [{ account, region, type: 'AWS::EC2::VPC', status: 'read' as const }];
  await journal.add(account, { region, service: 'vpc' }, { kind: 'live', resources, coverage });
  const { code, out } = await run('audit', 'begun', '--no-color');
  expect(code).toBe(3);
  expect(out).toContain('not whole (the run was interrupted)');
  expect(out).toContain('AWS::EC2::FlowLog: the run was interrupted');
  const document = (await run('audit', 'begun', '--save', 'begun-again', '--json')).out;
  expect((await run('audit', 'begun-again', '--json')).out).toBe(document);
});
