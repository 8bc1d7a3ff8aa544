import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FileReader } from './bytes.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bytes-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, content: Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test.each([0, 1, 65_535, 65_536, 65_537, 200_000])('%i bytes are read as they are', (size) => {
  const content = Buffer.alloc(size, 'abc');
  const read = new FileReader(1_000_000).read(write('plain', content));
  expect(read.kind === 'whole' && content.equals(read.bytes)).toBe(true);
});

test('one reader reads many files', () => {
  const reader = new FileReader(1_000_000);
  const first = reader.read(write('large', Buffer.alloc(70_000, 'a')));
  const second = reader.read(write('small', Buffer.from('b')));
  expect(first.kind === 'whole' && first.bytes.equals(Buffer.alloc(70_000, 'a'))).toBe(true);
  expect(second.kind === 'whole' && second.bytes.toString()).toBe('b');
});

test('a large file is not read, a binary one only at its beginning', () => {
  const reader = new FileReader(100_000);
  expect(reader.read(write('too-large', Buffer.alloc(100_001, 'a')))).toMatchObject({ kind: 'too-large', size: 100_001 });
  expect(reader.read(write('binary', Buffer.alloc(90_000)))).toEqual({ kind: 'binary' });
  expect(reader.read(write('utf-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.alloc(90_000)])))).toMatchObject({ kind: 'whole' });
});

test('what is no file is refused', () => {
  expect(new FileReader(1).read('/dev/null')).toEqual({ kind: 'binary' });
  expect(() => new FileReader(1).read(join(folder, 'nothing'))).toThrow(/ENOENT/);
});
