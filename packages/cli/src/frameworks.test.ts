import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { audit, framework, frameworks, scorecard } from './index.ts';
import { runner } from './testing/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarc-frameworks-'));
mkdirSync(join(folder, 'infra'));
mkdirSync(join(folder, 'broken'));
const mysql = 'SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: 3306, ToPort: 3306, CidrIp: 0.0.0.0/0 }]';
writeFileSync(
  join(folder, 'infra/app.yaml'),
  `Resources:\n  Records:\n    Type: AWS::S3::Bucket\n  Db:\n    Type: AWS::EC2::SecurityGroup\n    Properties: { GroupDescription: db, ${mysql} }\n`,
);
writeFileSync(join(folder, 'broken/good.yaml'), 'Resources:\n  Records: { Type: AWS::S3::Bucket }\n');
writeFileSync(join(folder, 'broken/bad.yaml'), 'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n\tBucket: {}\n');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const run = runner(folder);

/** The commands that a screen proposes. */
const proposed = (out: string): string[] =>
  (/^Next {2}(.*(?:\n {6}demarc .*)*)$/m.exec(out)?.[1] ?? '').split(/·|\n/).map((command) => command.trim());

describe('demarc frameworks', () => {
  test('lists the editions', async () => {
    const { code, out } = await run('frameworks');
    expect(code).toBe(0);
    expect(out).toMatch(/^cis-aws-7\.0 +70 +\d+ +36 {2}CIS AWS Foundations Benchmark 7\.0$/m);
    expect(out).toMatch(/^fsbp +336 /m);
  });
  test('shows one: each requirement, whoever looks', async () => {
    const { code, out } = await run('frameworks', 'CIS-AWS-7.0');
    expect(code).toBe(0);
    expect(out).toContain('■ 3.1.1  Buckets refuse requests without TLS  1 check  s3-bucket-requires-tls');
    expect(out).toContain('╱ 2.4    Root has no access keys  not looked at yet');
    expect(out.match(/^ {2}[■╱] \d/gm)?.length).toBe(70);
  });
  test('audits a target by one', async () => {
    const { code, out } = await run('frameworks', 'cis-aws-7.0', '--in', 'infra');
    expect(code).toBe(0);
    expect(out).toContain('✗ 3.1.1  Buckets refuse requests without TLS  1 failed');
    expect(out).toContain('■ 3.1.4  S3 blocks public access  1 passed');
    expect(out).toContain('· 6.7    Instances accept IMDSv2 only  not asked of anything here');
    expect(out).toMatch(/■ 6\.3 {4}Security groups close administration ports to 0\.0\.0\.0\/0 {2}1 passed/);
  });
  test.each([[[]], [['fsbp']], [['fsbp', '--in', 'infra']], [['cis-aws-7.0', '--demo']]])('what %j proposes works', async (argv) => {
    const { out } = await run('frameworks', ...argv);
    const commands = proposed(out);
    expect(commands.length).toBeGreaterThan(1);
    for (const command of commands) expect((await run(...command.split(/\s+/).slice(1))).err, command).toBe('');
  });
  test.each(['text', 'csv', 'markdown', 'json'])('as %s', async (format) => {
    for (const argv of [[], ['fsbp'], ['fsbp', '--in', 'infra']]) {
      const { code, out, err } = await run('frameworks', ...argv, '--format', format);
      expect([code, err]).toEqual([0, '']);
      expect(out).toContain('fsbp');
    }
  });
  test('3 where a file could not be read', async () => expect((await run('frameworks', 'fsbp', '--in', 'broken')).code).toBe(3));
  test.each([
    ['an unknown framework', ['frameworks', 'cis-aws-7'], 'nearest: cis-aws-7.0'],
    ['an edition that does not exist', ['frameworks', 'soc2'], 'known: cis-aws-1.4'],
    ['a target without a framework', ['frameworks', '--in', 'infra'], 'demarc frameworks cis-aws-7.0 --in infra'],
    ['the demo without a framework', ['frameworks', '--demo'], 'demarc frameworks cis-aws-7.0 --demo'],
    ['two targets', ['frameworks', 'fsbp', '--in', 'infra', '--demo'], 'more than one target'],
    ['two forms', ['frameworks', 'fsbp', '--json', '--format', 'csv'], 'contradict each other'],
    ['parameters for nothing', ['frameworks', 'fsbp', '-p', 'A=b'], '--in .'],
    ['a target that is not there', ['frameworks', 'fsbp', '--in', 'infar'], 'infra'],
    ['a form that does not exist', ['frameworks', '--format', 'html'], 'csv'],
  ])('%s: exit 2, and what to type', async (_, argv, words) => {
    const { code, err } = await run(...argv);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});

describe('--framework', () => {
  test('leaves the checks that stand there', async () => {
    const { out } = await run('audit', 'infra', '--framework', 'cis-aws-7.0', '--json');
    const { checks } = JSON.parse(out) as { checks: Record<string, { frameworks: Record<string, string[]> }> }; // the audit's own document
    expect(checks['s3-bucket-requires-tls']?.frameworks['cis-aws-7.0']).toEqual(['3.1.1']);
    for (const [id, check] of Object.entries(checks)) expect(Object.keys(check.frameworks), id).toContain('cis-aws-7.0');
  });
  test('of a family it leaves the members that stand there: an open database is no finding of CIS', async () => {
    const family = 'ec2-security-group-closes-ports-to-internet';
    const options = { target: 'infra', cwd: folder, now: new Date('2026-11-26') };
    const verdictOf = async (editions: readonly string[]) =>
      (await audit({ ...options, ...(editions.length > 0 && { framework: editions }) })).assessments
        .flatMap(({ findings }) => findings)
        .find(({ check }) => check === family);
    expect((await verdictOf([]))?.verdict).toBe('fail');
    const cis = await verdictOf(['cis-aws-5.0']);
    expect(cis?.verdict).toBe('pass');
    expect(Object.keys(cis?.members ?? {})).toEqual([
      'ec2-security-group-closes-admin-ports-to-ipv4-internet',
      'ec2-security-group-closes-admin-ports-to-ipv6-internet',
    ]);
    expect((await verdictOf(['cis-aws-5.0', 'fsbp']))?.verdict).toBe('fail'); // FSBP names port 3306 as high risk
  });
  test('narrows the catalogue', async () => {
    const { code, out } = await run('checks', '--framework', 'cis-aws-1.4', '--json');
    expect(code).toBe(0);
    for (const { frameworks: at } of JSON.parse(out) as { frameworks: object }[]) expect(at).toHaveProperty(['cis-aws-1.4']); // our own output
  });
  test('a check says where it stands', async () =>
    expect((await run('checks', 's3-bucket-requires-tls')).out).toMatch(/Stands in +cis-aws-1\.4 2\.1\.2;/));
  test.each([
    ['an unknown framework', ['audit', 'infra', '--framework', 'cis-aws-7'], 'nearest: cis-aws-7.0'],
    ['an unknown framework of checks', ['checks', '--framework', 'fsb'], 'nearest: fsbp'],
    ['no check is left', ['audit', 'infra', '--framework', 'fsbp', '--check', 's3-bucket-keeps-versions'], 'no check is left'],
    ['no check of the catalogue is left', ['checks', '--framework', 'fsbp', '--severity', 'info'], 'no check is left'],
    ['one check and a filter', ['checks', 's3-bucket-requires-tls', '--framework', 'fsbp'], 'one check is named'],
  ])('%s: exit 2, and what to type', async (_, argv, words) => {
    const { code, err } = await run(...argv);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(err).toContain('next: demarc ');
  });
});

describe('demarc scorecard', () => {
  test('ten practices, five groups of mistakes, and commands that work', async () => {
    const { code, out } = await run('scorecard', 'infra');
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}╱ {2}1 {2}MFA for every account, and for root first +not looked at yet$/m);
    expect(out).toMatch(/^ {2}✗ Security groups open to the internet +made: 2 failed/m);
    for (const command of proposed(out)) expect((await run(...command.split(/\s+/).slice(1))).err, command).toBe('');
  });
  test.each(['text', 'markdown', 'json'])('as %s', async (format) => {
    const { code, out, err } = await run('scorecard', '--in', 'infra', '--format', format);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/not.looked.at/);
  });
  test('3 where a file could not be read', async () => expect((await run('scorecard', 'broken')).code).toBe(3));
  test.each([
    ['two targets', ['scorecard', 'infra', '--demo'], 'more than one target'],
    ['two forms', ['scorecard', 'infra', '--json', '--format', 'markdown'], 'contradict each other'],
    ['a target that is not there', ['scorecard', 'infar'], 'infra'],
  ])('%s: exit 2, and what to type', async (_, argv, words) => {
    const { code, err } = await run(...argv);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
  test('stands in short on the screen of an audit, where all checks were asked', async () => {
    const { out } = await run('audit', 'infra');
    expect(out).toMatch(/^Scorecard {2}of 10 practices /m);
    expect(out.replace(/\s+/g, ' ')).toContain('demarc scorecard --in infra');
    for (const filter of [
      ['--framework', 'fsbp'],
      ['--service', 's3'],
      ['--check', 's3-bucket-requires-tls'],
    ])
      expect((await run('audit', 'infra', ...filter)).out).not.toContain('Scorecard');
  });
});

test('as calls', async () => {
  const options = { target: 'infra', cwd: folder, now: new Date('2026-11-26') };
  expect((await frameworks()).map(({ id }) => id)).toContain('cis-aws-4.0');
  const { table, audit: behind } = await framework('fsbp', options);
  expect(table.rows.find(({ id }) => id === 'S3.5')?.audited?.result).toBe('failed');
  expect(behind.files.templates).toBe(1);
  const { card } = await scorecard(options);
  expect(card.practices.find(({ id }) => id === 'encryption')?.result).toBe('failed');
});
