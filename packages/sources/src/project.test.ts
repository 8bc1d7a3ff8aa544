import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { projectOf } from './project.ts';

const folders: string[] = [];
let here = '';
beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), 'demarc-project-'));
  folders.push(here);
  mkdirSync(join(here, '.git'));
  mkdirSync(join(here, 'infra/network'), { recursive: true });
  writeFileSync(join(here, 'infra/network/vpc.yaml'), '');
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});
const at = (path: string): string => join(here, path);

test('the nearest demarc.yaml at or above the target', () => {
  writeFileSync(at('demarc.yaml'), '');
  writeFileSync(at('infra/demarc.yaml'), '');
  for (const target of ['infra', 'infra/network', 'infra/network/vpc.yaml', 'infra/nowhere'])
    expect(projectOf(at(target))).toEqual({ root: at('infra'), config: at('infra/demarc.yaml') });
  expect(projectOf(here)).toEqual({ root: here, config: at('demarc.yaml') });
});
test('without one the root is that of the repository, a worktree included', () => {
  expect(projectOf(at('infra/network'))).toEqual({ root: here });
  rmSync(at('.git'), { recursive: true });
  writeFileSync(at('.git'), 'gitdir: elsewhere\n');
  expect(projectOf(at('infra/network'))).toEqual({ root: here });
});
test('what lies above the root of the repository is of another project', () => {
  writeFileSync(at('demarc.yaml'), '');
  mkdirSync(at('infra/.git'));
  expect(projectOf(at('infra/network'))).toEqual({ root: at('infra') });
});
test('a name that is nearly right is told, and not read', () => {
  writeFileSync(at('infra/demarc.yml'), '');
  expect(projectOf(at('infra/network'))).toEqual({ root: here, misnamed: at('infra/demarc.yml') });
});
test('a link that leads nowhere is there', () => {
  symlinkSync('nowhere', at('infra/demarc.yaml'));
  expect(projectOf(at('infra')).config).toBe(at('infra/demarc.yaml'));
});
