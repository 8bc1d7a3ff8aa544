import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Conditions, Statement } from '@demarc/spec';
import { actionMatches } from './action.ts';
import { hole, strictView } from './strict-view.ts';
import { deniesWithoutTls } from './tls.ts';
import { matches } from './wildcard.ts';

const bucket = 'arn:aws:s3:::b';
const covered = [bucket, `${bucket}/*`];
const deny: Statement = {
  Effect: 'Deny',
  Principal: { AWS: ['*'] },
  Action: ['s3:*'],
  Resource: covered,
  Condition: { Bool: { 'aws:SecureTransport': ['false'] } },
};
const { Action: _action, ...withoutAction } = deny;
const { Resource: _resource, ...withoutResource } = deny;
const { Principal: _principal, ...withoutPrincipal } = deny;

test.each<[string, Statement, boolean]>([
  ['the statement of the page', deny, true],
  // Effect and principals.
  ['an allowance', { ...deny, Effect: 'Allow' }, false],
  ['no effect', { ...deny, Effect: undefined }, false],
  ['one account', { ...deny, Principal: { AWS: ['123456789012'] } }, false],
  ['a service', { ...deny, Principal: { Service: ['*'] } }, false],
  ['everyone and an account', { ...deny, Principal: { AWS: ['123456789012', '*'] } }, true],
  ['no principal', withoutPrincipal, false],
  ['everyone but one', { ...withoutPrincipal, NotPrincipal: { AWS: ['123456789012'] } }, false],
  ['everyone, and everyone but one', { ...deny, NotPrincipal: { AWS: ['123456789012'] } }, false],
  // Actions.
  ['every action', { ...deny, Action: ['*'] }, true],
  ['in capitals', { ...deny, Action: ['S3:*'] }, true],
  ['reading alone', { ...deny, Action: ['s3:GetObject'] }, false],
  ['reading and all', { ...deny, Action: ['s3:GetObject', 's3:*'] }, true],
  ['reading and writing', { ...deny, Action: ['s3:Get*', 's3:Put*'] }, false],
  ['another service', { ...deny, Action: ['sqs:*'] }, false],
  ['no action', withoutAction, false],
  ['all but another service', { ...withoutAction, NotAction: ['iam:*'] }, true],
  ['all but one action of S3', { ...withoutAction, NotAction: ['s3:ListBucket'] }, false],
  ['all but what a pattern names', { ...withoutAction, NotAction: ['*:List*'] }, false],
  // Resources.
  ['everything', { ...deny, Resource: ['*'] }, true],
  ['all of S3', { ...deny, Resource: ['arn:aws:s3:::*'] }, true],
  ['a wider pattern', { ...deny, Resource: [`${bucket}*`] }, true],
  ['another partition', { ...deny, Resource: ['arn:aws-cn:s3:::b', 'arn:aws-cn:s3:::b/*'] }, true],
  ['the bucket alone', { ...deny, Resource: [bucket] }, false],
  ['the objects alone', { ...deny, Resource: [`${bucket}/*`] }, false],
  ['one prefix', { ...deny, Resource: [bucket, `${bucket}/logs/*`] }, false],
  ['another bucket', { ...deny, Resource: ['arn:aws:s3:::c', 'arn:aws:s3:::c/*'] }, false],
  ['a token for a name', { ...deny, Resource: ['arn:aws:s3:::⟨t#B.BucketName⟩', 'arn:aws:s3:::⟨t#B.BucketName⟩/*'] }, false],
  ['no resource', withoutResource, false],
  ['all but another bucket', { ...withoutResource, NotResource: ['arn:aws:s3:::c/*'] }, true],
  ['all but one prefix', { ...withoutResource, NotResource: [`${bucket}/public/*`] }, false],
  // Conditions.
  ['no condition: everything is denied', { ...deny, Condition: undefined }, true],
  ['an empty condition', { ...deny, Condition: {} }, true],
  ['IfExists', { ...deny, Condition: { BoolIfExists: { 'aws:SecureTransport': ['false'] } } }, true],
  ['a key in another case', { ...deny, Condition: { bool: { 'AWS:securetransport': ['False'] } } }, true],
  ['a quantifier', { ...deny, Condition: { 'ForAnyValue:Bool': { 'aws:SecureTransport': ['false'] } } }, true],
  ['with TLS', { ...deny, Condition: { Bool: { 'aws:SecureTransport': ['true'] } } }, false],
  ['with and without TLS', { ...deny, Condition: { Bool: { 'aws:SecureTransport': ['true', 'false'] } } }, true],
  ['neither', { ...deny, Condition: { Bool: { 'aws:SecureTransport': [] } } }, false],
  [
    'the key is demanded',
    { ...deny, Condition: { Bool: { 'aws:SecureTransport': ['false'] }, Null: { 'aws:SecureTransport': ['false'] } } },
    true,
  ],
  ['the key must be missing', { ...deny, Condition: { Null: { 'aws:SecureTransport': ['true'] } } }, false],
  ['as text', { ...deny, Condition: { StringEquals: { 'aws:SecureTransport': ['false'] } } }, false],
  ['as a number', { ...deny, Condition: { NumericEquals: { 'aws:SecureTransport': ['0'] } } }, false],
  ['not true, as text', { ...deny, Condition: { StringNotEquals: { 'aws:SecureTransport': ['true'] } } }, false],
  ['old TLS', { ...deny, Condition: { NumericLessThan: { 's3:TlsVersion': ['1.2'] } } }, false],
  [
    'without TLS and old TLS',
    { ...deny, Condition: { Bool: { 'aws:SecureTransport': ['false'] }, NumericLessThan: { 's3:TlsVersion': ['1.2'] } } },
    false,
  ],
  ['a second key', { ...deny, Condition: { Bool: { 'aws:SecureTransport': ['false'], 'aws:PrincipalIsAWSService': ['false'] } } }, false],
  [
    'a second operator',
    { ...deny, Condition: { Bool: { 'aws:SecureTransport': ['false'] }, StringNotEquals: { 'aws:SourceVpce': ['vpce-1'] } } },
    false,
  ],
  ['another key', { ...deny, Condition: { Bool: { 'aws:ViaAWSService': ['false'] } } }, false],
  ['an absent operator', { ...deny, Condition: { Bool: { 'aws:SecureTransport': ['false'] }, StringEquals: undefined } }, true],
  ['an absent key', { ...deny, Condition: { Bool: { 'aws:SecureTransport': ['false'], 'aws:ViaAWSService': undefined } } }, true],
])('%s', (_, statement, answer) => {
  expect(deniesWithoutTls(statement, covered)).toBe(answer);
  expect(deniesWithoutTls(strictView(statement), covered)).toBe(answer);
});

test('a bucket that is known by its token', () => {
  const arn = 'arn:⟨AWS::Partition⟩:s3:::⟨t#B.BucketName⟩';
  const given = { ...deny, Resource: ['arn:aws:s3:::⟨t#B.BucketName⟩', `${arn}/*`] };
  expect(deniesWithoutTls(given, [arn, `${arn}/*`])).toBe(true);
  expect(deniesWithoutTls(given, [arn.replace('t#B', 't#C')])).toBe(false);
});

test('the actions of another service', () => {
  const queue = 'arn:aws:sqs:us-east-1:123456789012:q';
  expect(deniesWithoutTls({ ...deny, Action: ['sqs:*'], Resource: [queue] }, [queue], 'sqs:*')).toBe(true);
  expect(deniesWithoutTls({ ...deny, Action: ['sqs:SendMessage'], Resource: [queue] }, [queue], 'sqs:*')).toBe(false);
});

test('what is known decides before what is not', () => {
  expect(deniesWithoutTls(strictView<Statement>({ Effect: 'Allow', Principal: hole, Action: hole }), covered)).toBe(false);
  expect(deniesWithoutTls(strictView<Statement>({ ...deny, Action: [hole, 's3:*'], Resource: [hole, '*'] }), covered)).toBe(true);
  expect(deniesWithoutTls(strictView<Statement>({ ...deny, Action: ['s3:GetObject'], Resource: hole, Condition: hole }), covered)).toBe(
    false,
  );
});

// Requests without TLS, and what a statement does with them, by the definition.
const requests = ['123456789012', 'anonymous'].flatMap((caller) =>
  ['s3:GetObject', 's3:PutObject', 's3:ListBucket'].flatMap((action) =>
    [bucket, `${bucket}/k`, `${bucket}/logs/k`].flatMap((resource) =>
      ['vpce-1', undefined].map((vpce) => ({ caller, action, resource, vpce })),
    ),
  ),
);
type Request = (typeof requests)[number];

function within(list: readonly string[] | undefined, test: (pattern: string) => boolean): boolean {
  return list?.some(test) ?? false;
}

function denies(statement: Statement, request: Request): boolean {
  const names = (list: readonly string[] | undefined): boolean => list?.some((value) => value === '*' || value === request.caller) ?? false;
  const act = (pattern: string): boolean => actionMatches(pattern, request.action);
  const on = (pattern: string): boolean => matches(pattern, request.resource);
  const holds = Object.entries(statement.Condition ?? {}).every(([operator, entries]) =>
    Object.entries(entries ?? {}).every(([key, values]) => {
      if (key === 'aws:SecureTransport') return values?.includes('false');
      const equal = request.vpce !== undefined && values?.includes(request.vpce);
      return operator === 'StringNotEquals' ? !equal : equal;
    }),
  );
  return (
    statement.Effect === 'Deny' &&
    (statement.Principal === undefined ? !names(statement.NotPrincipal?.['AWS']) : names(statement.Principal['AWS'])) &&
    (statement.Action === undefined ? !within(statement.NotAction, act) : within(statement.Action, act)) &&
    (statement.Resource === undefined ? !within(statement.NotResource, on) : within(statement.Resource, on)) &&
    holds
  );
}

const list = (...values: readonly string[]) => fc.subarray([...values], { minLength: 1, maxLength: 2 });
const either = (name: string, value: fc.Arbitrary<readonly string[]>) =>
  fc.tuple(fc.boolean(), value).map(([not, of]) => ({ [not ? `Not${name}` : name]: of }));
const statement = fc
  .tuple(
    fc
      .tuple(fc.boolean(), list('*', '123456789012', '210987654321'))
      .map(([not, AWS]) => (not ? { NotPrincipal: { AWS } } : { Principal: { AWS } })),
    either('Action', list('*', 's3:*', 's3:Get*', 's3:GetObject', 's3:PutObject', 's3:ListBucket', 'iam:*')),
    either('Resource', list('*', bucket, `${bucket}*`, `${bucket}/*`, `${bucket}/logs/*`, 'arn:aws:s3:::c/*')),
    fc.constantFrom<Conditions>(
      {},
      { Bool: { 'aws:SecureTransport': ['false'] } },
      { BoolIfExists: { 'aws:SecureTransport': ['true', 'false'] } },
      { Bool: { 'aws:SecureTransport': ['true'] } },
    ),
    fc.constantFrom<Conditions>(
      {},
      {},
      { StringEquals: { 'aws:SourceVpce': ['vpce-1'] } },
      { StringNotEquals: { 'aws:SourceVpce': ['vpce-1'] } },
    ),
  )
  .map(([who, action, resource, tls, more]): Statement =>
    Object.assign({ Effect: 'Deny' as const, Condition: Object.assign({}, tls, more) }, who, action, resource),
  );

test('whoever asks, for whatever, without TLS: a statement that is said to deny it does', () => {
  fc.assert(
    fc.property(statement, (given) => {
      expect(!deniesWithoutTls(given, covered) || requests.every((request) => denies(given, request))).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('a statement that denies more still denies it: more actions and resources, fewer conditions', () => {
  fc.assert(
    fc.property(statement, (given) => {
      const wider: Statement = {
        ...given,
        Action: given.Action && [...given.Action, 's3:GetObject'],
        Resource: given.Resource && ['arn:aws:s3:::c', ...given.Resource],
        Condition: undefined,
      };
      expect(deniesWithoutTls(given, covered) && !deniesWithoutTls(wider, covered)).toBe(false);
      expect(deniesWithoutTls({ ...given, Effect: 'Allow' }, covered)).toBe(false);
    }),
  );
});
