import type { Conditions } from '@demarc/spec';
import { accountOf, parseArn } from './arn.ts';
import { isNarrowRange } from './cidr.ts';
import { equals, isFixed, restricts } from './condition.ts';
import { any } from './logic.ts';
import { isToken, splitColons } from './token.ts';

/** A condition key that a caller cannot choose freely, and which of its values leave out strangers. */
export interface TrustedKey {
  /** As AWS writes it; it is compared without regard to case. */
  readonly key: string;
  /** Base names of the operators that compare this key, in lower case (see `equals`). */
  readonly operators: ReadonlySet<string>;
  /** Whether a value leaves out strangers. */
  readonly fixed: (value: string) => boolean;
  /** What the condition does, to follow the key in a sentence: `aws:SourceIp is limited to narrow ranges`. */
  readonly says: string;
}

const fixed = (key: string): TrustedKey => ({ key, operators: equals.string, fixed: isFixed, says: 'is fixed' });
const fixedArn = (key: string): TrustedKey => ({ ...fixed(key), operators: equals.arn });
const account = (key: string): TrustedKey => ({ ...fixed(key), fixed: isNamedAccount });
const addresses: TrustedKey = { key: 'aws:SourceIp', operators: equals.address, fixed: isNarrowRange, says: 'is limited to narrow ranges' };

/**
 * An anonymous caller's `aws:PrincipalAccount` is `anonymous`. Source:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html (read 2026-11-26).
 */
function isNamedAccount(value: string): boolean {
  return value !== 'anonymous' && isFixed(value);
}

/** `AROLEID:*`: a role's unique identifier (or the token of one) with the name of a session behind it. */
function isRoleSession(value: string): boolean {
  const [id = '', session] = splitColons(value);
  return session !== undefined && (id.startsWith('AROA') || isToken(id));
}

/** The ARN of an access point, or a pattern of them, of one account. */
function isAccessPointOfOneAccount(value: string): boolean {
  const arn = parseArn(value);
  return arn !== undefined && arn.service === 's3' && arn.account !== '' && isFixed(arn.account) && arn.resource.startsWith('accesspoint/');
}

const ofS3: readonly TrustedKey[] = [
  fixed('aws:PrincipalOrgID'),
  fixed('aws:PrincipalOrgPaths'),
  account('aws:PrincipalAccount'),
  fixedArn('aws:PrincipalArn'),
  fixed('aws:PrincipalServiceName'),
  fixed('aws:PrincipalServiceNamesList'),
  addresses,
  fixedArn('aws:SourceArn'),
  fixed('aws:SourceVpc'),
  fixed('aws:SourceVpce'),
  fixed('aws:SourceOwner'),
  fixed('aws:SourceAccount'),
  { ...fixed('aws:userid'), fixed: (value) => isFixed(value) && !isRoleSession(value) },
  fixed('s3:DataAccessPointAccount'),
];

/**
 * The keys that make an S3 access point policy non-public by Block Public Access. The page names `aws:PrincipalOrgID` as an example for principals,
 * users, roles and services; that the other keys of the principal count as well is our own reading. `s3:x-amz-server-side-encryption-aws-kms-key-id`,
 * on older lists, is no longer there: the caller chooses it. `aws:userid` counts outside the pattern `AROLEID:*`: we take that as any value of a
 * role's session.
 *
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html (read 2026-11-26), "The meaning of public".
 */
export const accessPointKeys: readonly TrustedKey[] = [...ofS3, fixedArn('s3:DataAccessPointArn')];

/**
 * The keys that make a bucket policy non-public: those of an access point policy, and a wildcard in `s3:DataAccessPointArn` does no harm as long as
 * the account is fixed. That it does none in the Region either is our own reading.
 *
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html (read 2026-11-26), "The meaning of public".
 */
export const bucketKeys: readonly TrustedKey[] = [
  ...ofS3,
  {
    ...fixedArn('s3:DataAccessPointArn'),
    fixed: (value) => isFixed(value) || isAccessPointOfOneAccount(value),
    says: 'is of a fixed account',
  },
];

/** A value of an ARN key whose account is fixed, or that is fixed as a whole. */
function isOfOneAccount(value: string): boolean {
  const owner = accountOf(value);
  return isFixed(value) || (owner !== undefined && isFixed(owner));
}

/** `o-a1b2c3d4e5/r-ab12/*`: organisation identifiers are unique in the world, so a fixed one is enough. */
function isOfOneOrganization(value: string): boolean {
  const slash = value.indexOf('/');
  return slash > 0 && isFixed(value.slice(0, slash));
}

/** `AROAEXAMPLE:*`: the unique identifier of a user or role is enough. */
function isOfOneIdentity(value: string): boolean {
  const [id] = splitColons(value);
  return id !== undefined && id !== '' && isFixed(id);
}

const oneAccount = (key: string): TrustedKey => ({ ...fixedArn(key), fixed: isOfOneAccount, says: 'is of a fixed account' });
const oneOrganization = (key: string): TrustedKey => ({ ...fixed(key), fixed: isOfOneOrganization, says: 'is of a fixed organisation' });

/**
 * The global keys whose values leave out strangers, whatever the service: the list by which DynamoDB and Aurora DSQL judge policies, with
 * `aws:SourceIp` and `aws:SourceOwner` from those of S3 and EFS, and the keys of VPC endpoints. Unlike those services' own checks, which take every
 * wildcard for public, a wildcard passes here where what stands before it already names one account, organisation or identity. That, and the keys of
 * VPC endpoints, are our own reading.
 *
 * Sources (all read 2026-11-26): https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-bpa-rbp.html,
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html.
 */
export const globalKeys: readonly TrustedKey[] = [
  account('aws:PrincipalAccount'),
  oneAccount('aws:PrincipalArn'),
  fixed('aws:PrincipalOrgID'),
  oneOrganization('aws:PrincipalOrgPaths'),
  fixed('aws:SourceAccount'),
  fixed('aws:SourceOwner'),
  oneAccount('aws:SourceArn'),
  fixed('aws:SourceOrgID'),
  oneOrganization('aws:SourceOrgPaths'),
  fixed('aws:SourceVpc'),
  oneAccount('aws:SourceVpcArn'),
  fixed('aws:SourceVpce'),
  fixed('aws:VpceAccount'),
  fixed('aws:VpceOrgID'),
  oneOrganization('aws:VpceOrgPaths'),
  fixed('aws:Ec2InstanceSourceVpc'),
  { ...fixed('aws:userid'), fixed: isOfOneIdentity },
  fixed('aws:PrincipalServiceName'),
  fixed('aws:PrincipalServiceNamesList'),
  { key: 'aws:PrincipalIsAWSService', operators: equals.boolean, fixed: (value) => value.toLowerCase() === 'true', says: 'is true' },
  addresses,
];

/**
 * What of the conditions leaves out strangers, as a sentence part (`aws:SourceVpc is fixed`); `undefined` where nothing does. The order of the keys
 * decides, not the policy's.
 */
export function restriction(conditions: Conditions | undefined, keys: readonly TrustedKey[]): string | undefined {
  let found: string | undefined;
  const isRestricted = any(
    ...keys.map(({ key, operators, fixed, says }) => () => {
      if (!restricts(conditions, key, operators, fixed)) return false;
      found = `${key} ${says}`;
      return true;
    }),
  );
  // Where nobody knows, both answers are tried, and nothing was found for either: the answer of `any` decides.
  return isRestricted ? (found ?? 'one of its keys may be fixed') : undefined;
}
