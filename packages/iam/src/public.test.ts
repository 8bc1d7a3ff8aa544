import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Conditions, Principals, Statement } from '@demarc/spec';
import { openGrant, publicGrant } from './public.ts';
import { hole, strictView } from './strict-view.ts';
import { equals, isFixed } from './condition.ts';

const everyone: Principals = { AWS: ['*'] };
const account: Principals = { AWS: ['123456789012'] };
const put = { Effect: 'Allow', Action: ['s3:PutObject'], Resource: ['*'] } as const;
const toAll = (Condition?: Conditions): Statement => ({ ...put, Principal: everyone, Condition });
const when = (operator: string, key: string, ...values: readonly string[]): Statement => toAll({ [operator]: { [key]: values } });

test.each<[string, Statement, string | undefined]>([
  // The page's own examples.
  ['everyone', toAll(), undefined],
  ['a VPC with a wildcard', when('StringLike', 'aws:SourceVpc', 'vpc-*'), undefined],
  ['a fixed VPC', when('StringEquals', 'aws:SourceVpc', 'vpc-91237329'), 'aws:SourceVpc is fixed'],
  ['a web identity', { ...put, Principal: { Federated: ['graph.facebook.com'] } }, undefined],
  ['very broad ranges', when('IpAddress', 'aws:SourceIp', '0.0.0.0/1'), undefined],
  [
    'access points of an account',
    when('StringLike', 's3:DataAccessPointArn', 'arn:aws:s3:us-west-2:123456789012:accesspoint/*'),
    's3:DataAccessPointArn is of a fixed account',
  ],
  ['a service', { ...put, Principal: { Service: ['cloudtrail.amazonaws.com'] } }, 'its principals are named'],
  ['an account', { ...put, Principal: account }, 'its principals are named'],
  // Effect.
  ['a denial', { ...toAll(), Effect: 'Deny' }, 'it allows nothing'],
  ['no effect', { ...toAll(), Effect: undefined }, 'it allows nothing'],
  // Principals.
  ['a role', { ...put, Principal: { AWS: ['arn:aws:iam::123456789012:role/r'] } }, 'its principals are named'],
  ['the token of a role', { ...put, Principal: { AWS: ['⟨t#Role.Arn⟩'] } }, 'its principals are named'],
  [
    'the token of the account',
    { ...put, Principal: { AWS: ['arn:⟨AWS::Partition⟩:iam::⟨AWS::AccountId⟩:root'] } },
    'its principals are named',
  ],
  ['what is left of a role', { ...put, Principal: { AWS: ['AROAIIAV44NAECEXAMPLE'] } }, 'its principals are named'],
  ['an origin access identity', { ...put, Principal: { CanonicalUser: ['79a59df900b949e55d96a1e698fbaced'] } }, 'its principals are named'],
  ['a wildcard within an ARN', { ...put, Principal: { AWS: ['arn:aws:iam::*:root'] } }, undefined],
  ['an account and everyone', { ...put, Principal: { AWS: ['123456789012', '*'] } }, undefined],
  ['an account and a web identity', { ...put, Principal: { ...account, Federated: ['accounts.google.com'] } }, undefined],
  ['a SAML provider', { ...put, Principal: { Federated: ['arn:aws:iam::123456789012:saml-provider/adfs'] } }, undefined],
  ['a service by variable', { ...put, Principal: { Service: ['${aws:PrincipalServiceName}'] } }, undefined],
  ['any service', { ...put, Principal: { Service: ['*'] } }, undefined],
  ['an unheard-of kind', { ...put, Principal: { Other: ['x'] } }, undefined],
  ['everyone but an account', { ...put, NotPrincipal: account }, undefined],
  [
    'everyone but an account, from a VPC',
    { ...put, NotPrincipal: account, Condition: { StringEquals: { 'aws:SourceVpc': ['vpc-1'] } } },
    'aws:SourceVpc is fixed',
  ],
  ['nobody', put, 'it names no principal'],
  ['an empty list', { ...put, Principal: { AWS: [] } }, 'its principals are named'],
  // Keys.
  ['an organisation', when('StringEquals', 'aws:PrincipalOrgID', 'o-a1b2c3d4e5'), 'aws:PrincipalOrgID is fixed'],
  ['any organisation', when('StringLike', 'aws:PrincipalOrgID', 'o-*'), undefined],
  ['an organisation by variable', when('StringEquals', 'aws:PrincipalOrgID', '${aws:ResourceOrgID}'), undefined],
  ['an organisation path', when('ForAnyValue:StringEquals', 'aws:PrincipalOrgPaths', 'o-a1/r-b/ou-c/'), 'aws:PrincipalOrgPaths is fixed'],
  ['organisation paths with a wildcard', when('ForAnyValue:StringLike', 'aws:PrincipalOrgPaths', 'o-a1/*'), undefined],
  ['a principal account', when('StringEquals', 'aws:PrincipalAccount', '123456789012'), 'aws:PrincipalAccount is fixed'],
  ['anonymous callers', when('StringEquals', 'aws:PrincipalAccount', 'anonymous'), undefined],
  ['a principal ARN', when('ArnEquals', 'aws:PrincipalArn', 'arn:aws:iam::123456789012:role/r'), 'aws:PrincipalArn is fixed'],
  ['a service name', when('StringEquals', 'aws:PrincipalServiceName', 'cloudtrail.amazonaws.com'), 'aws:PrincipalServiceName is fixed'],
  ['any service of AWS', when('Bool', 'aws:PrincipalIsAWSService', 'true'), undefined],
  ['a source ARN', when('ArnLike', 'aws:SourceArn', 'arn:aws:sns:us-east-1:123456789012:t'), 'aws:SourceArn is fixed'],
  ['a source ARN with a wildcard', when('ArnLike', 'aws:SourceArn', 'arn:aws:sns:us-east-1:123456789012:*'), undefined],
  [
    'a source ARN of tokens',
    when('ArnEquals', 'aws:SourceArn', 'arn:⟨AWS::Partition⟩:sns:⟨AWS::Region⟩:⟨AWS::AccountId⟩:⟨t#Topic.TopicName⟩'),
    'aws:SourceArn is fixed',
  ],
  ['a source account', when('StringEquals', 'AWS:SourceAccount', '⟨AWS::AccountId⟩'), 'aws:SourceAccount is fixed'],
  ['a source owner', when('StringEquals', 'aws:SourceOwner', '123456789012'), 'aws:SourceOwner is fixed'],
  ['a VPC endpoint', when('StringEquals', 'aws:sourceVpce', 'vpce-1', 'vpce-2'), 'aws:SourceVpce is fixed'],
  ['one of two VPC endpoints with a wildcard', when('StringLike', 'aws:sourceVpce', 'vpce-1', 'vpce-*'), undefined],
  ['a user', when('StringEquals', 'aws:userid', 'AIDACKCEVSQ6C2EXAMPLE'), 'aws:userid is fixed'],
  ['sessions of a role', when('StringLike', 'aws:userid', 'AROAIIAV44NAECEXAMPLE:*'), undefined],
  ['a session of a role', when('StringEquals', 'aws:userid', 'AROAIIAV44NAECEXAMPLE:ann'), undefined],
  ['a session of the token of a role', when('StringEquals', 'aws:userid', '⟨t#Role.RoleId⟩:ann'), undefined],
  [
    'a fixed access point',
    when('StringEquals', 's3:DataAccessPointArn', 'arn:aws:s3:us-west-2:123456789012:accesspoint/a'),
    's3:DataAccessPointArn is of a fixed account',
  ],
  ['access points of any account', when('StringLike', 's3:DataAccessPointArn', 'arn:aws:s3:us-west-2:*:accesspoint/*'), undefined],
  ['access points of no account', when('StringLike', 's3:DataAccessPointArn', 'arn:aws:s3:us-west-2::accesspoint/*'), undefined],
  [
    'access points in any Region',
    when('StringLike', 's3:DataAccessPointArn', 'arn:aws:s3:*:123456789012:accesspoint/*'),
    's3:DataAccessPointArn is of a fixed account',
  ],
  ['an access point account', when('StringEquals', 's3:DataAccessPointAccount', '123456789012'), 's3:DataAccessPointAccount is fixed'],
  [
    'a key that the caller chooses',
    when('StringEquals', 's3:x-amz-server-side-encryption-aws-kms-key-id', 'arn:aws:kms:us-east-1:1:key/k'),
    undefined,
  ],
  ['a referer', when('StringEquals', 'aws:Referer', 'https://example.com/'), undefined],
  ['TLS', when('Bool', 'aws:SecureTransport', 'true'), undefined],
  ['a prefix', when('StringEquals', 's3:prefix', 'public/'), undefined],
  // Ranges.
  ['the whole internet', when('IpAddress', 'aws:SourceIp', '0.0.0.0/0'), undefined],
  ['/7', when('IpAddress', 'aws:SourceIp', '12.0.0.0/7'), undefined],
  ['/8', when('IpAddress', 'aws:SourceIp', '12.0.0.0/8'), 'aws:SourceIp is limited to narrow ranges'],
  ['a private range', when('IpAddress', 'aws:SourceIp', '10.0.0.0/8'), 'aws:SourceIp is limited to narrow ranges'],
  ['an IPv6 /31', when('IpAddress', 'aws:SourceIp', '2001:db8::/31'), undefined],
  ['an IPv6 /32', when('IpAddress', 'aws:SourceIp', '2001:db8::/32'), 'aws:SourceIp is limited to narrow ranges'],
  ['one narrow and one broad range', when('IpAddress', 'aws:SourceIp', '203.0.113.0/24', '::/0'), undefined],
  ['all but a range', when('NotIpAddress', 'aws:SourceIp', '203.0.113.0/24'), undefined],
  ['a range as text', when('StringEquals', 'aws:SourceIp', '203.0.113.0/24'), undefined],
  ['an address of the VPC', when('IpAddress', 'aws:VpcSourceIp', '10.0.0.0/16'), undefined],
  // Operators.
  ['a negated operator', when('StringNotEquals', 'aws:SourceVpc', 'vpc-1'), undefined],
  ['a key that may be missing', when('StringEqualsIfExists', 'aws:SourceVpc', 'vpc-1'), undefined],
  ['a range that may be missing', when('IpAddressIfExists', 'aws:SourceIp', '203.0.113.0/24'), undefined],
  [
    'all values of a key that may be missing',
    when('ForAllValues:StringEquals', 'aws:PrincipalArn', 'arn:aws:iam::123456789012:user/admin'),
    undefined,
  ],
  ['a key that is demanded', when('Null', 'aws:SourceVpc', 'false'), undefined],
  [
    'one fixed key beside others',
    toAll({ StringEquals: { 'aws:Referer': ['x'], 'aws:SourceAccount': ['1'] }, StringLike: { 'aws:SourceVpc': ['*'] } }),
    'aws:SourceAccount is fixed',
  ],
])('public by the rule of S3: %s', (_, statement, because) => {
  const answer = because === undefined ? { public: true } : { public: false, because };
  expect(publicGrant(statement)).toEqual(answer);
  expect(publicGrant(strictView(statement))).toEqual(answer);
});

test.each<[string, Statement, string | undefined]>([
  ['a set of access points', when('StringLike', 's3:DataAccessPointArn', 'arn:aws:s3:us-west-2:123456789012:accesspoint/*'), undefined],
  [
    'one access point',
    when('StringEquals', 's3:DataAccessPointArn', 'arn:aws:s3:us-west-2:123456789012:accesspoint/a'),
    's3:DataAccessPointArn is fixed',
  ],
  ['a fixed VPC', when('StringEquals', 'aws:SourceVpc', 'vpc-1'), 'aws:SourceVpc is fixed'],
  ['everyone', toAll(), undefined],
])('the policy of an access point: %s', (_, statement, because) => {
  expect(publicGrant(statement, 'access-point')).toEqual(because === undefined ? { public: true } : { public: false, because });
});

test.each<[string, Statement, string | undefined]>([
  ['everyone', toAll(), undefined],
  ['a denial', { ...toAll(), Effect: 'Deny' }, 'it allows nothing'],
  ['an account', { ...put, Principal: account }, 'its principals are named'],
  ['a service without a source', { ...put, Principal: { Service: ['s3.amazonaws.com'] } }, 'its principals are named'],
  ['a web identity', { ...put, Principal: { Federated: ['accounts.google.com'] } }, 'its principals are named'],
  ['an account and everyone', { ...put, Principal: { AWS: ['123456789012', '*'] } }, undefined],
  ['everyone but an account', { ...put, NotPrincipal: account }, undefined],
  ['nobody', put, 'it names no principal'],
  ['a source ARN', when('ArnLike', 'AWS:SourceArn', 'arn:aws:sns:us-east-1:123456789012:t'), 'aws:SourceArn is of a fixed account'],
  [
    'a source ARN with a wildcard behind the account',
    when('ArnLike', 'aws:SourceArn', 'arn:aws:sns:*:123456789012:*'),
    'aws:SourceArn is of a fixed account',
  ],
  ['a source ARN with a wildcard for the account', when('ArnLike', 'aws:SourceArn', 'arn:aws:sns:us-east-1:*:t'), undefined],
  ['a bucket', when('ArnLike', 'aws:SourceArn', 'arn:aws:s3:::b'), 'aws:SourceArn is of a fixed account'],
  ['buckets by prefix', when('ArnLike', 'aws:SourceArn', 'arn:aws:s3:::b*'), undefined],
  ['any source', when('ArnLike', 'aws:SourceArn', '*'), undefined],
  ['a source account', when('StringEquals', 'aws:SourceAccount', '123456789012'), 'aws:SourceAccount is fixed'],
  ['a source account that may be missing', when('StringEqualsIfExists', 'aws:SourceAccount', '123456789012'), undefined],
  ['an organisation', when('StringEquals', 'aws:PrincipalOrgID', 'o-a1'), 'aws:PrincipalOrgID is fixed'],
  [
    'paths of an organisation',
    when('ForAnyValue:StringLike', 'aws:PrincipalOrgPaths', 'o-a1/r-b/*'),
    'aws:PrincipalOrgPaths is of a fixed organisation',
  ],
  ['paths of any organisation', when('ForAnyValue:StringLike', 'aws:PrincipalOrgPaths', 'o-*/r-b/*'), undefined],
  ['a path without an organisation', when('ForAnyValue:StringLike', 'aws:PrincipalOrgPaths', '/r-b/*'), undefined],
  [
    'roles of an account',
    when('ArnLike', 'aws:PrincipalArn', 'arn:aws:iam::123456789012:role/*'),
    'aws:PrincipalArn is of a fixed account',
  ],
  ['roles of any account', when('ArnLike', 'aws:PrincipalArn', 'arn:aws:iam::*:role/admin'), undefined],
  ['sessions of a role', when('StringLike', 'aws:userid', 'AROAIIAV44NAECEXAMPLE:*'), 'aws:userid is fixed'],
  ['sessions of nobody', when('StringLike', 'aws:userid', ':*'), undefined],
  ['sessions of that name', when('StringLike', 'aws:userid', '*:ann'), undefined],
  ['services of AWS', when('Bool', 'aws:PrincipalIsAWSService', 'true'), 'aws:PrincipalIsAWSService is true'],
  ['anything but services of AWS', when('Bool', 'aws:PrincipalIsAWSService', 'false'), undefined],
  ['services or not', when('Bool', 'aws:PrincipalIsAWSService', 'false', 'true'), undefined],
  ['a VPC', when('StringEquals', 'aws:SourceVpc', 'vpc-1'), 'aws:SourceVpc is fixed'],
  ['endpoints of an organisation', when('StringEquals', 'aws:VpceOrgID', 'o-a1'), 'aws:VpceOrgID is fixed'],
  ['a narrow range', when('IpAddress', 'aws:SourceIp', '203.0.113.0/24'), 'aws:SourceIp is limited to narrow ranges'],
  ['a broad range', when('IpAddress', 'aws:SourceIp', '0.0.0.0/0'), undefined],
  ['a tag', when('StringEquals', 'aws:PrincipalTag/team', 'blue'), undefined],
  ['a type of function URL', when('StringEquals', 'lambda:FunctionUrlAuthType', 'NONE'), undefined],
  ['a key of one service', when('StringEquals', 'kms:CallerAccount', '123456789012'), undefined],
])('open to strangers: %s', (_, statement, because) => {
  const answer = because === undefined ? { open: true } : { open: false, because };
  expect(openGrant(statement)).toEqual(answer);
  expect(openGrant(strictView(statement))).toEqual(answer);
});

test('a service adds its own keys', () => {
  const caller = { key: 'kms:CallerAccount', operators: equals.string, fixed: isFixed, says: 'is fixed' };
  const mounted = {
    key: 'elasticfilesystem:AccessedViaMountTarget',
    operators: equals.boolean,
    fixed: (value: string) => value === 'true',
    says: 'is true',
  };
  expect(openGrant(when('StringEquals', 'kms:CallerAccount', '123456789012'), [caller])).toEqual({
    open: false,
    because: 'kms:CallerAccount is fixed',
  });
  expect(openGrant(when('StringLike', 'kms:CallerAccount', '*'), [caller])).toEqual({ open: true });
  expect(openGrant(when('Bool', 'elasticfilesystem:AccessedViaMountTarget', 'true'), [caller, mounted])).toMatchObject({ open: false });
});

test('what is known decides before what is not', () => {
  const view = strictView<Statement>;
  expect(publicGrant(view({ Effect: 'Deny', Principal: hole, Condition: hole }))).toEqual({ public: false, because: 'it allows nothing' });
  expect(publicGrant(view({ ...put, Principal: account, Condition: hole }))).toEqual({
    public: false,
    because: 'its principals are named',
  });
  expect(publicGrant(view({ Effect: 'Allow', Action: hole, Resource: hole, Principal: everyone }))).toEqual({ public: true });
  expect(publicGrant(view({ ...put, Principal: { AWS: [hole, '*'] } }))).toEqual({ public: true });
  expect(openGrant(view({ ...put, Principal: { AWS: [hole, '*'] } }))).toEqual({ open: true });
  expect(openGrant(view({ ...put, Principal: { AWS: ['*'], Service: hole } }))).toEqual({ open: true });
  expect(publicGrant(view({ ...put, Principal: everyone, Condition: { IpAddress: { 'aws:SourceIp': [hole, '0.0.0.0/0'] } } }))).toEqual({
    public: true,
  });
});

const principals = fc.record(
  {
    AWS: fc.array(fc.constantFrom('*', '123456789012', 'arn:aws:iam::123456789012:role/r', '⟨t#Role.Arn⟩'), { maxLength: 2 }),
    Service: fc.array(fc.constantFrom('sns.amazonaws.com', 's3.amazonaws.com'), { maxLength: 2 }),
    Federated: fc.array(fc.constantFrom('graph.facebook.com', 'arn:aws:iam::1:saml-provider/p'), { maxLength: 1 }),
  },
  { requiredKeys: [] },
);
const operator = fc.constantFrom(
  'StringEquals',
  'StringLike',
  'StringNotEquals',
  'StringEqualsIfExists',
  'ForAllValues:StringLike',
  'ForAnyValue:StringLike',
  'ArnLike',
  'IpAddress',
  'NotIpAddress',
  'Bool',
  'Null',
);
const key = fc.constantFrom(
  'aws:SourceIp',
  'aws:SourceArn',
  'aws:SourceVpc',
  'aws:PrincipalOrgID',
  'aws:PrincipalOrgPaths',
  'aws:userid',
  's3:DataAccessPointArn',
  'aws:PrincipalIsAWSService',
  'aws:Referer',
  'aws:SecureTransport',
);
const values = fc.array(
  fc.constantFrom(
    '*',
    'true',
    'false',
    'vpc-1',
    'o-a1/*',
    '203.0.113.0/24',
    '0.0.0.0/0',
    'arn:aws:s3:us-east-1:1:accesspoint/*',
    'arn:aws:sns:*:123456789012:t',
    '${aws:userid}',
    '⟨t#A.B⟩',
  ),
  { minLength: 1, maxLength: 2 },
);
const entry = fc.tuple(operator, key, values);

function conditionsOf(entries: readonly (readonly [string, string, readonly string[]])[]): Conditions {
  const conditions: Record<string, Record<string, readonly string[]>> = {};
  // The first of several entries for one operator and key stands: a record has room for one.
  for (const [name, of, list] of entries) conditions[name] = { [of]: list, ...conditions[name] };
  return conditions;
}
const statement = fc
  .tuple(
    fc.constantFrom('Allow' as const, 'Deny' as const),
    fc.oneof(
      principals.map((Principal) => ({ Principal })),
      principals.map((NotPrincipal) => ({ NotPrincipal })),
    ),
    fc.array(entry, { maxLength: 4 }),
  )
  .map(([Effect, who, entries]): Statement =>
    Object.assign({ Effect, Action: ['s3:*'], Resource: ['*'], Condition: conditionsOf(entries) }, who),
  );

const questions = [
  (given: Statement) => publicGrant(given).public,
  (given: Statement) => publicGrant(given, 'access-point').public,
  (given: Statement) => openGrant(given).open,
];

test.each(questions)('a denial is never public, and no condition makes a statement more public', (isPublic) => {
  fc.assert(
    fc.property(statement, entry, (given, [name, of, list]) => {
      const stricter: Statement = { ...given, Condition: { ...given.Condition, [name]: { [of]: list, ...given.Condition?.[name] } } };
      expect(isPublic({ ...given, Effect: 'Deny' })).toBe(false);
      expect(isPublic(stricter) && !isPublic(given)).toBe(false);
      expect(isPublic({ ...given, Condition: undefined }) || !isPublic(given)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test.each(questions)('one more principal, or one more value, never makes a statement less public', (isPublic) => {
  fc.assert(
    fc.property(statement, fc.constantFrom('*', '123456789012'), fc.constantFrom('*', 'vpc-1', '0.0.0.0/0'), (given, principal, value) => {
      const who: Statement =
        given.Principal === undefined
          ? given
          : { ...given, Principal: { ...given.Principal, AWS: [...(given.Principal['AWS'] ?? []), principal] } };
      // Another value under `Null` or a negated operator asks for more or for something else; they never restrict by themselves.
      const loosened: Conditions = Object.fromEntries(
        Object.entries(given.Condition ?? {}).map(([name, entries]) => [
          name,
          name === 'Null' ? entries : Object.fromEntries(Object.entries(entries ?? {}).map(([of, list]) => [of, [...(list ?? []), value]])),
        ]),
      );
      expect(isPublic(given) && !isPublic(who)).toBe(false);
      expect(isPublic(given) && !isPublic({ ...given, Condition: loosened })).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

function turned<T>(
  record: { readonly [name: string]: T } | undefined,
  change: (value: T) => T,
  rename: (name: string) => string,
): { readonly [name: string]: T } | undefined {
  return (
    record &&
    Object.fromEntries(
      Object.entries(record)
        .toReversed()
        .map(([name, value]) => [rename(name), change(value)]),
    )
  );
}

const reverse = (list: readonly string[] | undefined): readonly string[] | undefined => list?.toReversed();
const same = (name: string): string => name;

test.each([publicGrant, openGrant])(
  'neither the order of keys and values nor the case of key names matters, and a view gives the same answer',
  (ask: (given: Statement) => unknown) => {
    fc.assert(
      fc.property(statement, (given) => {
        const changed: Statement = {
          Condition: turned(given.Condition, (entries) => turned(entries, reverse, (name) => name.toUpperCase()), same),
          Resource: given.Resource,
          Action: given.Action,
          NotPrincipal: turned(given.NotPrincipal, reverse, same),
          Principal: turned(given.Principal, reverse, same),
          Effect: given.Effect,
        };
        expect(ask(changed)).toEqual(ask(given));
        expect(ask(strictView(given))).toEqual(ask(given));
      }),
      { numRuns: 1000 },
    );
  },
);
