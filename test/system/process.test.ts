import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { closeSync, cpSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../../tools/bundle.ts';
import { fullTemplate } from '../bench/templates.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'demarc-system-'));
const published = join(folder, 'demarc');

beforeAll(async () => {
  // As it is published: the bin and the bundle, no sources beside them.
  await bundle(join(published, 'dist'));
  cpSync(join(root, 'packages/demarc/bin'), join(published, 'bin'), { recursive: true });
  cpSync(join(root, 'packages/demarc/package.json'), join(published, 'package.json'));
  writeFileSync(
    join(folder, 'open.yaml'),
    'Resources:\n  Bucket:\n    Type: AWS::S3::Bucket\n    Properties:\n      PublicAccessBlockConfiguration: { BlockPublicAcls: false }\n',
  );
  writeFileSync(join(folder, 'broken.yaml'), 'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  Bucket:\n\tType: AWS::S3::Bucket\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (bin: string, args: readonly string[], input?: { cwd?: string; env?: NodeJS.ProcessEnv }): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [bin, ...args], {
    cwd: input?.cwd ?? folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...input?.env },
  });
const bundled = (...args: string[]): SpawnSyncReturns<string> => run(join(published, 'bin/demarc.js'), args);
const inCheckout = (...args: string[]): SpawnSyncReturns<string> => run(join(root, 'packages/demarc/bin/demarc.js'), args);

describe('the published package', () => {
  test('audits a template and exits 1 on its finding', () => {
    const { status, stdout, stderr } = bundled('audit', 'open.yaml');
    expect(stderr).toBe('');
    expect(stdout).toContain('Bucket blocks public access');
    expect(status).toBe(1);
  });
  test('says the same as the checkout, byte for byte', () => {
    const args = ['audit', 'open.yaml', '--json', '--now', '2026-11-24', '--include', 'pass,cells'];
    expect(bundled(...args).stdout).toBe(inCheckout(...args).stdout);
  });
  test('shares a large audit between threads, and says the same each time', () => {
    const many = join(folder, 'many');
    mkdirSync(many);
    for (let index = 0; index < 16; index++) writeFileSync(join(many, `t${index}.json`), fullTemplate());
    const [once, again] = ['once', 'again'].map((name) => {
      const { status, stderr, stdout } = bundled(
        'audit',
        'many',
        '--output',
        `ndjson=${name}.ndjson`,
        '--fail-on',
        'none',
        '--now',
        '2026-11-24',
      );
      expect(stderr).toBe('');
      expect(status).toBe(0);
      return stdout + readFileSync(join(folder, `${name}.ndjson`), 'utf8');
    });
    expect(once).toContain('8 000 resources');
    expect(again).toBe(once);
  });
  test('carries its demo', () => expect(bundled('audit', '--demo', '--fail-on', 'none').status).toBe(0));
  test('a file that cannot be parsed beside a good one is told, and the good one audited', () => {
    const { status, stdout } = bundled(
      'audit',
      '.',
      '--fail-on',
      'critical',
      '--service',
      's3',
      '--check',
      's3-bucket-blocks-public-access',
    );
    expect(stdout).toContain('broken.yaml:4:1');
    expect(status).toBe(3);
  });
  test('a reader that has seen enough is no error', () => {
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', `"$0" "$1" audit open.yaml --json --include pass,cells | head -c 10`, process.execPath, join(published, 'bin/demarc.js')],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
  test.skipIf(!existsSync('/dev/full'))('a full disk is told, and is no finding', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [join(published, 'bin/demarc.js'), 'audit', 'open.yaml'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect(stderr).toMatch(/^demarc: standard output cannot be written\n {2}ENOSPC.*\n$/);
    expect(status).toBe(2);
  });
  test('a pipe in the place of a nested template is not waited for', () => {
    const nested = mkdtempSync(join(folder, 'nested-'));
    spawnSync('mkfifo', [join(nested, 'pipe.yaml')]);
    writeFileSync(
      join(nested, 'root.yaml'),
      'Resources:\n  Stack:\n    Type: AWS::CloudFormation::Stack\n    Properties: { TemplateURL: pipe.yaml }\n',
    );
    const { status, signal } = spawnSync(process.execPath, [join(published, 'bin/demarc.js'), 'audit', 'root.yaml', '--fail-on', 'none'], {
      cwd: nested,
      timeout: 20_000, // it waited for ever
    });
    expect(signal).toBe(null);
    expect(status).toBe(0);
    rmSync(nested, { recursive: true });
  });
  test('its library is the same as its command line', () => {
    writeFileSync(
      join(folder, 'use.mjs'),
      `import { audit } from ${JSON.stringify(join(published, 'dist/index.js'))};\nconst { sums } = await audit({ target: 'open.yaml' });\nconsole.log(sums.findings.fail.high > 0);\n`,
    );
    expect(spawnSync(process.execPath, ['use.mjs'], { cwd: folder, encoding: 'utf8' }).stdout).toBe('true\n');
  });
});

describe('npm start', () => {
  test('shows the demo and exits 0', () => {
    const { status, stdout } = spawnSync('npm', ['start', '--silent'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
    expect(stdout).toContain('AWS carries');
    expect(status).toBe(0);
  });
});
