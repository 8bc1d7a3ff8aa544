import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '@demarc/model';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { walk } from './walk.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'walk-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Makes files (`a/b.yaml`), files with content (`[.gitignore, text]`) and empty folders (`a/`). */
function make(...entries: (string | [path: string, content: string])[]): void {
  for (const entry of entries) {
    const [path, content] = typeof entry === 'string' ? [entry, ''] : entry;
    mkdirSync(path.endsWith('/') ? join(root, path) : dirname(join(root, path)), { recursive: true });
    if (!path.endsWith('/')) writeFileSync(join(root, path), content);
  }
}

function link(path: string, target: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  symlinkSync(target, join(root, path));
}

/** The YAML files that the walk finds, and what it says as `code path`. */
function walked(folder = '.'): { readonly files: string[]; readonly said: string[] } {
  const said: string[] = [];
  const onDiagnostic = ({ code, location }: Diagnostic): void => {
    said.push(`${code} ${location?.file}`);
  };
  const options = { shownAs: folder === '.' ? '' : folder, accepts: (name: string) => name.endsWith('.yaml'), onDiagnostic };
  return { files: [...walk(join(root, folder), options)].map(({ path }) => path), said };
}

test('finds the wanted files: those of a folder by name, then its folders', () => {
  make('b.yaml', 'a.yaml', 'B.yaml', 'a.json', 'z/1.yaml', 'a/2.yaml', 'a/b/3.yaml', 'a-b/4.yaml', 'empty/');
  expect(walked()).toEqual({ files: ['B.yaml', 'a.yaml', 'b.yaml', 'a/2.yaml', 'a/b/3.yaml', 'a-b/4.yaml', 'z/1.yaml'], said: [] });
});

test('says where a file is, for people and for the machine', () => {
  make('infra/a/b.yaml');
  const entries = [...walk(join(root, 'infra'), { shownAs: '../infra', accepts: () => true, onDiagnostic: () => undefined })];
  expect(entries).toEqual([{ path: '../infra/a/b.yaml', absolutePath: join(root, 'infra/a/b.yaml') }]);
});

test('leaves out packages and hidden folders, unless the person named one', () => {
  make('node_modules/a.yaml', 'x/node_modules/a.yaml', '.git/a.yaml', '.aws-sam/build/a.yaml', '.hidden.yaml', 'a.yaml');
  expect(walked().files).toEqual(['.hidden.yaml', 'a.yaml']);
  expect(walked('.aws-sam').files).toEqual(['.aws-sam/build/a.yaml']);
  expect(walked('x/node_modules').files).toEqual(['x/node_modules/a.yaml']);
});

test('leaves out what .gitignore files say, each for its folder', () => {
  make(['.gitignore', 'out/\n*.tmp.yaml\n'], 'a.yaml', 'a.tmp.yaml', 'out/a.yaml', 'x/out/a.yaml', 'x/b.tmp.yaml');
  make(['x/.gitignore', '/only-here.yaml\n!b.tmp.yaml\n'], 'x/only-here.yaml', 'x/y/only-here.yaml', 'x/c.yaml');
  expect(walked()).toEqual({ files: ['a.yaml', 'x/b.tmp.yaml', 'x/c.yaml', 'x/y/only-here.yaml'], said: [] });
});

test('what Git would include again is found', () => {
  make(['.gitignore', '/*\n!/infra/\n/infra/*\n!/infra/keep.yaml\n'], 'a.yaml', 'infra/keep.yaml', 'infra/drop.yaml');
  expect(walked().files).toEqual(['infra/keep.yaml']);
});

test('the .gitignore files of the repository above count, those above the repository do not', () => {
  make(['.gitignore', 'a.yaml'], 'repository/.git/', ['repository/.gitignore', 'b.yaml'], ['repository/x/.gitignore', 'c.yaml']);
  make('repository/x/y/a.yaml', 'repository/x/y/b.yaml', 'repository/x/y/c.yaml', 'repository/x/y/d.yaml');
  expect(walked('repository/x/y').files).toEqual(['repository/x/y/a.yaml', 'repository/x/y/d.yaml']);
});

test.each([
  ['the folder itself', '/cdk.out/\n', 'cdk.out'],
  ['all that is in it', 'cdk.out/**\n', 'cdk.out'],
  ['a folder above it', 'cdk.out\n', 'cdk.out/assembly'],
])('an ignored folder is read if the person named it: %s', (_, rules, target) => {
  make('.git/', ['.gitignore', rules], 'cdk.out/assembly/a.yaml');
  expect(walked(target).files).toEqual(['cdk.out/assembly/a.yaml']);
});

test('says that the output of CDK was left out', () => {
  make('.git/', ['.gitignore', 'cdk.out\nout\n'], 'app/cdk.out/a.yaml', 'out/a.yaml');
  expect(walked()).toEqual({ files: [], said: ['cdk-output-ignored app/cdk.out'] });
});

test('follows a link that stays inside, once, after all else', () => {
  make('real/a.yaml', 'z.yaml', 'node_modules/kept/b.yaml', 'data/c.txt');
  link('1-link', 'real');
  link('2-link.yaml', 'z.yaml');
  link('3-link', 'node_modules/kept');
  link('4-link', 'node_modules/kept');
  link('5-link.yaml', 'data/c.txt');
  expect(walked()).toEqual({ files: ['z.yaml', 'real/a.yaml', '3-link/b.yaml', '5-link.yaml'], said: [] });
});

test('what several links lead to is found once', () => {
  make('node_modules/a/b/c.yaml', 'node_modules/a/d.yaml');
  link('1', 'node_modules/a/b');
  link('2.yaml', 'node_modules/a/d.yaml');
  link('3', 'node_modules/a');
  expect(walked()).toEqual({ files: ['1/c.yaml', '2.yaml'], said: [] });
});

test('a folder that is gone is told', () => {
  const said: string[] = [];
  const files = walk(join(root, 'gone'), { shownAs: 'gone', accepts: () => true, onDiagnostic: ({ code }) => said.push(code) });
  expect([...files]).toEqual([]);
  expect(said).toEqual(['folder-unreadable']);
});

test('a link that leaves the folder is told and not followed', () => {
  make('outside/a.yaml', 'inside/b.yaml', 'inside-too/c.yaml');
  link('inside/out', '../outside');
  link('inside/out.yaml', '../outside/a.yaml');
  link('inside/prefix', '../inside-too');
  expect(walked('inside')).toEqual({
    files: ['inside/b.yaml'],
    said: ['link-outside inside/out', 'link-outside inside/out.yaml', 'link-outside inside/prefix'],
  });
});

test('links that form a loop are told and not followed', () => {
  make('a/b/c.yaml');
  link('a/b/up', '..');
  link('a/self', '.');
  link('a/root', root);
  link('x', 'y');
  link('y', 'x');
  const said = ['link-loop a/root', 'link-loop a/self', 'link-loop x', 'link-loop y', 'link-loop a/b/up'];
  const { files, said: all } = walked();
  expect(files).toEqual(['a/b/c.yaml']);
  expect(all.toSorted()).toEqual(said.toSorted());
});

test('links between two folders end, too', () => {
  make('a/1.yaml', 'b/2.yaml');
  link('a/to-b', '../b');
  link('b/to-a', '../a');
  expect(walked()).toEqual({ files: ['a/1.yaml', 'b/2.yaml'], said: [] });
});

test('a link that leads nowhere is told if it has the name of a wanted file', () => {
  link('gone.yaml', 'nowhere');
  link('gone.txt', 'nowhere');
  expect(walked()).toEqual({ files: [], said: ['link-broken gone.yaml'] });
});

test('a target that is itself a link is followed', () => {
  make('real/a.yaml');
  link('named', 'real');
  expect(walked('named').files).toEqual(['named/a.yaml']);
});

test('a folder that cannot be read is told, and the rest is found', () => {
  make('a.yaml', 'b/c.yaml', 'd/e.yaml');
  const said: string[] = [];
  const files = walk(root, {
    shownAs: 'x',
    accepts: (name) => name.endsWith('.yaml'),
    onDiagnostic: ({ code, message }) => said.push(`${code}: ${message}`),
  });
  expect(files.next().value?.path).toBe('x/a.yaml');
  rmSync(join(root, 'b'), { recursive: true });
  expect([...files].map(({ path }) => path)).toEqual(['x/d/e.yaml']);
  expect(said).toEqual(['folder-unreadable: this folder cannot be read: it is gone']);
});

test('a socket is no file', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(join(root, 'socket.yaml'), resolve);
  });
  make('a.yaml');
  expect(walked()).toEqual({ files: ['a.yaml'], said: [] });
  server.close();
});

test('a folder of folders of folders does not overflow the stack', () => {
  const deep = Array.from({ length: 800 }, () => 'd').join('/');
  make(`${deep}/a.yaml`);
  expect(walked().files).toEqual([`${deep}/a.yaml`]);
});
