import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diff } from './index.ts';
import { runner } from './testing/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarc-diff-'));
const write = (path: string, text: string): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const fn = (name: string, properties: string): string => `  ${name}:\n    Type: AWS::Lambda::Function\n    Properties:\n${properties}\n`;
const bucket = (name: string, open: boolean): string =>
  `  ${name}:\n    Type: AWS::S3::Bucket\n    Properties:\n      PublicAccessBlockConfiguration: { BlockPublicAcls: ${!open}, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true }\n`;
const zip = `Resources:\n${fn('Ocr', '      MemorySize: 128')}${bucket('Papers', false)}${bucket('Tmp', true)}`;
const image = `Resources:\n${fn('Ocr', '      MemorySize: 128\n      PackageType: Image')}${bucket('Papers', true)}${fn('More', '      MemorySize: 1')}`;
const git = (...args: string[]): void =>
  void execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false', ...args], {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  });

beforeAll(() => {
  git('init', '--quiet', '--initial-branch=main');
  write('infra/app.yaml', zip);
  write('infra/old/gone.yaml', `Resources:\n${bucket('Gone', false)}`);
  write('infra/picture.png', 'no template');
  symlinkSync('/etc', join(folder, 'infra/link'));
  git('add', '-A');
  git('commit', '--quiet', '-m', 'one');
  git('branch', 'before');
  write('infra/app.yaml', image);
  rmSync(join(folder, 'infra/old'), { recursive: true });
  write('later/new.yaml', `Resources:\n${bucket('Later', true)}`);
  git('add', '-A');
  git('commit', '--quiet', '-m', 'two');
  write('one.yaml', zip);
  write('two.yaml', image);
  write('left/app.yaml', zip);
  write('right/app.yaml', image);
  write('open.yaml', `Resources:\n${bucket('Tmp', true)}`);
  write('broken/app.yaml', 'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n\tBucket: {}\n');
  write('empty/readme.txt', 'nothing');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const run = runner(folder);

describe('two files', () => {
  test('duties that moved: from whom, to whom, by which setting, where', async () => {
    const { out } = await run('diff', 'one.yaml', 'two.yaml');
    expect(out).toMatch(/AWS -> you {2}Ocr {2}Language runtime.*runtime\.patch/);
    expect(out).toMatch(/PackageType: (?:not set|Zip) -> Image {2}two\.yaml:6:20/);
    expect(out).toContain('AWS -> shared');
  });
  test('resources that are new or gone, verdicts that changed', async () => {
    const { diff: found } = await diff({ sides: ['one.yaml', 'two.yaml'], cwd: folder, now: new Date('2026-11-26') });
    expect(found.appeared.map(({ address }) => address)).toEqual(['More']);
    expect(found.gone.map(({ address }) => address)).toEqual(['Tmp']);
    const of = (wanted: string): string[] => [
      ...new Set(
        found.verdicts.filter(({ check, change }) => /public/.test(check) && change === wanted).map(({ resource }) => resource.address),
      ),
    ];
    expect(of('new')).toContain('Papers');
    expect(of('mended')).toEqual([]);
    expect(of('dropped')).toEqual(['Tmp']); // its bucket is gone: that mends nothing
  });
  test('what nobody can decide any more moved to nobody', async () => {
    write(
      'open-end.yaml',
      `Parameters:\n  Kind: { Type: String, AllowedValues: [Zip, Image] }\nResources:\n${fn('Ocr', '      PackageType: !Ref Kind')}`,
    );
    write('zip.yaml', `Resources:\n${fn('Ocr', '      PackageType: Zip')}`);
    const { out, code } = await run('diff', 'zip.yaml', 'open-end.yaml', '--fail-on', 'moved-to-you');
    expect(out).toMatch(/AWS -> undetermined {2}Ocr .*runtime\.patch/);
    expect(out).toContain('It depends: ');
    expect(out).toMatch(/PackageType: Zip -> \(.*Kind.*\) {2}open-end\.yaml:7/);
    expect(code).toBe(0);
  });
  test('nothing when nothing moves', async () => {
    expect((await run('diff', 'one.yaml', 'one.yaml')).out).toMatch(/Nothing moved: 3 resources/);
    expect(await run('diff', 'one.yaml', 'left/app.yaml', '--format', 'markdown')).toEqual({ code: 0, out: '', err: '' });
    expect((await run('diff', 'left', 'left')).code).toBe(0);
  });
});

describe('two folders', () => {
  test('are matched by the path below them', async () => {
    const { diff: found } = await diff({ sides: ['left', 'right'], cwd: folder, now: new Date('2026-11-26') });
    expect(found.moved.map(({ domain }) => domain)).toContain('runtime.patch');
    expect(found.compared).toBe(2);
  });
});

describe('revisions of a repository', () => {
  test.each([
    ['a range', ['before..HEAD:infra']],
    ['a range since they parted', ['before...HEAD:infra']],
    ['two revisions', ['before:infra', 'HEAD:infra']],
    ['a revision and what lies here', ['before:infra', 'infra']],
    ['a range of this folder', ['before..HEAD']],
  ])('%s', async (_, sides) => {
    const { code, out, err } = await run('diff', ...sides);
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain('PackageType');
    expect(out).toContain('infra/app.yaml:6:20');
    expect(out).toMatch(/- Gone {2}AWS::S3::Bucket/);
  });
  test('leave no folder behind, in good and in bad', async () => {
    const own = mkdtempSync(join(tmpdir(), 'demarc-diff-own-'));
    const before = process.env['TMPDIR'];
    process.env['TMPDIR'] = own;
    try {
      expect((await run('diff', 'before..HEAD:infra')).code).toBe(1);
      expect((await run('diff', 'before:infra', 'nowhere.yaml')).code).toBe(2);
      expect(readdirSync(own)).toEqual([]);
    } finally {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
      rmSync(own, { recursive: true, force: true });
    }
  });
  test('from a folder of the repository: paths from the root, or with ./ from here', async () => {
    const inside = runner(join(folder, 'infra'));
    expect((await inside('diff', 'before:infra', 'HEAD:./')).out).toContain('app.yaml:6:20');
    expect((await inside('diff', 'before:./app.yaml', 'app.yaml')).out).toContain('AWS -> you');
    expect((await inside('diff', 'before..HEAD')).out).toContain('app.yaml:6:20');
  });
  test('a path that a revision does not have is all new', async () => {
    const { out } = await run('diff', 'before..HEAD:later');
    expect(out).toContain('before:later has no templates');
    expect(out).toContain('+ Later');
  });
});

describe('exit codes', () => {
  const one = ['diff', 'one.yaml', 'two.yaml'];
  test.each([
    [1, [...one], 'new fails at or above high, by default'],
    [0, [...one, '--fail-on', 'critical'], 'the new fail is high'],
    [1, [...one, '--fail-on', 'critical,moved-to-you'], 'duties moved to you'],
    [0, ['diff', 'two.yaml', 'one.yaml', '--fail-on', 'moved-to-you'], 'they moved to AWS'],
    [0, [...one, '--fail-on', 'none'], 'none'],
    [3, ['diff', 'left', 'mixed'], 'a file could not be read'],
  ] satisfies readonly [number, string[], string][])('%i: %j (%s)', async (expected, argv) => {
    write('mixed/app.yaml', zip);
    write('mixed/broken.yaml', 'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n\tBucket: {}\n');
    expect((await run(...argv)).code).toBe(expected);
  });
});

describe('forms', () => {
  test('JSON', async () => {
    const json = JSON.parse((await run('diff', 'one.yaml', 'two.yaml', '--json')).out) as {
      schema: string;
      moved: { domain: string; from: string; to: string; settings: { path: string; place: { file: string; line: number } }[] }[];
    }; // our own document
    expect(json.schema).toBe('demarc/diff@1');
    expect(json.moved.find(({ domain }) => domain === 'runtime.patch')).toMatchObject({
      from: 'aws',
      to: 'customer',
      settings: [{ path: 'PackageType', place: { file: 'two.yaml', line: 6 } }],
    });
  });
  test('Markdown for a pull request: every table is whole, hostile names are inert', async () => {
    write('bad.yaml', `Resources:\n${fn('"A|B`@all\\e[2J"', '      PackageType: Image')}`);
    write('good.yaml', `Resources:\n${fn('"A|B`@all\\e[2J"', '      PackageType: Zip')}`);
    for (const sides of [
      ['one.yaml', 'two.yaml'],
      ['good.yaml', 'bad.yaml'],
    ]) {
      const { out } = await run('diff', ...sides, '--format', 'markdown');
      expect(out).toContain('### Duties that moved');
      const tables = out.split('\n\n').filter((block) => block.startsWith('|'));
      for (const table of tables)
        expect(
          new Set(
            table
              .trim()
              .split('\n')
              .map((line) => line.replaceAll('\\|', '').split('|').length),
          ).size,
        ).toBe(1);
      expect(out).not.toContain('\u001b');
    }
  });
  test('the screen proposes commands that work', async () => {
    const { out } = await run('diff', 'one.yaml', 'two.yaml');
    const commands = [...out.matchAll(/demarc (?:who|audit) [^·\n]*/g)].map(([command]) => command.trim());
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) expect((await run(...command.split(/\s+/).slice(1))).code, command).not.toBe(2);
  });
});

test.each([
  ['one side', ['one.yaml'], 'diff needs two sides, and one.yaml is one'],
  ['three sides', ['one.yaml', 'two.yaml', 'open.yaml'], 'you named 3'],
  ['a file and a folder', ['one.yaml', 'left'], 'one is a file, the other a folder'],
  ['a path that is not there', ['one.yml', 'two.yaml'], 'one.yaml'],
  ['a revision that is not there', ['mian..HEAD:infra'], 'nearest: main'],
  ['a revision that looks like an option', ['--', '--output=x..HEAD'], 'no revision is called --output=x'],
  ['a revision without a path', ['before', 'infra'], 'demarc diff before..HEAD'],
  ['two revisions without a path', ['before', 'HEAD'], 'next: demarc diff before..HEAD\n'],
  ['a path that no revision has', ['before..HEAD:nowhere'], "starts at the repository's root"],
  ['a path out of the repository', ['before:../..', 'HEAD:infra'], 'leads out of the repository'],
  ['nothing on either side', ['empty', 'empty'], 'nothing to compare'],
  ['a side that cannot be read', ['left', 'broken'], 'broken cannot be read'],
  ['an unknown thing to fail on', ['one.yaml', 'two.yaml', '--fail-on', 'moved-to-yu'], 'nearest: moved-to-you'],
])('%s: exit 2, and what to type', async (_, argv, words) => {
  const { code, err } = await run('diff', ...argv);
  expect(err).toContain(words);
  expect(code).toBe(2);
});

test('a side that could not be read as a whole is proposed by its name', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'demarc-unread-'));
  writeFileSync(join(folder, 'good.yaml'), 'Resources: {B: {Type: AWS::S3::Bucket}}\n');
  writeFileSync(join(folder, 'bad.yaml'), 'Resources:\n\tB: {Type: AWS::S3::Bucket}\n');
  const { code, err } = await runner(folder)('diff', '.', '.');
  rmSync(folder, { recursive: true });
  expect(err).toMatch(/could not be read\n  next: demarc audit \.\n$/);
  expect(code).toBe(3);
});

test('a revision where no repository is', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'demarc-outside-'));
  const { code, err } = await runner(outside)('diff', 'main..HEAD');
  rmSync(outside, { recursive: true });
  expect(err).toContain('is in no Git repository');
  expect(code).toBe(2);
});
