import { Hole } from '@demarc/model';
import { loadSchema } from '@demarc/spec';
import { expect, test } from 'vitest';
import type { AnyRow } from '@demarc/aws/testing';
import { templateText } from './template-text.ts';
import { codeOf } from './world-as-code.ts';

const schema = await loadSchema(['AWS::S3::Bucket', 'AWS::EC2::Instance', 'AWS::Lambda::Url', 'AWS::S3::BucketPolicy']);
const written = (type: string, row: AnyRow, how: 'as it is' | 'required' | 'usual' = 'as it is'): string[] | undefined => {
  const code = codeOf(type, row, schema, how);
  return code && templateText(code).trimEnd().split('\n').slice(1);
};

test('what a row calls self or by a name is a reference', () => {
  const policy = {
    type: 'AWS::S3::BucketPolicy',
    properties: { Bucket: 'self', PolicyDocument: { Id: 'arn:aws:s3:::self/*' } },
    names: ['p'],
  };
  expect(written('AWS::S3::Bucket', ['fail', {}, { with: [policy] }])).toEqual([
    'Resources:',
    '  Bucket:',
    '    Type: AWS::S3::Bucket',
    '  BucketPolicy:',
    '    Type: AWS::S3::BucketPolicy',
    '    Properties:',
    '      Bucket: !Ref Bucket',
    '      PolicyDocument:',
    '        Id: !Sub "arn:aws:s3:::${Bucket}/*"',
  ]);
});
test('a resource does not refer to itself', () =>
  expect(written('AWS::S3::BucketPolicy', ['fail', { Bucket: 'self' }])).toContain('      Bucket: example'));
test('identifiers have the form that AWS gives them, accounts are not written out', () => {
  const lines = written('AWS::EC2::Instance', ['fail', { SubnetId: 'subnet-1', KeyName: '111111111111' }]);
  expect(lines).toContain('      SubnetId: subnet-00000000000000031');
  expect(lines).toContain('      KeyName: !Ref AWS::AccountId');
});
test('one value that nobody knows is a parameter; more than that makes no template', () => {
  const unknown = new Hole('unresolved', 'a parameter');
  expect(written('AWS::S3::Bucket', ['unknown', { VersioningConfiguration: { Status: unknown } }])).toEqual([
    'Parameters:',
    '  GivenStatus:',
    '    Type: String',
    'Resources:',
    '  Bucket:',
    '    Type: AWS::S3::Bucket',
    '    Properties:',
    '      VersioningConfiguration:',
    '        Status: !Ref GivenStatus',
  ]);
  expect(written('AWS::S3::Bucket', ['unknown', { VersioningConfiguration: unknown }])).toBe(undefined);
  expect(written('AWS::S3::Bucket', ['unknown', { BucketName: new Hole('not-collected', 'denied') }])).toBe(undefined);
  expect(written('AWS::S3::Bucket', ['unknown', { BucketName: new Hole('unresolved', 'C', { choices: ['a', 'b'] }) }])).toBe(undefined);
});
test('what only an account knows, or no template can set, makes none', () => {
  expect(written('AWS::EC2::Instance', ['fail', { PublicIp: '203.0.113.7' }])).toBe(undefined);
  expect(written('AWS::EC2::Instance', ['fail', {}, { observed: {} }])).toBe(undefined);
  expect(written('AWS::EC2::Instance', ['fail', {}, { unread: ['AWS::EC2::Subnet'] }])).toBe(undefined);
  expect(written('AWS::EC2::Instance', ['fail', {}, { settings: { a: 1 } }])).toBe(undefined);
});
test('what CloudFormation demands besides is filled in, and what nobody leaves out', () => {
  expect(written('AWS::Lambda::Url', ['fail', {}], 'required')).toEqual([
    'Resources:',
    '  Url:',
    '    Type: AWS::Lambda::Url',
    '    Properties:',
    '      AuthType: AWS_IAM',
    '      TargetFunctionArn: "arn:aws:lambda:eu-central-1:111122223333:function:example"',
  ]);
  expect(written('AWS::EC2::Instance', ['fail', { ImageId: 'ami-1' }], 'usual')).toContain('      InstanceType: t3.micro');
});
