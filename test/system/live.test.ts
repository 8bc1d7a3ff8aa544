import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FakeAws, halden } from '@demarc/sources/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle } from '../../tools/bundle.ts';

/*
 * The published package beside an account that is a server of this machine: the SDK's real transport, path-style buckets, S3 Control, roles.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'demarc-live-'));
const aws = new FakeAws(halden);
let server: Server;

beforeAll(async () => {
  await bundle(join(folder, 'dist'));
  cpSync(join(root, 'packages/demarc/bin'), join(folder, 'bin'), { recursive: true });
  cpSync(join(root, 'packages/demarc/package.json'), join(folder, 'package.json'));
  server = createServer((request, response) => {
    void answer(request).then(async ({ statusCode, headers, body }) => {
      await setTimeout(Math.random() * slow);
      response.writeHead(statusCode, headers);
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function answer(request: IncomingMessage): Promise<{ statusCode: number; headers: Record<string, string>; body: string }> {
  const sent: Uint8Array[] = [];
  for await (const chunk of request) sent.push(chunk as Uint8Array); // a request's body comes in bytes
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const { response } = await aws.handle({
    method: request.method ?? '',
    hostname: '127.0.0.1',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    body: Buffer.concat(sent).toString(),
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
  });
  const { statusCode, headers, body } = response as {
    statusCode: number;
    headers: Record<string, string>;
    body: AsyncIterable<Uint8Array>;
  }; // as the fake makes it
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return { statusCode, headers, body: Buffer.concat(chunks).toString() };
}

/** Milliseconds that an answer takes at most. */
let slow = 0;

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}
const run = (...args: string[]): Promise<Ran> => stoppedAt(undefined, ...args);

/** The same, interrupted as soon as it has said this. */
const stoppedAt = (word: string | undefined, ...args: string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(folder, 'bin/demarc.js'), ...args], {
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        HOME: folder,
        AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE',
        AWS_SECRET_ACCESS_KEY: 'none',
        AWS_REGION: 'eu-west-1',
        AWS_ENDPOINT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // it listens on a port
      },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (text) => (out += String(text)));
    child.stderr.on('data', (text) => {
      const before = err;
      err += String(text);
      if (word !== undefined && err.includes(word) && !before.includes(word)) child.kill('SIGINT');
    });
    child.on('close', (code) => resolve({ code, out, err }));
  });

test('the bundle audits an account over the network, to the end', async () => {
  const { code, out, err } = await run('audit', 'live', '--json');
  expect(err).toContain('looks at account 123456789012');
  const { coverage, resources } = JSON.parse(out) as { coverage: readonly { status: string }[]; resources: object }; // its schema is tested elsewhere
  expect(coverage.filter(({ status }) => status === 'denied' || status === 'failed')).toEqual([]);
  expect(Object.keys(resources)).toContain('123456789012/eu-west-1/AWS::S3::Bucket/halden-archive');
  expect(code).toBe(1);
  expect([...aws.counts.keys()]).toContain('GetAccountPublicAccessBlock');
});

test('a role is assumed there, too', async () => {
  const { err } = await run('audit', 'live', '--role', 'arn:aws:iam::123456789012:role/Audit', '--external-id', 'halden-7');
  expect(err).toContain('looks at account 123456789012');
  expect(aws.counts.get('AssumeRole')).toBe(1);
});

test('Ctrl-C keeps what was read, and the command that it says goes on to the end', async () => {
  slow = 200;
  const { code, out, err } = await stoppedAt('reads done', 'audit', 'live', '--save', 'today', '--json');
  slow = 0;
  expect([code, out]).toEqual([130, '']);
  expect(err).toContain(
    'demarc: interrupted; what was read is kept in today, as a partial snapshot\n  next: demarc audit --resume today --json\n',
  );
  const partial = await run('audit', 'today');
  expect(partial.out).toContain('not whole (the run was interrupted)');
  const asked = aws.asked.length;
  const resumed = await run('audit', '--resume', 'today', '--json');
  expect(resumed.code).toBe(1);
  expect(resumed.err).toContain('of them before');
  expect(resumed.err).toContain('demarc: saved as today');
  const again = aws.asked.length;
  expect((await run('audit', 'today', '--json')).out).toBe(resumed.out);
  expect(aws.asked.length).toBe(again);
  await run('audit', 'live', '--json');
  expect(again - asked).toBeLessThan(aws.asked.length - again);
});
