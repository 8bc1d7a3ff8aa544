import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { accountOf, parseArn, sameArn, withoutPartition } from './arn.ts';

test.each([
  ['arn:aws:s3:::b/k', { partition: 'aws', service: 's3', region: '', account: '', resource: 'b/k' }],
  [
    'arn:aws-cn:sqs:cn-north-1:123456789012:q',
    { partition: 'aws-cn', service: 'sqs', region: 'cn-north-1', account: '123456789012', resource: 'q' },
  ],
  [
    'arn:aws:lambda:eu-west-1:123456789012:function:f:live',
    { partition: 'aws', service: 'lambda', region: 'eu-west-1', account: '123456789012', resource: 'function:f:live' },
  ],
  [
    'arn:⟨AWS::Partition⟩:s3:::⟨t#Bucket.BucketName⟩/*',
    { partition: '⟨AWS::Partition⟩', service: 's3', region: '', account: '', resource: '⟨t#Bucket.BucketName⟩/*' },
  ],
  [
    'arn:⟨AWS::Partition⟩:sns:⟨AWS::Region⟩:⟨AWS::AccountId⟩:t',
    { partition: '⟨AWS::Partition⟩', service: 'sns', region: '⟨AWS::Region⟩', account: '⟨AWS::AccountId⟩', resource: 't' },
  ],
  ['arn:aws:s3:::', { partition: 'aws', service: 's3', region: '', account: '', resource: '' }],
])('%s is an ARN', (text, arn) => {
  expect(parseArn(text)).toEqual(arn);
});

test.each(['', '*', 'arn', 'arn:aws', 'arn:aws:s3::', 'ARN:aws:s3:::b', 'b', '⟨t#Queue.Arn⟩', '123456789012', ' arn:aws:s3:::b'])(
  '%s is no ARN',
  (text) => {
    expect(parseArn(text)).toBeUndefined();
  },
);

test.each([
  ['arn:aws:s3:::b', 'arn:aws:s3:::b', true],
  ['arn:aws:s3:::b', 'arn:⟨AWS::Partition⟩:s3:::b', true],
  ['arn:aws-us-gov:s3:::b', 'arn:aws:s3:::b', true],
  ['arn:aws:s3:::b', 'arn:aws:s3:::B', false],
  ['arn:aws:s3:::b', 'arn:aws:s3:::b/*', false],
  ['arn:aws:sqs:a:1:q', 'arn:aws:sqs:b:1:q', false],
  ['arn:aws:sqs:a:1:q', 'arn:aws:sqs:a:2:q', false],
  ['arn:aws:sqs:a:1:q', 'arn:aws:sns:a:1:q', false],
  ['⟨t#Q.Arn⟩', '⟨t#Q.Arn⟩', true],
  ['⟨t#Q.Arn⟩', '⟨t#R.Arn⟩', false],
  ['⟨t#Q.Arn⟩', 'arn:aws:sqs:a:1:q', false],
  ['arn:aws:s3:::⟨t#B⟩', 'arn:⟨AWS::Partition⟩:s3:::⟨t#B⟩', true],
  ['', '', true],
])('%s and %s are the same: %s', (a, b, answer) => {
  expect(sameArn(a, b)).toBe(answer);
  expect(sameArn(b, a)).toBe(answer);
});

test.each([
  ['arn:aws:sqs:a:123456789012:q', '123456789012'],
  ['arn:aws:sqs:a:⟨AWS::AccountId⟩:q', '⟨AWS::AccountId⟩'],
  ['arn:aws:sqs:a:*:q', '*'],
  ['arn:aws:s3:::b', undefined],
  ['123456789012', undefined],
  ['⟨t#Q.Arn⟩', undefined],
])('account of %s', (arn, account) => {
  expect(accountOf(arn)).toBe(account);
});

test.each([
  ['arn:aws:s3:::b', 'arn:s3:::b'],
  ['arn:⟨AWS::Partition⟩:s3:::b/*', 'arn:s3:::b/*'],
  ['arn:*:s3:::b', 'arn:s3:::b'],
  ['arn:aws:*', 'arn:*'],
  ['arn:aws*', 'arn:*'],
  ['arn:*', 'arn:*'],
  ['arn:aws', 'arn:aws'],
  ['arn*', 'arn*'],
  ['*', '*'],
  ['⟨t#B.Arn⟩/*', '⟨t#B.Arn⟩/*'],
  ['arn:aws:sqs:⟨AWS::Region⟩:1:q', 'arn:sqs:⟨AWS::Region⟩:1:q'],
])('%s without partition', (pattern, rest) => {
  expect(withoutPartition(pattern)).toBe(rest);
});

const segment = fc.stringMatching(/^(?:[a-z0-9-]{0,4}|⟨AWS::Region⟩|⟨t#A\.B⟩)$/u);

test('an ARN put together from its parts is taken apart into them, whatever tokens they hold', () => {
  fc.assert(
    fc.property(
      segment,
      segment,
      segment,
      segment,
      fc.array(segment, { minLength: 1, maxLength: 3 }),
      (partition, service, region, account, resource) => {
        const parts = { partition, service, region, account, resource: resource.join(':') };
        expect(parseArn(['arn', partition, service, region, account, ...resource].join(':'))).toEqual(parts);
      },
    ),
  );
});
