import { expect, test } from 'vitest';
import { MAX_YAML_BYTES } from './limits.ts';
import { readDocument, type ReadDocument } from './read.ts';
import { plain, said } from './test-kit.ts';

function read(content: string | readonly number[], path = 'a.template'): ReadDocument {
  return readDocument(typeof content === 'string' ? Buffer.from(content) : Uint8Array.from(content), {
    path,
    absolutePath: `/srv/${path}`,
  });
}

const BOM = [0xef, 0xbb, 0xbf];

test.each<[string, string | number[], string, 'yaml' | 'json', unknown]>([
  ['YAML in .template', 'a: yes', 'a.template', 'yaml', { a: true }],
  ['JSON in .template', '{"a": "yes"}', 'a.template', 'json', { a: 'yes' }],
  ['YAML in .json', 'a: yes', 'a.json', 'yaml', { a: true }],
  ['JSON in .yaml', ' \n{"a": "yes"}', 'a.yaml', 'json', { a: 'yes' }],
  ['YAML in brackets', '{a: yes}', 'a.yaml', 'yaml', { a: true }],
  ['YAML in .txt', 'a: yes', 'a.yaml.txt', 'yaml', { a: true }],
  ['YAML in brackets in .txt', '{a: yes}', 'a.yaml.txt', 'yaml', { a: true }],
  ['YAML after a byte-order mark', [...BOM, ...Buffer.from('a: 1')], 'a.yaml', 'yaml', { a: 1 }],
  ['JSON after a byte-order mark', [...BOM, ...Buffer.from('{"a": 1}')], 'a.json', 'json', { a: 1 }],
  ['letters that are not ASCII', 'a: "é, 世界, 🚀, \uFFFD"', 'a.yaml', 'yaml', { a: 'é, 世界, 🚀, \uFFFD' }],
])('reads %s', (_, content, path, format, value) => {
  const { document, diagnostics } = read(content, path);
  expect(diagnostics).toEqual([]);
  expect(document).toMatchObject({ path, absolutePath: `/srv/${path}`, format });
  expect(document && plain(document.root)).toEqual(value);
});

test('offsets count from behind the byte-order mark', () => {
  const { document } = read([...BOM, ...Buffer.from('a: 1\nb: 2')]);
  expect(document?.text).toBe('a: 1\nb: 2');
  expect(document?.lines.at(document.root.at)).toEqual({ line: 1, column: 1 });
});

test.each<[string, string | number[], string, string]>([
  ['nothing', '', 'a.json', 'file-empty 1:1'],
  ['zero bytes', [0x61, 0x3a, 0x00], 'a.yaml', 'file-binary'],
  ['UTF-16, little end first', [0xff, 0xfe, 0x61, 0x00], 'a.yaml', 'file-encoding'],
  ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0x61], 'a.yaml', 'file-encoding'],
  ['Latin-1', [...Buffer.from('a: 1\nb: \uFFFDx'), 0xe9, 0x0a], 'a.yaml', 'file-encoding 2:6'],
  ['Latin-1 after a byte-order mark', [...BOM, ...Buffer.from('a: '), 0xe9], 'a.yaml', 'file-encoding 1:4'],
  ['a mistake of JSON in .template', '{"a": 1,}', 'a.template', 'json-syntax 1:8'],
  ['a mistake of JSON in .json', '{a: 1}', 'a.json', 'json-syntax 1:2'],
  ['neither in .yaml', '{"a": 1, b', 'a.yml', 'yaml-syntax 1:11'],
  ['too much YAML', `a: 1\n#${'x'.repeat(MAX_YAML_BYTES)}`, 'a.yaml', 'yaml-too-large 1:1'],
])('refuses %s', (_, content, path, expected) => {
  const { document, diagnostics } = read(content, path);
  expect(document).toBeUndefined();
  expect(diagnostics.map(said)).toEqual([expected]);
  expect(diagnostics[0]).toMatchObject({ severity: 'error', location: { file: path }, next: expect.any(String) as unknown });
});

test('JSON above the limit of YAML is read, with positions', () => {
  const filler = 'x'.repeat(MAX_YAML_BYTES);
  const { document, diagnostics } = read(`{"filler": "${filler}",\n "last": [true]}`, 'a.json');
  expect(diagnostics).toEqual([]);
  const last = document?.root.kind === 'map' ? document.root.entries.get('last') : undefined;
  expect(document?.lines.at(last?.key ?? -1)).toEqual({ line: 2, column: 2 });
  expect(document?.lines.at(last?.value.at ?? -1)).toEqual({ line: 2, column: 10 });
});
