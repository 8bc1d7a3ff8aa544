import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Statement } from '@demarc/spec';
import { actionMatches, coversAction, grants, touchesAction } from './action.ts';
import { hole, strictView } from './strict-view.ts';

test.each([
  ['*', 's3:GetObject', true],
  ['s3:*', 's3:GetObject', true],
  ['s3:*', 's3express:CreateSession', false],
  ['S3:getobject', 's3:GetObject', true],
  ['s3:Get*', 's3:GetObjectAcl', true],
  ['s3:Get*', 's3:PutObject', false],
  ['iam:*AccessKey*', 'iam:CreateAccessKey', true],
  ['iam:*AccessKey*', 'iam:ListUsers', false],
  ['s3:?etObject', 's3:GetObject', true],
  ['s3:?etObject', 's3:etObject', false],
  ['s3:GetObject', 's3:GetObjectAcl', false],
])('%s matches %s: %s', (pattern, action, answer) => {
  expect(actionMatches(pattern, action)).toBe(answer);
});

test.each<[string, Statement, string, boolean, boolean]>([
  ['the action itself', { Action: ['s3:GetObject'] }, 's3:getobject', true, true],
  ['another action', { Action: ['s3:GetObject'] }, 's3:PutObject', false, false],
  ['one of several', { Action: ['s3:PutObject', 's3:Get*'] }, 's3:GetObject', true, true],
  ['some of a pattern', { Action: ['s3:GetObject'] }, 's3:*', true, false],
  ['all of a pattern', { Action: ['s3:*'] }, 's3:Get*', true, true],
  ['two patterns that meet', { Action: ['s3:*Object'] }, 's3:Get*', true, false],
  ['two patterns that do not', { Action: ['s3:Put*'] }, 's3:Get*', false, false],
  ['everything', { Action: ['*'] }, '*', true, true],
  ['no action at all', {}, 's3:GetObject', false, false],
  ['an empty list', { Action: [] }, '*', false, false],
  ['NotAction names it', { NotAction: ['S3:GETOBJECT'] }, 's3:GetObject', false, false],
  ['NotAction names a pattern of it', { NotAction: ['s3:Get*'] }, 's3:GetObject', false, false],
  ['NotAction names another', { NotAction: ['iam:*'] }, 's3:GetObject', true, true],
  ['NotAction names a part of the pattern', { NotAction: ['s3:GetObject'] }, 's3:*', true, false],
  ['NotAction names the pattern', { NotAction: ['s3:*'] }, 's3:*', false, false],
  ['NotAction names another service', { NotAction: ['iam:*', 'sts:*'] }, 's3:*', true, true],
  ['NotAction names nothing', { NotAction: [] }, '*', true, true],
  ['NotAction names everything', { NotAction: ['*'] }, 's3:GetObject', false, false],
])('%s', (_, statement, pattern, touches, covers) => {
  for (const given of [statement, strictView(statement)]) {
    expect(touchesAction(given, pattern)).toBe(touches);
    expect(coversAction(given, pattern)).toBe(covers);
    expect(grants({ ...statement, Effect: 'Allow' }, pattern)).toBe(touches);
    expect(grants({ ...statement, Effect: 'Allow' }, [pattern, pattern])).toBe(touches);
    expect(grants({ ...statement, Effect: 'Deny' }, pattern)).toBe(false);
  }
});

test('what is known decides before what is not', () => {
  expect(coversAction(strictView<Statement>({ Action: ['s3:*'], NotAction: hole }), 's3:*')).toBe(true);
  expect(grants(strictView<Statement>({ Effect: 'Deny', Action: hole }), 's3:*')).toBe(false);
  expect(grants(strictView<Statement>({ Effect: 'Allow', Action: [hole, 's3:*'] }), 's3:GetObject')).toBe(true);
});

const name = fc.constantFrom('s3:GetObject', 's3:GetBucketAcl', 's3:PutObject', 's3:ListBucket', 'iam:GetRole', 'iam:PassRole');
const entry = fc.constantFrom('*', 's3:*', 's3:Get*', 'S3:*OBJECT', 'iam:*', '*:Get*', 's3:PutObject', 's3:?etObject', 'iam:P*');
const statement: fc.Arbitrary<Statement> = fc.oneof(
  fc.record({ Action: fc.array(entry, { maxLength: 3 }) }),
  fc.record({ NotAction: fc.array(entry, { maxLength: 3 }) }),
);

test('for a single action, both questions agree with the definition', () => {
  fc.assert(
    fc.property(statement, name, (given, action) => {
      const listed = (given.Action ?? given.NotAction ?? []).some((pattern) => actionMatches(pattern, action));
      const speaks = given.Action === undefined ? !listed : listed;
      expect(touchesAction(given, action)).toBe(speaks);
      expect(coversAction(given, action)).toBe(speaks);
    }),
  );
});

test('a pattern is touched if one of its actions is, and covered only if all are', () => {
  fc.assert(
    fc.property(statement, entry, fc.array(name), (given, pattern, names) => {
      const asked = names.filter((action) => actionMatches(pattern, action));
      const touched = asked.some((action) => touchesAction(given, action));
      const covered = asked.every((action) => coversAction(given, action));
      expect(!touched || touchesAction(given, pattern)).toBe(true);
      expect(!coversAction(given, pattern) || covered).toBe(true);
    }),
  );
});
