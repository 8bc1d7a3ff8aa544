import { expect, test } from 'vitest';
import { isToken, splitColons, splitTokens } from './token.ts';

test.each<[string, readonly string[]]>([
  ['', []],
  ['plain', ['plain']],
  ['⟨t#B.Arn⟩', ['⟨t#B.Arn⟩']],
  ['a⟨t#B⟩/⟨AWS::Region⟩', ['a', '⟨t#B⟩', '/', '⟨AWS::Region⟩']],
  ['⟨t#B⟩⟨t#C⟩', ['⟨t#B⟩', '⟨t#C⟩']],
  ['⟨never closed', ['⟨never closed']],
  ['⟨one⟨two⟩', ['⟨one', '⟨two⟩']],
])('tokens of %s', (text, pieces) => {
  expect(splitTokens(text)).toEqual(pieces);
});

test.each([
  ['⟨t#B⟩', true],
  ['⟨t#B⟩⟨t#C⟩', false],
  ['⟨t#B⟩/*', false],
  ['t', false],
  ['⟨', false],
  ['', false],
])('%s is a token: %s', (text, answer) => {
  expect(isToken(text)).toBe(answer);
});

test.each<[string, readonly string[]]>([
  ['', ['']],
  ['a', ['a']],
  ['a:b', ['a', 'b']],
  [':', ['', '']],
  ['a::b:', ['a', '', 'b', '']],
  ['arn:⟨AWS::Partition⟩:s3:::x⟨AWS::Region⟩y', ['arn', '⟨AWS::Partition⟩', 's3', '', '', 'x⟨AWS::Region⟩y']],
  ['⟨AWS::Region⟩', ['⟨AWS::Region⟩']],
  ['⟨a:b', ['⟨a', 'b']],
])('colons of %s', (text, segments) => {
  expect(splitColons(text)).toEqual(segments);
});
