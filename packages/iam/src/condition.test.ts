import { expect, test } from 'vitest';
import type { Conditions } from '@demarc/spec';
import { demands, equals, holdsWithoutKey, isFixed, isNegated, parseOperator, restricts } from './condition.ts';
import { hole, strictView } from './strict-view.ts';

test.each([
  ['StringEquals', 'stringequals', undefined, false],
  ['stringequals', 'stringequals', undefined, false],
  ['StringLikeIfExists', 'stringlike', undefined, true],
  ['ForAllValues:StringLike', 'stringlike', 'all', false],
  ['ForAnyValue:StringEqualsIfExists', 'stringequals', 'any', true],
  ['Null', 'null', undefined, false],
  ['IpAddress', 'ipaddress', undefined, false],
  ['IfExists', 'ifexists', undefined, false],
  ['ForSome:StringLike', 'forsome:stringlike', undefined, false],
])('operator %s', (name, base, quantifier, ifExists) => {
  expect(parseOperator(name)).toEqual({ base, quantifier, ifExists });
});

test.each([
  ['StringEquals', false],
  ['StringNotEquals', true],
  ['StringEqualsIfExists', true],
  ['StringNotEqualsIfExists', true],
  ['ForAllValues:StringEquals', true],
  ['ForAnyValue:StringEquals', false],
  ['ForAllValues:StringNotEquals', true],
  ['ForAnyValue:StringNotEquals', false],
  ['ForAnyValue:StringNotEqualsIfExists', true],
  ['NotIpAddress', true],
  ['IpAddress', false],
  ['Bool', false],
  ['BoolIfExists', true],
  ['NumericLessThan', false],
  ['DateNotEquals', true],
  ['ArnNotLike', true],
])('%s holds without its key: %s', (name, answer) => {
  expect(holdsWithoutKey(parseOperator(name))).toBe(answer);
});

test.each([
  ['stringnotequalsignorecase', true],
  ['stringnotlike', true],
  ['numericnotequals', true],
  ['datenotequals', true],
  ['arnnotequals', true],
  ['notipaddress', true],
  ['stringlike', false],
  ['ipaddress', false],
  ['null', false],
  ['bool', false],
])('%s is negated: %s', (base, answer) => {
  expect(isNegated(base)).toBe(answer);
});

test.each([
  ['vpc-1', true],
  ['vpc-*', false],
  ['vpc-?', false],
  ['*', false],
  ['${aws:PrincipalAccount}', false],
  ["a${aws:x, 'd'}", false],
  ['a$b{c}', true],
  ['${*}', true],
  ['⟨AWS::AccountId⟩', true],
  ['arn:⟨AWS::Partition⟩:sns:⟨AWS::Region⟩:1:t', true],
  ['⟨t#B.Arn⟩/*', false],
  ['⟨a*b#C⟩', true],
])('%s is fixed: %s', (value, answer) => {
  expect(isFixed(value)).toBe(answer);
});

const vpc = (operator: string, values: readonly string[], key = 'aws:SourceVpc'): Conditions => ({ [operator]: { [key]: values } });

test.each<[string, Conditions | undefined, boolean]>([
  ['no condition', undefined, false],
  ['an empty condition', {}, false],
  ['an empty operator', { StringEquals: {} }, false],
  ['a fixed value', vpc('StringEquals', ['vpc-1']), true],
  ['several fixed values', vpc('StringEquals', ['vpc-1', 'vpc-2']), true],
  ['one of several with a wildcard', vpc('StringLike', ['vpc-1', 'vpc-*']), false],
  ['a key in another case', vpc('StringEquals', ['vpc-1'], 'AWS:sourceVPC'), true],
  ['an operator in another case', vpc('stringequals', ['vpc-1']), true],
  ['another key', vpc('StringEquals', ['vpc-1'], 'aws:SourceVpce'), false],
  ['a negated operator', vpc('StringNotEquals', ['vpc-1']), false],
  ['IfExists', vpc('StringEqualsIfExists', ['vpc-1']), false],
  ['ForAllValues', vpc('ForAllValues:StringEquals', ['vpc-1']), false],
  ['ForAnyValue', vpc('ForAnyValue:StringEquals', ['vpc-1']), true],
  ['ForAnyValue with IfExists', vpc('ForAnyValue:StringEqualsIfExists', ['vpc-1']), false],
  ['IfExists, and the key is demanded', { ...vpc('StringEqualsIfExists', ['vpc-1']), Null: { 'AWS:SourceVpc': ['false'] } }, true],
  ['ForAllValues, and the key is demanded', { ...vpc('ForAllValues:StringLike', ['vpc-1']), Null: { 'aws:SourceVpc': ['False'] } }, true],
  [
    'ForAllValues, and the key is demanded to be missing',
    { ...vpc('ForAllValues:StringLike', ['vpc-1']), Null: { 'aws:SourceVpc': ['true'] } },
    false,
  ],
  [
    'ForAllValues, and another key is demanded',
    { ...vpc('ForAllValues:StringLike', ['vpc-1']), Null: { 'aws:SourceVpce': ['false'] } },
    false,
  ],
  ['the key is only demanded', { Null: { 'aws:SourceVpc': ['false'] } }, false],
  ['an operator of another type', vpc('IpAddress', ['vpc-1']), false],
  ['a fixed value beside other keys', { StringEquals: { 'aws:referer': ['x'], 'aws:SourceVpc': ['vpc-1'] } }, true],
  ['a fixed value beside other operators', { Bool: { 'aws:SecureTransport': ['true'] }, ...vpc('StringEquals', ['vpc-1']) }, true],
  ['a wild value beside a fixed one under another operator', { ...vpc('StringLike', ['vpc-*']), ...vpc('StringEquals', ['vpc-1']) }, true],
  ['an absent operator', { StringEquals: undefined }, false],
  ['an absent key', { StringEquals: { 'aws:SourceVpc': undefined } }, false],
])('%s', (_, conditions, answer) => {
  for (const given of [conditions, strictView(conditions)]) expect(restricts(given, 'aws:SourceVpc', equals.string, isFixed)).toBe(answer);
});

test('Null demands a key only with false alone', () => {
  expect(demands({ Null: { 'aws:userid': ['false'] } }, 'AWS:UserId')).toBe(true);
  expect(demands({ Null: { 'aws:userid': ['true', 'false'] } }, 'aws:userid')).toBe(false);
  expect(demands({ Bool: { 'aws:userid': ['false'] } }, 'aws:userid')).toBe(false);
  expect(demands(undefined, 'aws:userid')).toBe(false);
});

test('entries of other keys and unsuited operators are not read', () => {
  const conditions = strictView<Conditions>({ Bool: hole, StringEquals: { 'aws:referer': hole, 'aws:SourceVpc': ['vpc-1'] } });
  expect(restricts(conditions, 'aws:SourceVpc', equals.string, isFixed)).toBe(true);
});
