import { Inventory, judge, type Check, type Resource } from '@demarc/model';
import type { Statement } from '@demarc/spec';
import { expect, test } from 'vitest';
import { self, type Row } from '../../testing/index.ts';
import { optionsOf, resourceOf, worldOf } from '../../testing/world.ts';
import readable from './checks/bucket-is-not-publicly-readable.ts';
import writable from './checks/bucket-is-not-publicly-writable.ts';
import { allUsers, authenticatedUsers, bucketArn, everyone, logDelivery, objectsArn, policy, someAccount } from './testing.ts';

/*
 * The whole truth table of public access: every ACL with every shape of policy, every ownership and every setting of the four switches. What is
 * expected is AWS's rule as data, by pages of the Amazon S3 User Guide, without a line of the code under test.
 */

type Access = 'read' | 'write';

/** acl-overview, "Canned ACL", "Amazon S3 predefined groups", "What permissions can I grant?": what an ACL gives to everyone or to every AWS account. */
const acls: readonly { name: string; bucket: object; gives: readonly Access[] }[] = [
  { name: 'no ACL', bucket: {}, gives: [] },
  { name: 'Private', bucket: { AccessControl: 'Private' }, gives: [] },
  { name: 'PublicRead', bucket: { AccessControl: 'PublicRead' }, gives: ['read'] },
  { name: 'PublicReadWrite', bucket: { AccessControl: 'PublicReadWrite' }, gives: ['read', 'write'] },
  { name: 'AuthenticatedRead', bucket: { AccessControl: 'AuthenticatedRead' }, gives: ['read'] },
  { name: 'AwsExecRead', bucket: { AccessControl: 'AwsExecRead' }, gives: [] },
  { name: 'LogDeliveryWrite', bucket: { AccessControl: 'LogDeliveryWrite' }, gives: [] },
  { name: 'all users READ', bucket: { AclGrants: [{ Grantee: allUsers, Permission: 'READ' }] }, gives: ['read'] },
  { name: 'all users READ_ACP', bucket: { AclGrants: [{ Grantee: allUsers, Permission: 'READ_ACP' }] }, gives: ['read'] },
  { name: 'all users WRITE', bucket: { AclGrants: [{ Grantee: allUsers, Permission: 'WRITE' }] }, gives: ['write'] },
  {
    name: 'all accounts WRITE_ACP',
    bucket: { AclGrants: [{ Grantee: authenticatedUsers, Permission: 'WRITE_ACP' }] },
    gives: ['write'],
  },
  {
    name: 'all accounts FULL_CONTROL',
    bucket: { AclGrants: [{ Grantee: authenticatedUsers, Permission: 'FULL_CONTROL' }] },
    gives: ['read', 'write'],
  },
  {
    name: 'an account and log delivery',
    bucket: {
      AclGrants: [
        { Grantee: someAccount, Permission: 'FULL_CONTROL' },
        { Grantee: logDelivery, Permission: 'WRITE' },
      ],
    },
    gives: [],
  },
];

const allow = (Action: readonly string[], Condition?: Statement['Condition']): Statement => ({
  Effect: 'Allow',
  Principal: everyone,
  Action,
  Resource: [bucketArn, objectsArn],
  ...(Condition && { Condition }),
});
const deny = (Action: readonly string[], Condition?: Statement['Condition']): Statement => ({
  ...allow(Action, Condition),
  Effect: 'Deny',
});

/** access-control-block-public-access, "The meaning of public"; how-s3-evaluates-access-control: what a policy gives to strangers, and what it denies them. */
const policies: readonly { name: string; statements?: readonly Statement[]; gives: readonly Access[]; denies: readonly Access[] }[] = [
  { name: 'no policy', gives: [], denies: [] },
  { name: 'an account', statements: [{ ...allow(['s3:*']), Principal: { AWS: ['222222222222'] } }], gives: [], denies: [] },
  { name: 'a service', statements: [{ ...allow(['s3:*']), Principal: { Service: ['logging.s3.amazonaws.com'] } }], gives: [], denies: [] },
  { name: 'everyone reads', statements: [allow(['s3:GetObject'])], gives: ['read'], denies: [] },
  { name: 'everyone writes', statements: [allow(['s3:PutObject'])], gives: ['write'], denies: [] },
  { name: 'everyone deletes', statements: [allow(['s3:DeleteObject*'])], gives: ['write'], denies: [] },
  { name: 'everyone changes the ACL', statements: [allow(['s3:PutBucketAcl'])], gives: ['write'], denies: [] },
  { name: 'everyone does all', statements: [allow(['s3:*'])], gives: ['read', 'write'], denies: [] },
  {
    name: 'a fixed VPC endpoint does all',
    statements: [allow(['s3:*'], { StringEquals: { 'aws:SourceVpce': ['vpce-1'] } })],
    gives: [],
    denies: [],
  },
  {
    name: 'any VPC endpoint does all',
    statements: [allow(['s3:*'], { StringLike: { 'aws:SourceVpce': ['vpce-*'] } })],
    gives: ['read', 'write'],
    denies: [],
  },
  { name: 'a denial of all', statements: [deny(['s3:*'])], gives: [], denies: ['read', 'write'] },
  {
    name: 'all, and a denial of reading',
    statements: [allow(['s3:*']), deny(['s3:Get*', 's3:List*'])],
    gives: ['write'],
    denies: ['read'],
  },
  {
    name: 'all, and a denial of all to strangers',
    statements: [allow(['s3:*']), deny(['s3:*'], { StringNotEquals: { 'aws:PrincipalOrgID': ['o-a1'] } })],
    gives: [],
    denies: ['read', 'write'],
  },
  {
    name: 'all, and a denial without TLS',
    statements: [allow(['s3:*']), deny(['s3:*'], { Bool: { 'aws:SecureTransport': ['false'] } })],
    gives: ['read', 'write'],
    denies: [],
  },
];

/** about-object-ownership: whether ACLs are on. A bucket made before there were ownership controls has none, and its ACLs are on. */
const ownerships: readonly { name: string; bucket: object; aclsAreOn: boolean }[] = [
  { name: 'no ownership controls', bucket: {}, aclsAreOn: true },
  ...['ObjectWriter', 'BucketOwnerPreferred', 'BucketOwnerEnforced'].map((ObjectOwnership) => ({
    name: ObjectOwnership,
    bucket: { OwnershipControls: { Rules: [{ ObjectOwnership }] } },
    aclsAreOn: ObjectOwnership !== 'BucketOwnerEnforced',
  })),
];

/** access-control-block-public-access, "Block public access settings": which way a switch closes to what is already there. */
const switches = {
  BlockPublicAcls: undefined,
  IgnorePublicAcls: 'acl',
  BlockPublicPolicy: undefined,
  RestrictPublicBuckets: 'policy',
} as const;
const settings = Array.from({ length: 16 }, (_, bits) =>
  Object.fromEntries(Object.keys(switches).map((name, index) => [name, (bits & (1 << index)) !== 0])),
);

const judged = (rule: typeof readable, row: Row<object>): string | undefined => {
  const { subject, inventory } = worldOf(rule.type, row);
  return judge({ ...rule, id: 'check' } satisfies Check, inventory, { ...optionsOf(), evidence: 'none' })(subject)?.verdict;
};

for (const [access, rule] of [
  ['read', readable],
  ['write', writable],
] as const)
  test.each(policies)(`strangers ${access}: $name, under every ACL, ownership and setting`, ({ statements, gives, denies }) => {
    const wrong: string[] = [];
    let rows = 0;
    for (const acl of acls)
      for (const ownership of ownerships)
        for (const block of settings) {
          const isClosed = (way: 'acl' | 'policy'): boolean =>
            Object.entries(switches).some(([name, closes]) => closes === way && block[name] === true);
          const byAcl = acl.gives.includes(access) && ownership.aclsAreOn && !isClosed('acl') && !denies.includes(access);
          const byPolicy = gives.includes(access) && !isClosed('policy');
          const expected = byAcl || byPolicy ? 'fail' : 'pass';
          const bucket = { ...acl.bucket, ...ownership.bucket, PublicAccessBlockConfiguration: block };
          const got = judged(rule, ['pass', bucket, { names: [bucketArn], with: statements ? [policy(...statements)] : [] }]);
          rows++;
          if (got !== expected) wrong.push(`${acl.name}, ${ownership.name}, ${JSON.stringify(block)}: ${got}, not ${expected}`);
        }
    expect(rows).toBe(832);
    expect(wrong).toEqual([]);
  });

/** The public bucket, in an account or in a template, beside the account's switches, where they were read. */
function inPlace(
  account: string | undefined,
  others: readonly Resource[],
  statusOfSwitches: 'read' | 'denied' | 'live-only',
): string | undefined {
  const subject = { ...resourceOf('AWS::S3::Bucket', { AccessControl: 'PublicRead' }, [self]), account };
  const inventory = new Inventory({
    resources: [subject, ...others],
    assume: (type) => (type === 'Demarc::S3::AccountPublicAccessBlock' ? statusOfSwitches : 'read'),
  });
  return judge({ ...readable, id: 'check' }, inventory, optionsOf())(subject)?.verdict;
}

test('the account’s switches count in an account, and are not waited for in a template', () => {
  const block = { type: 'Demarc::S3::AccountPublicAccessBlock', region: undefined };
  const ignores = { ...resourceOf(block.type, { IgnorePublicAcls: true }, ['block']), ...block };
  const ofAnother = { ...ignores, account: '222222222222' };
  expect(inPlace('111111111111', [], 'read')).toBe('fail');
  expect(inPlace('111111111111', [ignores], 'read')).toBe('pass');
  expect(inPlace('111111111111', [ofAnother], 'read')).toBe('fail');
  expect(inPlace('111111111111', [], 'denied')).toBe('unknown');
  expect(inPlace(undefined, [], 'live-only')).toBe('fail');
  expect(inPlace('⟨AWS::AccountId⟩', [], 'live-only')).toBe('fail');
});

test('a denial counts by whatever name it means the bucket', () => {
  const name = 'arn:⟨AWS::Partition⟩:s3:::⟨t#Bucket⟩';
  const statements = [
    { ...allow(['s3:*']), Resource: ['*'] },
    { ...deny(['s3:*']), Resource: ['arn:aws:s3:::⟨t#Bucket⟩', `${name}/*`] },
  ];
  const by = (...names: readonly string[]): string | undefined => judged(readable, ['pass', {}, { names, with: [policy(...statements)] }]);
  expect(by()).toBe('fail');
  expect(by(name)).toBe('pass');
  expect(by('⟨t#Bucket⟩')).toBe('pass');
  expect(by('another')).toBe('fail');
});
