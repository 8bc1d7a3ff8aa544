import { loadAllKnowledge } from '@demarc/aws';
import { expect, test } from 'vitest';
import { casesIn, type FieldCase } from './case.ts';
import { judgeCase } from './judge.ts';
import { inOurWords } from './words.ts';

const knowledge = await loadAllKnowledge();

const bucket = { type: 'AWS::S3::Bucket', id: 'logs', region: 'eu-west-1', properties: { BucketName: 'logs' } };
const given = (changes: Partial<FieldCase>): FieldCase => ({
  id: 'mine/case',
  rule: 's3-bucket-requires-tls',
  kind: 'none',
  given: { resources: [bucket], coverage: [{ type: 'AWS::S3::BucketPolicy', region: '-', status: 'read' }] },
  expect: { logs: 'fail' },
  why: '',
  report: '',
  ...changes,
});

test('what is found is set beside what is expected', async () => {
  expect(await judgeCase(given({}), knowledge)).toMatchObject({
    covered: true,
    judged: [{ resource: 'logs', expected: 'fail', found: 'fail' }],
  });
  expect(await judgeCase(given({ expect: { logs: 'pass', other: 'fail' } }), knowledge)).toMatchObject({
    judged: [
      { expected: 'pass', found: 'fail' },
      { expected: 'fail', found: 'not asked' },
    ],
  });
});

test('what was not read, or denied in one place, is not known', async () => {
  const unread = given({ given: { resources: [bucket], coverage: [] } });
  expect(await judgeCase(unread, knowledge)).toMatchObject({ judged: [{ found: 'unknown' }] });
  const denied = given({
    rule: 's3-bucket-encrypts-with-kms',
    given: {
      resources: [{ ...bucket, holes: [{ at: 'BucketEncryption', reason: 'denied', why: 's3:GetEncryptionConfiguration' }] }],
      coverage: [],
    },
  });
  expect(await judgeCase(denied, knowledge)).toMatchObject({
    judged: [{ found: 'unknown', because: 'denied: s3:GetEncryptionConfiguration' }],
  });
});

test('owners are compared, those of parts, too', async () => {
  const group = { type: 'AWS::EC2::SecurityGroup', id: 'sg-1', region: 'eu-west-1', properties: { GroupName: 'default', VpcId: 'vpc-1' } };
  const vpc = { type: 'AWS::EC2::VPC', id: 'vpc-1', region: 'eu-west-1', properties: {} };
  const owned = given({
    rule: 'ec2-security-group-default-admits-nothing',
    given: { resources: [group, vpc], coverage: [] },
    expect: {},
    owner: { 'sg-1': 'customer', 'vpc-1': 'aws' },
  });
  expect(await judgeCase(owned, knowledge)).toMatchObject({ judged: [{ found: 'customer' }, { expected: 'aws', found: 'customer' }] });
});

test('a question that no check asks is not covered', async () => {
  expect(await judgeCase(given({ rule: '?nobody-asks-this' }), knowledge)).toEqual({ covered: false });
});

test('what is gone is no resource, and what we call otherwise is moved', () => {
  const instance = { type: 'AWS::EC2::Instance', id: 'i-1', region: 'eu-west-1', properties: {} };
  expect(inOurWords({ ...instance, observed: { State: 'terminated' } })).toEqual([]);
  expect(inOurWords({ ...instance, observed: { State: 'stopped' } })).toHaveLength(1);
  expect(inOurWords({ ...bucket, observed: { AclGrants: [] }, holes: [] })).toMatchObject([
    { properties: { AclGrants: [] }, observed: {} },
  ]);
  expect(inOurWords({ ...bucket, holes: [{ at: 'observed.AclGrants', reason: 'denied', why: 's3:GetBucketAcl' }] })).toMatchObject([
    { holes: [{ at: 'AclGrants' }] },
  ]);
});

test('a line that is no case is named', () => {
  expect(casesIn(`${JSON.stringify(given({}))}\n\n`)).toHaveLength(1);
  expect(() => casesIn(`${JSON.stringify(given({}))}\n{`)).toThrow('line 2 is no JSON');
  expect(() => casesIn('{}')).toThrow('line 1 is no case');
});
