import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readDocumentFile } from './file.ts';
import { child, stringOf } from './node.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarc-file-'));
afterAll(() => rmSync(folder, { recursive: true }));
const read = (name: string): ReturnType<typeof readDocumentFile> => readDocumentFile({ path: name, absolutePath: join(folder, name) });

test('a file is a document with places', () => {
  writeFileSync(join(folder, 'a.yaml'), 'x:\n  y: z\n');
  const { document, diagnostics } = read('a.yaml');
  const node = child(child(document?.root, 'x'), 'y');
  expect(diagnostics).toEqual([]);
  expect(stringOf(node)).toBe('z');
  expect(document?.lines.at(node?.at ?? 0)).toEqual({ line: 2, column: 6 });
});
test.each([
  ['nothing', 'file-unreadable'],
  ['folder', 'file-binary'],
  ['zeros', 'file-binary'],
  ['large', 'file-too-large'],
])('%s is told and throws nothing', (name, code) => {
  mkdirSync(join(folder, 'folder'), { recursive: true });
  writeFileSync(join(folder, 'zeros'), Buffer.alloc(10));
  writeFileSync(join(folder, 'large'), 'a'.repeat(1_000_001));
  const { document, diagnostics } = read(name);
  expect(document).toBe(undefined);
  expect(diagnostics).toMatchObject([{ severity: 'error', code, location: { file: name } }]);
});
