import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { whoPatches } from './index.ts';
import { runner } from './testing/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarc-patches-'));
writeFileSync(
  join(folder, 'app.yaml'),
  'Resources:\n  Ocr:\n    Type: AWS::Lambda::Function\n    Properties: { PackageType: Image }\n  Mail:\n    Type: AWS::Lambda::Function\n',
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const run = runner(folder);

test('a library of the system: by layer and owner, yours with place and what to do', async () => {
  const { code, out } = await run('who', '--package', 'openssl');
  expect(code).toBe(0);
  expect(out).toContain('In its usual layer, os.guest');
  expect(out).toContain('Ocr  AWS::Lambda::Function  app.yaml:2:3');
  expect(out).toContain('Rebuild the image');
  const [command = ''] = /demarc who .*/.exec(out) ?? [];
  expect((await run(...command.split(' ').slice(1))).code).toBe(0);
});
test('the answer follows the configuration: the runtime of an image is yours, of a zip AWS’s', async () => {
  const { patches } = await whoPatches('Python', { target: '.', cwd: folder, now: new Date('2026-11-26') });
  const [layer] = patches.layers;
  expect(layer?.owners.map(({ owner, resources }) => `${owner} ${resources.map(({ address }) => address).join()}`)).toEqual([
    'customer Ocr',
    'aws Mail',
  ]);
});
test('a dependency of the code is yours', async () => {
  const json = JSON.parse((await run('who', '--package', 'log4j', '--in', 'app.yaml', '--json')).out) as {
    layers: { domain: string; owners: { owner: string; resources: object[] }[] }[];
  }; // our own document
  expect(json.layers.map(({ domain, owners }) => [domain, owners.map(({ owner, resources }) => [owner, resources.length])])).toEqual([
    ['app.supplychain', [['customer', 2]]],
  ]);
});
test.each([
  ['a package that nobody knows', ['who', '--package', 'opensll'], 'nearest: openssl'],
  ['a package and a type', ['who', 'AWS::Lambda::Function', '--package', 'openssl'], 'not about one type'],
  ['nothing at all', ['who'], 'demarc who --package openssl'],
  ['a target that is not there', ['who', '--package', 'openssl', '--in', 'ap.yaml'], 'app.yaml'],
])('%s: exit 2, and what to type', async (_, argv, words) => {
  const { code, err } = await run(...argv);
  expect(code).toBe(2);
  expect(err).toContain(words);
});
