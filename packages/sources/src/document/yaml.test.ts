import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { MAX_DEPTH } from './limits.ts';
import type { Node } from './node.ts';
import { placesOf, yaml } from './test-kit.ts';

test.each<[string, string, unknown]>([
  ['a map', 'a: 1\nb:\n  - x\n  - y\n', { a: 1, b: ['x', 'y'] }],
  ['flow style', '{a: 1, b: [x, "y"]}', { a: 1, b: ['x', 'y'] }],
  ['YAML 1.1 booleans', 'a: yes\nb: OFF\nc: y\nd: "yes"', { a: true, b: false, c: 'y', d: 'yes' }],
  ['keys as they stand there', 'Off: 1\nYes: 2\n1234: 3\n012: 4\n~: 5\n"q": 6', { Off: 1, Yes: 2, 1234: 3, '012': 4, '~': 5, q: 6 }],
  ['a policy version', 'Version: 2012-10-17', { Version: '2012-10-17' }],
  ['an account id', 'Account: 012345678901', { Account: '012345678901' }],
  ['a time of day', 'At: 12:30:00', { At: '12:30:00' }],
  ['nothing as a value', 'a:\nb: ~\nc: ""', { a: null, b: null, c: '' }],
  ['a key alone', '? a\n? b\n: 1', { a: null, b: 1 }],
  ['literal and folded text', 'a: |\n  x\n  y\nb: >-\n  x\n  y\n', { a: 'x\ny\n', b: 'x y' }],
  [
    'tags of YAML',
    'a: !!str 12\nb: !!int "12"\nc: !!bool yes\nd: !!null ""\ne: !!map {}\nf: ! yes',
    { a: '12', b: 12, c: true, d: null, e: {}, f: 'yes' },
  ],
  ['a document between markers', '%YAML 1.1\n---\na: 1\n...\n', { a: 1 }],
  ['an empty document after it', '---\na: 1\n---\n', { a: 1 }],
  ['line ends of Windows', 'a:\r\n  b: 1\r\n', { a: { b: 1 } }],
  ['tabs that indent nothing', 'a: 1\t# comment\n#\tcomment\n\t\nb: 2', { a: 1, b: 2 }],
  ['an alias', 'a: &x [1]\nb: *x', { a: [1], b: [1] }],
  ['an anchor that is set again', 'a: &x 1\nb: *x\nc: &x 2\nd: *x', { a: 1, b: 1, c: 2, d: 2 }],
  ['an alias as a key', 'a: &x name\n*x : 1', { a: 'name', name: 1 }],
  ['a merge', 'a: &x {k: 1, l: 2}\nb:\n  <<: *x\n  l: 3', { a: { k: 1, l: 2 }, b: { l: 3, k: 1 } }],
  ['a merge of several', 'a: &x {k: 1}\nb: &y {k: 2, l: 2}\nc: {<<: [*x, *y]}', { a: { k: 1 }, b: { k: 2, l: 2 }, c: { k: 1, l: 2 } }],
  ['a quoted << is a key', '"<<": 1', { '<<': 1 }],
  ['!Ref', 'a: !Ref B', { a: { Ref: 'B' } }],
  ['!Ref of a number', 'a: !Ref 12', { a: { Ref: '12' } }],
  ['!Ref of nothing', 'a: !Ref', { a: { Ref: '' } }],
  ['!Condition', 'a: !Condition C', { a: { Condition: 'C' } }],
  ['!GetAtt', 'a: !GetAtt R.Arn', { a: { 'Fn::GetAtt': ['R', 'Arn'] } }],
  ['!GetAtt with dots', 'a: !GetAtt R.Outputs.X', { a: { 'Fn::GetAtt': ['R', 'Outputs.X'] } }],
  ['!GetAtt without a dot', 'a: !GetAtt R', { a: { 'Fn::GetAtt': ['R'] } }],
  ['!GetAtt of a list', 'a: !GetAtt [R, !Ref P]', { a: { 'Fn::GetAtt': ['R', { Ref: 'P' }] } }],
  ['!GetAtt of a map', 'a: !GetAtt {Fn::FindInMap: [a, b, c]}', { a: { 'Fn::GetAtt': { 'Fn::FindInMap': ['a', 'b', 'c'] } } }],
  ['!Sub', 'a: !Sub "${x}"', { a: { 'Fn::Sub': '${x}' } }],
  ['!Sub with a map', 'a: !Sub\n  - ${x}\n  - x: !Ref y', { a: { 'Fn::Sub': ['${x}', { x: { Ref: 'y' } }] } }],
  ['!If', 'a: !If [C, yes, !Ref AWS::NoValue]', { a: { 'Fn::If': ['C', true, { Ref: 'AWS::NoValue' }] } }],
  ['!Transform', 'a: !Transform {Name: AWS::Include}', { a: { 'Fn::Transform': { Name: 'AWS::Include' } } }],
  ['!GetAZs of nothing', 'a: !GetAZs ""', { a: { 'Fn::GetAZs': '' } }],
  ['a short form in the long one', 'a:\n  Fn::Base64: !Sub x', { a: { 'Fn::Base64': { 'Fn::Sub': 'x' } } }],
  ['an anchor on a short form', 'a: &x !Ref B\nb: *x', { a: { Ref: 'B' }, b: { Ref: 'B' } }],
  ['a scalar', 'text', 'text'],
])('reads %s', (_, text, value) => {
  expect(yaml(text)).toMatchObject({ value, said: [] });
});

test('a hostile key is a key', () => {
  const { root } = yaml('__proto__: 1\nconstructor: 2\nhasOwnProperty: 3');
  expect(root?.kind === 'map' && [...root.entries.keys()]).toEqual(['__proto__', 'constructor', 'hasOwnProperty']);
});

test('a scalar keeps the text that stands there', () => {
  const { root } = yaml('[1.10, Yes, ~, 0644, "it\\x41", plain\n  text]');
  const texts = root?.kind === 'list' ? root.items.map((item) => item.kind === 'scalar' && item.text) : [];
  expect(texts).toEqual(['1.10', 'Yes', '~', '0644', 'itA', 'plain text']);
});

test.each([
  ['nothing', '', 'file-empty 1:1'],
  ['only comments', '# nothing\n', 'file-empty 1:1'],
  ['a tab that indents', 'a:\n\tb: 1', 'yaml-tab 2:1'],
  ['a tab after spaces', 'a:\n  - b: 1\n  \t  c: 2', 'yaml-tab 3:3'],
  ['a tab behind a dash', '-\ta: 1\n-\t\tb: 1\n', 'yaml-tab 1:2'],
  ['a tab inside brackets', 'a: [\n\t1]', 'yaml-tab 2:1'],
  ['a missing comma in lines with tabs', '[\n\t1,\n\t"b" c]', 'yaml-syntax 3:6'],
  ['a second colon', 'a: b: c', 'yaml-syntax 1:4'],
  ['a wrong indentation', 'a:\n  b: 1\n c: 2', 'yaml-syntax 3:1'],
  ['an open bracket', 'a: [1, 2\nb: 3', 'yaml-syntax 2:1'],
  ['an open bracket at the end', 'a: [', 'yaml-syntax 1:5'],
  ['a missing comma', 'a: [1 2, "b" c]', 'yaml-syntax 1:14'],
  ['an open double quote', 'a: 1\nb: "x\\" y\nc: 2\n', 'yaml-syntax 2:4'],
  ['an open single quote', "a: 1\nb: 'it''s\nc: 2\n", 'yaml-syntax 2:4'],
  ['a line without a colon', 'a: 1\nb\nc: 2', 'yaml-syntax 2:1'],
  ['a character that begins no value', 'a: @x', 'yaml-syntax 1:4'],
  ['an escape that does not exist', 'a: "\\q"', 'yaml-syntax 1:5'],
  ['two tags', 'a: !Base64 !Sub x', 'yaml-syntax 1:12'],
  ['a list beside a key', 'a: - b', 'yaml-syntax 1:4'],
  ['a placeholder', 'a: {{ x }}', 'yaml-syntax 1:5'],
  ['a bracket that closes nothing', 'a: 1\n}', 'yaml-syntax 2:1'],
  ['an alias without its anchor', 'a: *x', 'yaml-syntax 1:4'],
  ['an alias before its anchor', 'a: *x\nb: &x 1', 'yaml-syntax 1:4'],
  ['a merge of no map', 'a: {<<: 1}', 'yaml-syntax 1:5'],
  ['an alias in its own value', 'a: &x [*x]', 'yaml-alias-loop 1:8'],
  ['a merge of itself', 'a: &x {<<: *x}', 'yaml-alias-loop 1:12'],
  ['two documents', 'a: 1\n---\nb: 2\n', 'yaml-several-documents 3:1'],
])('refuses %s and says where', (_, text, said) => {
  const { root, said: all, diagnostics } = yaml(text);
  expect(root).toBeUndefined();
  expect(all).toEqual([said]);
  expect(diagnostics[0]).toMatchObject({ severity: 'error', next: expect.any(String) as unknown });
});

test.each<[string, string, unknown, string[]]>([
  ['a key that stands twice', 'a: 1\na: 2', { a: 2 }, ['duplicate-key 2:1']],
  ['keys that differ in their quotes', 'a: 1\n"a": 2', { a: 2 }, ['duplicate-key 2:1']],
  ['a tag of another tool', 'a: !Rain::Embed x\nb: !Rain::Embed y', { a: 'x', b: 'y' }, ['yaml-unknown-tag 1:4']],
  ['a tag on a map', 'a:\n  !Foo\n  b: 1', { a: { b: 1 } }, ['yaml-unknown-tag 2:3']],
  ['a tag that CloudFormation does not take', 'a: !!binary aGk=', { a: 'aGk=' }, ['yaml-unknown-tag 1:4']],
  [
    'an account id that is an octal number',
    'a: 012345670123\nb: "012345670123"',
    { a: '012345670123', b: '012345670123' },
    ['yaml-octal 1:4'],
  ],
])('reads %s and says so', (_, text, value, said) => {
  expect(yaml(text)).toMatchObject({ value, said });
});

test('a value under an unknown tag says which', () => {
  const { root } = yaml('!Foo [!Bar a, !Ref b]');
  expect(root).toMatchObject({ kind: 'list', tag: '!Foo', items: [{ tag: '!Bar' }, { kind: 'map' }] });
});

/** `path` of keys and indices from the root; gives the text from there to the end of the line. */
function textAt(text: string, root: Node | undefined, path: readonly (string | number)[], what: 'key' | 'value'): string {
  let at = root?.at ?? -1;
  let node = root;
  for (const [index, step] of path.entries()) {
    const entry = node?.kind === 'map' && typeof step === 'string' ? node.entries.get(step) : undefined;
    node = entry?.value ?? (node?.kind === 'list' && typeof step === 'number' ? node.items[step] : undefined);
    at = index === path.length - 1 && what === 'key' ? (entry?.key ?? -1) : (node?.at ?? -1);
  }
  return text.slice(at).split('\n')[0] ?? '';
}

test.each<[path: (string | number)[], what: 'key' | 'value', text: string]>([
  [['Resources', 'B'], 'key', 'B:'],
  [['Resources', 'B', 'Name'], 'key', 'Name: !Sub'],
  [['Resources', 'B', 'Name'], 'value', '!Sub'],
  [['Resources', 'B', 'Name', 'Fn::Sub'], 'key', '!Sub'],
  [['Resources', 'B', 'Name', 'Fn::Sub'], 'value', '"${A}"'],
  [['Resources', 'B', 'Role'], 'value', '!GetAtt R.Arn'],
  [['Resources', 'B', 'Role', 'Fn::GetAtt', 0], 'value', 'R.Arn'],
  [['Resources', 'B', 'Role', 'Fn::GetAtt', 1], 'value', 'Arn'],
  [['Resources', 'B', 'Quoted', 'Fn::GetAtt', 1], 'value', 'Arn"'],
  [['Resources', 'B', 'Tags', 1], 'value', '{Key: b}'],
  [['Resources', 'B', 'Text'], 'value', '|'],
  [['Resources', 'C', 'Name'], 'key', 'Name: shared'],
  [['Resources', 'C', 'Own'], 'value', 'x'],
])('the %j of the example: its %s stands at %j', (path, what, expected) => {
  const text = `Defaults: &d
  Name: shared
Resources:
  B:
    Name: !Sub
      # with a comment
      "\${A}"
    Role: !GetAtt R.Arn
    Quoted: !GetAtt "R.Arn"
    Tags:
      - {Key: a}
      - {Key: b}
    Text: |
      lines
  C:
    <<: *d
    Own: x
`;
  expect(textAt(text, yaml(text).root, path, what)).toBe(expected);
});

test('an alias shares its value', () => {
  const { root } = yaml('a: &x [1]\nb: *x');
  const values = root?.kind === 'map' ? [...root.entries.values()].map(({ value }) => value) : [];
  expect(values[0]).toBe(values[1]);
});

/** `x0: [1, ...]`, then lists of nine aliases of the list before: 9 to the power of `levels` values. */
function bomb(levels: number): string {
  const lines = Array.from(
    { length: levels },
    (_, index) => `x${index + 1}: &x${index + 1} [${Array.from({ length: 9 }, () => `*x${index}`).join(', ')}]`,
  );
  return ['x0: &x0 [1, 2, 3, 4, 5, 6, 7, 8, 9]', ...lines].join('\n');
}

test('an alias bomb is refused where it goes too far', () => {
  expect(yaml(bomb(3)).said).toEqual([]);
  expect(yaml(bomb(60)).said).toEqual([expect.stringMatching(/^yaml-alias-expansion 6:/)]);
});

test('a bomb of merges is refused, too', () => {
  const keys = Array.from({ length: 1000 }, (_, index) => `k${index}: 1`).join(', ');
  const merges = Array.from({ length: 1000 }, (_, index) => `m${index}: {<<: *x}`).join('\n');
  expect(yaml(`x: &x {${keys}}\n${merges}`).said).toEqual([expect.stringMatching(/^yaml-alias-expansion /)]);
});

test.each<[string, (levels: number) => string, offset: number]>([
  ['brackets', (levels) => '['.repeat(levels) + ']'.repeat(levels), 0],
  ['braces', (levels) => '{a: '.repeat(levels) + '}'.repeat(levels), 0],
  ['lines', (levels) => Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:`).join('\n'), 0],
  ['dashes', (levels) => `${'- '.repeat(levels)}x`, 0],
  [
    'aliases',
    (levels) =>
      ['x0: &x0 [1]', ...Array.from({ length: levels - 2 }, (_, level) => `x${level + 1}: &x${level + 1} [*x${level}]`)].join('\n'),
    0,
  ],
])('nesting of %s is limited, not overflowed', (name, nested) => {
  expect(yaml(nested(MAX_DEPTH)).said).toEqual([]);
  expect(yaml(nested(MAX_DEPTH + 50)).said).toEqual([expect.stringMatching(/^nesting-too-deep /)]);
  expect(yaml(nested(name === 'lines' || name === 'aliases' ? 1500 : 10_000)).said).toEqual([expect.stringMatching(/^nesting-too-deep /)]);
});

test('many mistakes give the first one, not a list of all', () => {
  expect(yaml(`a: [${','.repeat(50_000)}]`).said).toEqual(['yaml-syntax 1:6']);
  expect(yaml('a: b: c\n'.repeat(500)).said).toEqual(['yaml-syntax 1:4']);
});

const anyValue = fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' });

test('JSON is YAML', () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      const text = JSON.stringify(value, null, 2);
      expect(yaml(text).value).toEqual(JSON.parse(text));
    }),
  );
});

test('reads back what a writer of YAML 1.1 writes, and every offset points at its text', () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      const written = JSON.parse(JSON.stringify(value)) as unknown;
      const text = stringify(written, { version: '1.1', aliasDuplicateObjects: false });
      const { root, value: read } = yaml(text);
      expect(read).toEqual(written);
      const plainOnes = placesOf(root).filter(
        ({ at, kind, text: own }) => (kind === 'key' || kind === 'scalar') && !/^["'|>?]/.test(text.slice(at)) && !own.includes('\n'),
      );
      expect(plainOnes.filter(({ at, text: own }) => !text.startsWith(own, at))).toEqual([]);
    }),
  );
});
