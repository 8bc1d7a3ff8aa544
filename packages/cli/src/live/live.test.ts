import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FakeAws, halden, jsonError, queryError, xmlError, type Replies } from '@demarc/sources/testing';
import { expect, test } from 'vitest';
import type { Io } from '../io.ts';
import { main } from '../main.ts';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly aws: FakeAws;
}

/** Runs a command line beside an account, in an empty folder. */
async function run(argv: readonly string[], replies: Replies = halden, more: Partial<Io> = {}): Promise<Ran> {
  const aws = new FakeAws(replies);
  let [out, err] = ['', ''];
  const code = await main(argv, {
    cwd: mkdtempSync(join(tmpdir(), 'demarc-live-')),
    env: {},
    stdout: { write: (text) => (out += text), columns: 100 },
    stderr: { write: (text) => (err += text) },
    now: () => new Date('2026-11-26T09:00:00Z'),
    aws: aws.transport(),
    ...more,
  });
  return { code, out, err, aws };
}

test('audit live says who looks and that it only reads, and shows the screen of the account', async () => {
  const { code, out, err } = await run(['audit', 'live']);
  expect(code).toBe(1);
  expect(err.split('\n')[0]).toMatch(
    /^demarc: arn:aws:sts::123456789012:assumed-role\/Audit\/ines looks at account 123456789012, eu-west-1, us-east-1; it only reads: \d+ calls, and .*7 a function, .*13 a bucket/,
  );
  expect(err).toMatch(/(\d+) of \1 reads done/);
  expect(out).toContain('live, account 123456789012, 2 Regions');
  expect(out).toContain('lambda-function-policy-is-not-public');
  expect(out).toContain('demarc audit live --json');
});

test('what is denied shows in the document, and in the exit code where nothing else does', async () => {
  const denied = { ...halden, GetBucketTagging: xmlError(403, 'AccessDenied') };
  const { code, out } = await run(['audit', 'live', '--check', 's3-bucket-encrypts-by-default', '--json'], denied);
  expect(code).toBe(3);
  const { coverage } = JSON.parse(out) as { coverage: readonly { status: string; reason?: string }[] }; // its schema is tested elsewhere
  expect(coverage.find(({ status }) => status === 'denied')?.reason).toBe('s3:GetBucketTagging was denied, 2 times');
  expect(coverage.filter(({ status }) => status === 'skipped').length).toBeGreaterThan(0);
});

test('--profile and --role ask for an account by themselves, and never beside a folder', async () => {
  expect((await run(['audit', '--profile', 'prod'])).out).toContain('live:prod, account 123456789012');
  const { code, err } = await run(['audit', 'infra', '--profile', 'prod']);
  expect(code).toBe(2);
  expect(err).toContain('--profile and --role are for a live account');
  expect((await run(['audit', 'live', '--external-id', 'x'])).err).toContain('--external-id goes with a role');
});

test('a folder without templates leads to an account only where a person says yes', async () => {
  const silent = await run(['audit']);
  expect(silent.code).toBe(2);
  expect(silent.err).toContain('demarc audit live');
  expect(silent.aws.asked).toEqual([]);
  const no = await run(['audit'], halden, { ask: async () => false });
  expect(no.aws.asked).toEqual([]);
  let question = '';
  const yes = await run(['audit'], halden, {
    ask: async (text) => {
      question = text;
      return true;
    },
  });
  expect(question).toContain('Audit the AWS account behind your credentials?');
  expect(yes.out).toContain('account 123456789012');
});

test('a folder with templates is never left for an account', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'demarc-live-'));
  writeFileSync(join(cwd, 'template.yaml'), 'Resources:\n  A: { Type: AWS::S3::Bucket }\n');
  const { aws, out } = await run(['audit'], halden, { cwd, ask: async () => true });
  expect(aws.asked).toEqual([]);
  expect(out).toContain('1 template');
});

test('every command takes the account where a target stands', async () => {
  for (const argv of [
    ['matrix', '--in', 'live'],
    ['scorecard', 'live'],
    ['frameworks', 'fsbp', '--in', 'live'],
    ['who', 'receipts', '--in', 'live'],
  ]) {
    const { code, out } = await run(argv);
    expect([argv[0], code]).toEqual([argv[0], 0]);
    expect(out).not.toBe('');
  }
});

test('a denied read makes every answer incomplete, that of who too', async () => {
  const denied = { ...halden, GetBucketTagging: xmlError(403, 'AccessDenied') };
  for (const argv of [
    ['who', 'receipts', '--in', 'live'],
    ['who', '--package', 'openssl', '--in', 'live'],
    ['matrix', '--in', 'live'],
  ])
    expect([argv[0], (await run(argv, denied)).code]).toEqual([argv[0], 3]);
  const { err } = await run(['who', 'receipts', '--in', 'live'], denied);
  expect(err).toContain('demarc: incomplete, some reads were denied or failed\n  next: demarc audit live');
});

test('no answer at all is exit 2, with what to do next', async () => {
  const rows: Readonly<Record<string, Replies[string]>> = {
    'your credentials have expired': queryError(400, 'ExpiredToken'),
    'AWS does not know these credentials': queryError(403, 'InvalidClientTokenId'),
    'the endpoint does not answer as AWS does': '<html><body>Sign in</body></html>',
    'AWS could not be reached': 'break',
  };
  for (const [message, reply] of Object.entries(rows)) {
    const { code, err } = await run(['audit', 'live'], { ...halden, GetCallerIdentity: reply });
    expect([code, err]).toEqual([2, expect.stringContaining(`demarc: ${message}`)]);
    expect(err).toContain('next:');
  }
});

test('policy prints the permissions of all calls, and no other', async () => {
  const { code, out, aws } = await run(['policy']);
  expect([code, aws.asked]).toEqual([0, []]);
  const policy = JSON.parse(out) as { Statement: readonly { Action: readonly string[] }[] }; // printed by the line above
  const actions = policy.Statement[0]?.Action ?? [];
  expect(actions).toContain('s3:GetEncryptionConfiguration');
  expect(actions).toContain('account:ListRegions');
  expect([...actions].sort()).toEqual(actions);
  expect((await run(['policy', '--service', 's3'])).out).not.toContain('lambda:');
});

test('policy --missing prints what was denied', async () => {
  const { code, out } = await run(['policy', '--missing'], { ...halden, GetPolicy: jsonError(403, 'AccessDeniedException') });
  expect(code).toBe(3);
  expect(JSON.parse(out)).toMatchObject({ Statement: [{ Action: ['lambda:GetPolicy'], Resource: '*' }] });
  expect((await run(['policy', '--missing'])).code).toBe(0);
});

test('--preflight says what stays dark, from one item of each list', async () => {
  const { code, out, aws } = await run(['audit', 'live', '--preflight'], { ...halden, GetBucketPolicy: xmlError(403, 'AccessDenied') });
  expect(code).toBe(3);
  expect(out).toMatch(/denied +s3:GetBucketPolicy +no answer: s3-bucket-/);
  expect(out).toMatch(/works +s3:GetBucketAcl\n/);
  expect(aws.counts.get('GetBucketPolicy')).toBe(1);
});

test('a finding of an account says what to type there, with the name of the resource, and what to change in code', async () => {
  const { out } = await run(['audit', 'live', '--check', 'rds-instance-has-no-public-address']);
  expect(out).toContain('ledger  RDS::DBInstance, eu-west-1');
  expect(out).toContain(
    'fix  aws rds modify-db-instance --db-instance-identifier ledger --no-publicly-accessible \\\n            --region eu-west-1',
  );
  expect(out).toMatch(/code {1}ledger:\n\s+Properties:\n\s+PubliclyAccessible: false/);
  expect(out).toContain('demarc who arn:aws:rds:eu-west-1:123456789012:db:ledger net.perimeter --in live');
});

test('who explains a resource of an account by its name, and says what to type there', async () => {
  const { out, code } = await run(['who', 'arn:aws:rds:eu-west-1:123456789012:db:ledger', 'net.perimeter', '--in', 'live']);
  expect(code).toBe(0);
  expect(out.split('\n')[0]).toContain('ledger  AWS::RDS::DBInstance, eu-west-1');
  expect(out).toMatch(/Fix\s+aws rds modify-db-instance --db-instance-identifier ledger --no-publicly-accessible/);
});
