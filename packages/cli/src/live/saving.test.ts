import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hole } from '@demarc/model';
import { openSnapshot, SnapshotJournal } from '@demarc/sources';
import { FakeAws, fakeClock, halden, jsonError, type Replies } from '@demarc/sources/testing';
import { afterAll, expect, test } from 'vitest';
import { main } from '../main.ts';
import { version } from '../version.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarc-saving-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly aws: FakeAws;
}

/** A command line beside an account, whose replies all come at one moment. `onProgress` is called whenever a read is done. */
async function run(argv: readonly string[], replies: Replies = halden, onProgress: () => void = () => undefined): Promise<Ran> {
  const aws = new FakeAws(replies);
  let [out, err] = ['', ''];
  const at = Date.parse('2026-11-26T09:00:00Z');
  const code = await main(argv, {
    cwd: folder,
    env: {},
    stdout: { write: (text) => (out += text), columns: 100 },
    stderr: {
      isTTY: true,
      write: (text) => {
        err += text;
        if (text.startsWith('\r')) onProgress();
      },
    },
    now: () => new Date(at),
    aws: aws.transport({ clock: { ...fakeClock(at), at: () => at } }),
  });
  return { code, out, err, aws };
}

const json = ['--json', '--include', 'pass,cells'];
const calm = await run(['audit', 'live', '--save', 'calm', ...json]);

/** Every file of a folder, with its bytes. */
const bytesOf = (name: string): readonly (readonly [string, string])[] =>
  readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
    .map((path) => [path.slice(join(folder, name).length), createHash('sha256').update(readFileSync(path)).digest('hex')] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));

/** The operations that read something: not who looks, and which Regions there are. */
const readBy = ({ aws }: Ran): string[] => [...aws.counts.keys()].filter((name) => name !== 'GetCallerIdentity' && name !== 'ListRegions');

test('a live audit that is saved says what it says unsaved, and so does its snapshot', async () => {
  expect(calm.err).toContain('demarc: saved as calm');
  expect(calm.out).toBe((await run(['audit', 'live', ...json])).out);
  const again = await run(['audit', 'calm', ...json]);
  expect([again.out, again.code, again.aws.asked]).toEqual([calm.out, calm.code, []]);
  expect(bytesOf('calm').map(([path]) => path)).toEqual([
    '/accounts/123456789012/coverage.ndjson.gz',
    '/accounts/123456789012/origins.ndjson.gz',
    '/accounts/123456789012/resources.ndjson.gz',
    '/manifest.json',
  ]);
});

test('a run that ends after any of its reads goes on from there, to the same bytes', async () => {
  let cuts = 0;
  await run(['audit', 'live', '--save', 'whole', ...json], halden, () =>
    cpSync(join(folder, 'whole'), join(folder, `cut-${++cuts}`), { recursive: true }),
  );
  expect(cuts).toBeGreaterThan(10);
  // After the first, after the last, and now and then between.
  for (const cut of new Set([1, 2, Math.floor(cuts / 3), Math.floor((2 * cuts) / 3), cuts - 1, cuts])) {
    const name = `cut-${cut}`;
    const partial = await run(['audit', name, ...json]);
    expect(partial.code).not.toBe(0);
    expect(JSON.parse(partial.out)).toMatchObject({
      diagnostics: [{ code: 'snapshot-partial', next: `demarc audit --resume ${name}` }],
    });
    expect((await run(['audit', name, '--output', 'ndjson=-'])).out).toContain(
      '{"record":"diagnostic","severity":"warning","code":"snapshot-partial"',
    );
    const asked = await run(['audit', 'live', '--resume', name, ...json]);
    expect([asked.out, asked.code]).toEqual([calm.out, calm.code]);
    expect(bytesOf(name)).toEqual(bytesOf('calm'));
    expect(asked.aws.asked.length).toBeLessThan(calm.aws.asked.length);
    if (cut === cuts) expect(readBy(asked)).toEqual([]);
  }
});

test('a run that was killed before its first read goes on, too', async () => {
  const begun = new SnapshotJournal(
    join(folder, 'empty'),
    { tool: { name: 'demarc', version }, target: 'live', clock: openSnapshot(join(folder, 'calm')).manifest.clock },
    { run: { target: 'live' } },
  );
  expect(begun.folder).toBe(join(folder, 'empty'));
  expect(await run(['audit', 'empty'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('next: demarc audit --resume empty') as string,
  });
  expect((await run(['audit', '--resume', 'empty', ...json])).out).toBe(calm.out);
  expect(bytesOf('empty')).toEqual(bytesOf('calm'));
});

test('what was denied or failed is asked again', async () => {
  let cuts = 0;
  await run(['audit', 'live', '--save', 'denied', ...json], { ...halden, ListFunctions: jsonError(403, 'AccessDeniedException') }, () =>
    cpSync(join(folder, 'denied'), join(folder, `denied-${++cuts}`), { recursive: true }),
  );
  const asked = await run(['audit', '--resume', `denied-${cuts}`, ...json]);
  expect(readBy(asked)).toContain('ListFunctions');
  expect(readBy(asked)).not.toContain('ListBuckets');
  expect(asked.out).toBe(calm.out);
});

test('a secret never reaches what is kept', async () => {
  let cuts = 0;
  await run(['audit', 'live', '--save', 'secret'], halden, () =>
    cpSync(join(folder, 'secret'), join(folder, `secret-${++cuts}`), { recursive: true }),
  );
  const kept: string[] = [];
  for await (const { resources } of openSnapshot(join(folder, `secret-${cuts}`)).units())
    kept.push(
      JSON.stringify(
        resources.map(({ properties }) => properties),
        (_, value: unknown) => (value instanceof Hole ? value.why : value),
      ),
    );
  expect(kept.join()).toContain('⟦environment variable, 28 characters');
  expect(kept.join()).not.toContain('battery');
});

test('an interrupt says what is kept and what to type; one before anything was read leaves nothing', async () => {
  let [told, seen] = ['', 0];
  const interrupted = new Error('the process has ended');
  const { err } = await run(['audit', 'live', '--save', 'stopped', '--check', 's3-bucket-requires-tls'], halden, () => {
    if (++seen > 1) return;
    process.listeners('exit').at(-1)?.(130);
    throw interrupted;
  });
  told = err;
  expect(told).toContain(
    'demarc: interrupted; what was read is kept in stopped, as a partial snapshot\n  next: demarc audit --resume stopped --check s3-bucket-requires-tls\n',
  );
  expect(openSnapshot(join(folder, 'stopped')).manifest.partial).toMatchObject({ run: { target: 'live', services: ['s3'] } });
  const { out } = await run(['audit', '--resume', 'stopped', '--check', 's3-bucket-requires-tls', '--json']);
  expect(out).toBe((await run(['audit', 'live', '--check', 's3-bucket-requires-tls', '--json'])).out);
  await run(['audit', 'live', '--save', 'nobody'], { ...halden, GetCallerIdentity: 'break' });
  expect(readdirSync(folder)).not.toContain('nobody');
});

test('what cannot be gone on with is refused, and left as it is', async () => {
  cpSync(join(folder, 'cut-1'), join(folder, 'begun'), { recursive: true });
  // The folders that the tests above went on with are whole by now.
  expect((await run(['audit', '--resume', 'begun', ...json])).err).toContain('begun is whole: nothing is left to read');
  await run(['audit', 'live', '--save', 'other', '--region', 'eu-west-1'], halden, () =>
    cpSync(join(folder, 'other'), join(folder, 'open'), { recursive: true, force: true }),
  );
  const before = bytesOf('open');
  const rows: readonly (readonly [readonly string[], string, Replies?])[] = [
    [['audit', 'live:prod', '--resume', 'open'], 'open is of live, not of live:prod'],
    [['audit', '--resume', 'open', '--region', 'us-east-1'], 'open is of eu-west-1, not of us-east-1'],
    [['audit', '--resume', 'open', '--save', 'new'], '--resume goes on with what is kept in open'],
    [
      ['audit', '--resume', 'open'],
      'these credentials are for account 999999999999',
      { ...halden, GetCallerIdentity: identityOf('999999999999') },
    ],
    [['audit', '--resume', 'nothing'], 'the snapshot nothing cannot be read'],
    [['audit', 'live', '--save', 'open'], 'open is already there'],
  ];
  for (const [argv, message, replies] of rows) {
    const { code, err } = await run(argv, replies);
    expect([argv, code, err]).toEqual([argv, 2, expect.stringContaining(message)]);
    expect(err).toContain('next:');
  }
  expect(bytesOf('open')).toEqual(before);
  const manifest = join(folder, 'open/manifest.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"version": "', '"version": "9.'));
  expect((await run(['audit', '--resume', 'open'])).err).toContain('open was begun by demarc 9.');
});

const identityOf = (account: string): string =>
  typeof halden['GetCallerIdentity'] === 'string' ? halden['GetCallerIdentity'].replaceAll('123456789012', account) : '';
