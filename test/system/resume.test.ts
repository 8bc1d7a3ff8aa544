import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openSnapshot } from '@demarc/sources';
import { afterAll, expect, test } from 'vitest';
import { beside } from './slow-account.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarc-resume-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const json = ['--json', '--include', 'pass,cells'];

/** How a process ended that was sent a signal so many milliseconds after it had said who looks; nothing sent where it ended before. */
interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly err: string;
  /** Milliseconds from that word to the end. */
  readonly took: number;
}

function begun(name: string, signal?: 'SIGKILL' | 'SIGINT', after = 0): Promise<Ended> {
  const child = spawn(
    process.execPath,
    ['--conditions=demarc:source', fileURLToPath(new URL('slow-account.ts', import.meta.url)), 'audit', 'live', '--save', name, ...json],
    { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') } },
  );
  let [err, since] = ['', 0];
  child.stderr.on('data', (text) => {
    err += String(text);
    if (since > 0 || !err.includes('looks at account')) return;
    since = performance.now();
    if (signal) void setTimeout(after).then(() => child.kill(signal));
  });
  return new Promise((resolve) => child.on('close', (code, by) => resolve({ code, signal: by, err, took: performance.now() - since })));
}

/** What a snapshot holds: its manifest, which has the hash of every part. */
const manifestOf = (name: string): string => readFileSync(join(folder, name, 'manifest.json'), 'utf8');
const hashOf = (name: string): string => createHash('sha256').update(manifestOf(name)).digest('hex');

test('killed at any of 20 moments and gone on with, a run gives the bytes of one that nobody disturbed', async () => {
  await begun('calm');
  const { took } = await begun('measured'); // everything is compiled now
  const calm = await beside(['audit', 'live', ...json], folder);
  const seen = { partial: 0, whole: 0 };
  for (let run = 1; run <= 20; run++) {
    const name = `killed-${run}`;
    const after = Math.random() * took;
    const { signal } = await begun(name, 'SIGKILL', after);
    const place = `killed ${Math.round(after)} ms after its first word (of ${Math.round(took)})`;
    const isThere = existsSync(join(folder, name, 'manifest.json'));
    const isPartial = isThere && openSnapshot(name, { cwd: folder, toGoOn: true }).manifest.partial !== undefined;
    if (signal === 'SIGKILL') seen[isPartial ? 'partial' : 'whole']++;
    expect([place, isThere]).toEqual([place, true]); // its place is made before anything is read
    const { code, out } = await beside(['audit', '--resume', name, ...json], folder);
    expect([place, code, out === calm.out, hashOf(name)]).toEqual([place, calm.code, true, hashOf('calm')]);
    rmSync(join(folder, name), { recursive: true });
  }
  expect(seen.partial).toBeGreaterThan(0);
});
