import { covers, coversAction, coversResource, overlaps, publicGrant } from '@demarc/iam';
import { all, any, hasToken } from '@demarc/model';
import type { Statement } from '@demarc/spec';
import type { Bucket, BucketPolicy } from '@demarc/spec/types/s3';
import type { ContextOf } from '../../kit.ts';
import { aclGivesToStrangers, type AclPermission } from './acl.ts';
import { deniesStrangers } from './denial.ts';
import { bucketArns } from './names.ts';
import type { AccountPublicAccessBlock } from './types.ts';

/*
 * Who can get at a bucket from outside, as AWS documents it. A bucket is open through its ACL or through its policy.
 *
 * - The ACL counts if ACLs are on (Object Ownership is not BucketOwnerEnforced) and IgnorePublicAcls is off.
 * - The policy counts if it is public and RestrictPublicBuckets is off.
 * - BlockPublicAcls and BlockPublicPolicy close neither: they refuse requests that would make a public ACL or policy, and leave in force what
 *   is already there. A template that sets one of them together with a public ACL or policy either fails to deploy or describes a bucket that
 *   was public before; in an account the same properties are a public bucket. So they decide nothing here.
 * - A switch that is on in the account counts as if it were on in the bucket.
 * - What the bucket policy denies to strangers is theirs neither by the ACL nor by another statement.
 *
 * Sources (all read 2026-11-26):
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html (the switches; what is public),
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PublicAccessBlockConfiguration.html (what the switches leave as it is),
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html (ACLs off),
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/how-s3-evaluates-access-control.html (ACLs and policies are evaluated together).
 */

/** A way into a bucket. */
export type Way = 'acl' | 'policy';
/** The ways into a bucket, to ask one by one: one that is open decides, whatever is unknown about the other. */
export const ways: readonly Way[] = ['acl', 'policy'];

/** A permission of the ACL, the actions that it gives, and on what. */
interface Permission {
  readonly name: AclPermission;
  readonly actions: readonly string[];
  readonly on: Part;
}
type Part = 'bucket' | 'objects';

/** A kind of access: the permissions of an ACL that give it, and what of it there is in an action of a policy, which may be a pattern. */
export interface Access {
  readonly permissions: readonly Permission[];
  /** The part of the action that is of this kind, as patterns; empty when there is none. */
  readonly within: (action: string) => readonly string[];
}

const inAnyCase = { ignoreCase: true } as const;

/**
 * The actions that list or read; all others of S3 change something.
 *
 * Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_s3.html (read 2026-11-26).
 */
const readActions = ['s3:Get*', 's3:List*'];

/**
 * To list the bucket or to read its objects, its ACL or its settings.
 *
 * Source of the actions that a permission means: https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html (read 2026-11-26).
 */
export const reading: Access = {
  permissions: [
    { name: 'READ', actions: ['s3:ListBucket', 's3:ListBucketVersions', 's3:ListBucketMultipartUploads'], on: 'bucket' },
    { name: 'READ_ACP', actions: ['s3:GetBucketAcl'], on: 'bucket' },
  ],
  within: (action) => readActions.filter((pattern) => overlaps(action, pattern, inAnyCase)),
};

/** To write or delete objects, or to change the bucket's ACL, policy or settings. Source: as of `reading`. */
export const writing: Access = {
  permissions: [
    { name: 'WRITE', actions: ['s3:PutObject'], on: 'objects' },
    { name: 'WRITE_ACP', actions: ['s3:PutBucketAcl'], on: 'bucket' },
  ],
  within: (action) =>
    overlaps(action, 's3:*', inAnyCase) && !readActions.some((pattern) => covers(pattern, action, inAnyCase)) ? [action] : [],
};

type Context = ContextOf<'AWS::S3::Bucket'>;

/** By what a way is open to strangers; nothing when it is closed to them. */
export function openTo(way: Way, access: Access, bucket: Bucket, context: Context): string | undefined {
  return way === 'acl' ? openByAcl(access, bucket, context) : openByPolicy(access, bucket, context);
}

function openByAcl({ permissions }: Access, bucket: Bucket, context: Context): string | undefined {
  let given: readonly Permission[] = [];
  const isOpen = all(
    () => !aclsAreOff(bucket),
    () => !isSwitchedOn('IgnorePublicAcls', bucket, context),
    () => {
      given = permissions.filter((permission) => gives(permission, bucket, context));
      return given.length > 0;
    },
  );
  return isOpen ? `the ACL gives everyone ${given.map(({ name }) => name).join(', ')}` : undefined;
}

function gives({ name, actions, on }: Permission, bucket: Bucket, context: Context): boolean {
  return aclGivesToStrangers(bucket, name) && !actions.every((action) => isDeniedOn(partOf(context, on), action, denialsIn(context)));
}

/** Whether ACLs are off. A bucket without ownership controls is older than they are: its ACLs are on. */
function aclsAreOff(bucket: Bucket): boolean {
  return bucket.OwnershipControls?.Rules?.some((rule) => rule.ObjectOwnership === 'BucketOwnerEnforced') ?? false;
}

/** Whether a switch is on, in the bucket or in its account. A template knows no account: there the bucket stands for itself. */
function isSwitchedOn(name: keyof AccountPublicAccessBlock, bucket: Bucket, { all: allOf, resource: { account } }: Context): boolean {
  return any(
    () => bucket.PublicAccessBlockConfiguration?.[name] === true,
    () =>
      account !== undefined &&
      !hasToken(account) &&
      allOf('Demarc::S3::AccountPublicAccessBlock').some((settings) => settings[name] === true),
  );
}

/** A part of an answer for a person: what was met on the way to "yes". */
interface Told {
  action?: string;
}

function openByPolicy(access: Access, bucket: Bucket, context: Context): string | undefined {
  const told: Told = {};
  const isOpen = all(
    () => !isSwitchedOn('RestrictPublicBuckets', bucket, context),
    () =>
      policiesOf(context).some((policy) =>
        policy.PolicyDocument?.Statement?.some((statement) =>
          all(
            () => publicGrant(statement).public,
            () => opens(statement, access, context, told),
          ),
        ),
      ),
  );
  return isOpen ? `the bucket policy allows everyone ${told.action ?? 'some actions'}` : undefined;
}

const policiesOf = ({ referrers }: Context): readonly BucketPolicy[] => referrers('AWS::S3::BucketPolicy', 'Bucket');

/**
 * Whether a statement gives something of a kind of access that no other takes away. All is asked of one action at a time: one that nobody knows
 * is then one doubt, not many.
 */
function opens(statement: Statement, access: Access, context: Context, told: Told): boolean {
  const isLeft = (action: string, part: string, denials: readonly Statement[]): boolean =>
    denials.length === 0 || !isTakenAway(statement, [action, part], denials, context);
  if (statement.NotAction === undefined)
    return (
      statement.Action?.some((action) => {
        const parts = access.within(action);
        if (parts.length === 0) return false;
        const denials = denialsIn(context);
        if (!parts.some((part) => isLeft(action, part, denials))) return false;
        told.action = action;
        return true;
      }) ?? false
    );
  const excepted = [...statement.NotAction]; // which stops at what nobody knows
  const parts = access.within('s3:*').filter((part) => !excepted.some((each) => covers(each, part, inAnyCase)));
  if (parts.length === 0) return false;
  told.action = `everything but ${excepted.join(', ')}`;
  const denials = denialsIn(context);
  return parts.some((part) => isLeft('s3:*', part, denials));
}

/** Whether strangers are denied what some patterns of actions have in common: because one of them is denied, everywhere or where a statement speaks. */
function isTakenAway(statement: Statement, patterns: readonly string[], denials: readonly Statement[], context: Context): boolean {
  const where = statement.Resource && [...statement.Resource];
  return patterns.some(
    (action) =>
      (isDeniedOn(partOf(context, 'bucket'), action, denials) && isDeniedOn(partOf(context, 'objects'), action, denials)) ||
      (where?.every((arn) => isDeniedOn([arn], action, denials)) ?? false),
  );
}

/** The names of the bucket itself, or of all its objects. */
const partOf = ({ resource }: Context, part: Part): readonly string[] =>
  bucketArns(resource).map((arn) => (part === 'bucket' ? arn : `${arn}/*`));

/** Whether strangers are denied the actions of a pattern on what goes by one of these names. */
const isDeniedOn = (arns: readonly string[], action: string, denials: readonly Statement[]): boolean =>
  arns.some((arn) => denials.some((denial) => coversAction(denial, action) && coversResource(denial, arn)));

/**
 * What the policy denies to strangers. Any part of it that nobody knows may be a denial, and then nobody knows what is left of a grant: so
 * these are plain loops and copies, which stop there.
 */
function denialsIn(context: Context): readonly Statement[] {
  const denials: Statement[] = [];
  for (const policy of policiesOf(context))
    for (const statement of policy.PolicyDocument?.Statement ?? [])
      if (deniesStrangers(statement)) {
        const { Action, NotAction, Resource, NotResource } = statement;
        denials.push({
          Action: Action && [...Action],
          NotAction: NotAction && [...NotAction],
          Resource: Resource && [...Resource],
          NotResource: NotResource && [...NotResource],
        });
      }
  return denials;
}
