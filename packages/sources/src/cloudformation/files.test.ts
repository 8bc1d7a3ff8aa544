import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { said } from '../document/test-kit.ts';
import { readTemplates, type ReadTemplates } from './files.ts';

const TEMPLATE = 'Resources:\n  A:\n    Type: AWS::S3::Bucket\n';

let here = '';

beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), 'templates-'));
});

afterEach(() => {
  rmSync(here, { recursive: true });
});

function write(path: string, content: string): void {
  mkdirSync(dirname(join(here, path)), { recursive: true });
  writeFileSync(join(here, path), content);
}

function read(target: string): Promise<ReadTemplates> {
  return readTemplates(target, { workingDirectory: here });
}

const NONE = { files: 0, templates: 0, notTemplates: 0, terraform: 0, failed: 0 };

test('a folder: templates are read, the rest is counted, mistakes are told', async () => {
  write('infra/a.yaml', TEMPLATE);
  write('infra/b.template', '{"Resources": {"A": {"Type": "AWS::S3::Bucket"}}}');
  write('infra/c.CFN', TEMPLATE);
  write('infra/d.yaml.txt', TEMPLATE);
  write('infra/e.yml', `${TEMPLATE}  A:\n    Type: AWS::SQS::Queue\n`);
  write('infra/f.json', '{"Resources": {"A": {"Type": "AWS::S3::Bucket",}}}');
  write('infra/g.json', '{"not": "a template"}');
  write('infra/h.yaml', 'broken: but: "no template"');
  write('infra/i.md', TEMPLATE);
  write('infra/main.tf', '');
  write('infra/main.tf.json', '{}');
  write('infra/main.tofu', '');
  write('infra/plan.json', '{"format_version": "1.2", "terraform_version": "1.9.0"}');
  const { templates, diagnostics, counts, nearest } = await read('infra');
  expect(templates.map(({ path, format }) => `${path} ${format}`)).toEqual([
    'infra/a.yaml yaml',
    'infra/b.template json',
    'infra/c.CFN yaml',
    'infra/d.yaml.txt yaml',
    'infra/e.yml yaml',
  ]);
  expect(templates[0]?.absolutePath).toMatch(/^\/.*\/infra\/a\.yaml$/);
  expect(diagnostics.map((diagnostic) => `${diagnostic.location?.file} ${said(diagnostic)}`)).toEqual([
    'infra/e.yml duplicate-key 4:3',
    'infra/f.json json-syntax 1:47',
  ]);
  expect(counts).toEqual({ files: 12, templates: 5, notTemplates: 2, terraform: 4, failed: 1 });
  expect(nearest).toBeUndefined();
});

test('the working directory itself: paths have no prefix', async () => {
  write('a.yaml', TEMPLATE);
  expect((await read('.')).templates.map(({ path }) => path)).toEqual(['a.yaml']);
});

test('a file that was named is read whatever its name, and wherever it stands', async () => {
  write('.gitignore', '*');
  write('node_modules/.x/template', TEMPLATE);
  const { templates, diagnostics, counts } = await read('node_modules/.x/template');
  expect(templates.map(({ path }) => path)).toEqual(['node_modules/.x/template']);
  expect(diagnostics).toEqual([]);
  expect(counts).toEqual({ ...NONE, files: 1, templates: 1 });
});

test.each([
  ['a mistake', 'a.yaml', 'a: b: c', 'yaml-syntax 1:4', { failed: 1 }],
  ['nothing', 'a.yaml', '', 'file-empty 1:1', { failed: 1 }],
  ['no template', 'a.yaml', 'a: b', 'not-a-template', { notTemplates: 1 }],
  ['a binary file', 'a.bin', '\0'.repeat(100_000), 'file-binary', { failed: 1 }],
  ['Terraform', 'main.tf', '', 'terraform-not-read', { terraform: 1 }],
  ['a plan', 'plan.json', '{"format_version": "1", "terraform_version": "1"}', 'terraform-not-read', { terraform: 1 }],
])('a file that was named and is no template says so: %s', async (_, path, content, expected, count) => {
  write(path, content);
  const { templates, diagnostics, counts } = await read(path);
  expect(templates).toEqual([]);
  expect(diagnostics.map(said)).toEqual([expected]);
  expect(diagnostics[0]).toMatchObject({ severity: 'error', location: { file: path }, next: expect.any(String) as unknown });
  expect(counts).toEqual({ ...NONE, files: 1, ...count });
});

test('a target that does not exist: what is near it', async () => {
  write('infra/bucket.yaml', TEMPLATE);
  const result = await read('infra/bukcet.yaml');
  expect(result).toMatchObject({ templates: [], counts: NONE, nearest: ['infra/bucket.yaml'] });
  expect(result.diagnostics).toMatchObject([
    { code: 'target-missing', message: 'there is no infra/bukcet.yaml', next: 'did you mean infra/bucket.yaml?' },
  ]);
  expect((await read('elsewhere')).nearest).toEqual([]);
});

test('an empty folder, and one with nothing that could be a template', async () => {
  mkdirSync(join(here, 'empty'));
  write('other/readme.md', TEMPLATE);
  for (const folder of ['empty', 'other']) {
    const { diagnostics, counts } = await read(folder);
    expect(diagnostics).toMatchObject([{ code: 'folder-empty', location: { file: folder } }]);
    expect(counts).toEqual(NONE);
  }
});

test('a device is no target', async () => {
  expect((await read('/dev/null')).diagnostics.map(said)).toEqual(['target-unusable']);
});

test('a file that cannot be read is told, and the rest goes on', async () => {
  write('a.yaml', TEMPLATE);
  write('c.yaml', TEMPLATE);
  // A name that is not UTF-8 arrives with a replacement character, and there is no file of that name.
  writeFileSync(Buffer.concat([Buffer.from(`${here}/b`), Buffer.from([0xff]), Buffer.from('.yaml')]), TEMPLATE);
  const { templates, diagnostics, counts } = await read('.');
  expect(templates.map(({ path }) => path)).toEqual(['a.yaml', 'c.yaml']);
  expect(diagnostics).toMatchObject([{ severity: 'error', code: 'file-unreadable', location: { file: 'b\uFFFD.yaml' } }]);
  expect(counts).toEqual({ ...NONE, files: 3, templates: 2, failed: 1 });
});

test('a file above the limit is told if it begins like a template or was named', async () => {
  write('large.json', '{"Resources": {"A": {"Type": "AWS::S3::Bucket"}}}');
  write('data.json', '[1]');
  write('plan.json', '{"format_version": "1.2", "terraform_version": "1.9.0"}');
  for (const file of ['large.json', 'data.json', 'plan.json']) truncateSync(join(here, file), 70_000_000);
  const { diagnostics, counts } = await read('.');
  expect(diagnostics.map((diagnostic) => `${said(diagnostic)} ${diagnostic.location?.file}`)).toEqual(['file-too-large large.json']);
  expect(counts).toEqual({ files: 3, templates: 0, notTemplates: 1, terraform: 1, failed: 1 });
  expect((await read('data.json')).diagnostics.map(said)).toEqual(['file-too-large']);
});

test('two runs over the same folder say the same', async () => {
  for (let index = 0; index < 30; index++) write(`d${index % 3}/f${index}.yaml`, index % 7 === 0 ? `${TEMPLATE}\t` : TEMPLATE);
  const [first, second] = [await read('.'), await read('.')];
  expect(second.templates.map(({ path }) => path)).toEqual(first.templates.map(({ path }) => path));
  expect(second.diagnostics).toEqual(first.diagnostics);
});

test('progress is told while a long folder is read', async () => {
  for (let index = 0; index < 400; index++) write(`f${index}.yaml`, `${TEMPLATE}${'  # filler\n'.repeat(100)}`);
  const seen: number[] = [];
  const { counts } = await readTemplates('.', { workingDirectory: here, onProgress: ({ files }) => seen.push(files) });
  expect(counts.templates).toBe(400);
  expect(seen).toEqual(seen.toSorted((left, right) => left - right));
  expect(Math.max(0, ...seen)).toBeLessThanOrEqual(400);
});
