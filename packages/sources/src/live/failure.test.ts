import { expect, test } from 'vitest';
import { failureOf, type Called, type FailureKind } from './failure.ts';

const called: Called = { service: 's3', operation: 'GetBucketEncryption', region: 'eu-west-1', actions: ['s3:GetEncryptionConfiguration'] };
const error = (name: string, status?: number, message = name, more: object = {}): object =>
  Object.assign(new Error(message), {
    name,
    ...(status !== undefined && { $fault: 'client', $metadata: { httpStatusCode: status, attempts: 2 } }),
    ...more,
  });

const rows: Readonly<Record<string, readonly [FailureKind, object]>> = {
  'S3 denies': ['denied', error('AccessDenied', 403)],
  'Lambda denies': ['denied', error('AccessDeniedException', 403)],
  'EC2 denies': ['denied', error('UnauthorizedOperation', 403)],
  'an organisation denies': [
    'refused',
    error('AccessDeniedException', 403, 'User: x is not authorized to perform: y with an explicit deny in a service control policy'),
  ],
  'there is none': ['absent', error('NoneThere', 404)],
  'S3 is busy': ['throttled', error('SlowDown', 503)],
  'EC2 is busy': ['throttled', error('RequestLimitExceeded', 503)],
  'Lambda is busy': ['throttled', error('TooManyRequestsException', 429)],
  'a token is over': ['expired', error('ExpiredToken', 400)],
  'a Region does not know the keys': ['not-enabled', error('UnrecognizedClientException', 400)],
  'an operation is not known': ['unsupported', error('NotImplemented', 501)],
  'the host is down': ['unreachable', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
  'nothing comes back': ['timeout', error('TimeoutError')],
  'AWS fails': ['failed', error('InternalError', 500)],
  'the answer is a page': ['strange', error('StrangeAnswer')],
  'a parser gave up': ['strange', new SyntaxError('Unexpected token <')],
};

for (const [what, [kind, thrown]] of Object.entries(rows))
  test(`${what}: ${kind}`, () => {
    expect(failureOf(thrown, called, ['NoneThere'], '2026-11-26T09:00:00.000Z').kind).toBe(kind);
  });

test('a failure names the permission and the operation, and how often it was tried', () => {
  expect(failureOf(error('InternalError', 500), called, [], '').message).toBe(
    's3:GetEncryptionConfiguration (GetBucketEncryption) failed after 2 attempts: InternalError',
  );
  expect(
    failureOf(error('AccessDenied', 403), { ...called, operation: 'GetBucketPolicy', actions: ['s3:GetBucketPolicy'] }, [], '').message,
  ).toBe('s3:GetBucketPolicy was denied');
});
