import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { resolveTarget } from './target.ts';

let here = '';

beforeAll(() => {
  here = mkdtempSync(join(tmpdir(), 'target-'));
  mkdirSync(join(here, 'infra', 'network'), { recursive: true });
  for (const file of ['infra/network/vpc.yaml', 'infra/bucket.yaml', 'infra/buckets.yaml', 'infra/other.json'])
    writeFileSync(join(here, file), '');
});

afterAll(() => {
  rmSync(here, { recursive: true });
});

test.each([
  ['infra', 'folder', 'infra'],
  ['infra/', 'folder', 'infra'],
  ['./infra', 'folder', 'infra'],
  ['infra/../infra/bucket.yaml', 'file', 'infra/bucket.yaml'],
  ['.', 'folder', ''],
  ['', 'folder', ''],
])('%j is a %s, shown as %j', (target, kind, shownAs) => {
  expect(resolveTarget(target, here)).toMatchObject({ kind, shownAs });
});

test('what lies outside is shown as it was typed', () => {
  const inside = join(here, 'infra', 'network');
  expect(resolveTarget('../bucket.yaml', inside)).toMatchObject({ kind: 'file', shownAs: '../bucket.yaml' });
  expect(resolveTarget(join(here, 'infra', 'bucket.yaml'), inside)).toMatchObject({
    kind: 'file',
    shownAs: join(here, 'infra', 'bucket.yaml'),
  });
  expect(resolveTarget(join(here, 'infra', 'bucket.yaml'), here)).toMatchObject({ kind: 'file', shownAs: 'infra/bucket.yaml' });
});

test.each([
  ['infra/bukcet.yaml', ['infra/bucket.yaml', 'infra/buckets.yaml']],
  ['infra/bucket.yml', ['infra/bucket.yaml', 'infra/buckets.yaml']],
  ['infra/BUCKETS.YAML', ['infra/buckets.yaml', 'infra/bucket.yaml']],
  ['inrfa', ['infra']],
  ['inrfa/network/vpc.yaml', ['infra/network/vpc.yaml']],
  ['inrfa/nowhere/vpc.yaml', ['infra']],
  ['infra/bucket.yaml/x', []],
  ['something-else-altogether', []],
])('%j is missing; near it are %j', (target, nearest) => {
  expect(resolveTarget(target, here)).toEqual({ kind: 'missing', shownAs: target, nearest });
});

test('a device is no target', () => {
  expect(resolveTarget('/dev/null', here)).toEqual({ kind: 'unusable', shownAs: '/dev/null' });
});
