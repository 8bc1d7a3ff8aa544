import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { compare } from './index.ts';
import { runner } from './testing/run.ts';

const run = runner(tmpdir());
const image = 'AWS::Lambda::Function.PackageType=Image';

describe('houses side by side', () => {
  test('a type beside itself with a setting: where they differ first, and what moved the line', async () => {
    const { code, out } = await run('compare', 'AWS::Lambda::Function', image);
    expect(code).toBe(0);
    expect(out).toMatch(/Of its \d+ duties \d+ are AWS's/);
    expect(out.indexOf('Where they differ')).toBeLessThan(out.indexOf('runtime.patch'));
    expect(out).toMatch(/runtime\.patch\s+AWS\s+you/);
    expect(out).toContain('B runtime.patch: The package is a container image');
    const [command = ''] = /demarc who .*/.exec(out) ?? [];
    expect((await run(...command.split(' ').slice(1))).code).toBe(0);
  });
  test('--set names a type', async () => {
    const { rows, houses } = await compare(['lambda::function', image], { set: ['AWS::Lambda::Function.MemorySize=512'] });
    expect(houses.map(({ set }) => set)).toEqual([['MemorySize=512'], ['MemorySize=512', 'PackageType=Image']]);
    expect(rows.find(({ domain }) => domain === 'runtime.patch')?.differs).toBe(true);
    expect(rows.map(({ differs }) => differs)).toEqual(rows.map(({ differs }) => differs).sort((a, b) => Number(b) - Number(a)));
  });
  test('as JSON and as Markdown', async () => {
    const json = JSON.parse((await run('compare', 'AWS::Lambda::Function', image, '--json')).out) as {
      schema: string;
      domains: { domain: string; cells: { owner: string }[] }[];
    }; // our own document
    expect(json.schema).toBe('demarc/compare@1');
    expect(json.domains.find(({ domain }) => domain === 'runtime.patch')?.cells.map(({ owner }) => owner)).toEqual(['aws', 'customer']);
    const table = (await run('compare', 'AWS::Lambda::Function', image, '--format', 'markdown')).out
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(new Set(table.map((line) => line.split('|').length))).toEqual(new Set([5]));
  });
  test('many houses never make a line wider than the terminal', async () => {
    const narrow = runner(tmpdir(), 60);
    const settings = ['MemorySize=128', 'MemorySize=256', 'MemorySize=512', 'PackageType=Image', 'PackageType=Zip'];
    const { out } = await narrow('compare', ...settings.map((setting) => `AWS::Lambda::Function.${setting}`));
    const from = out.indexOf('Where they differ');
    expect(
      out
        .slice(from)
        .split('\n')
        .filter((line) => line.length > 60 && !line.includes('demarc ')),
    ).toEqual([]);
  });
});

test.each([
  ['one house alone', ['AWS::Lambda::Function'], 'nothing to compare'],
  ['the same house twice', ['AWS::Lambda::Function', 'AWS::Lambda::Function'], 'nothing to compare'],
  ['a type that does not exist', ['AWS::Lambda::Function', 'AWS::S3::Buckte'], 'AWS::S3::Bucket'],
  ['a type without a file', ['AWS::Lambda::Function', 'AWS::GroundStation::Config'], 'not modelled'],
  ['a setting of a type that is not compared', [image, 'AWS::Lambda::Function', '--set', 'AWS::EC2::Instance.ImageId=x'], 'not compared'],
  ['a property that the type does not have', ['AWS::Lambda::Function', 'AWS::Lambda::Function.PackageTyp=Image'], 'PackageType'],
])('%s: exit 2, and what to type', async (_, argv, words) => {
  const { code, err } = await run('compare', ...argv);
  expect(code).toBe(2);
  expect(err).toContain(words);
});
