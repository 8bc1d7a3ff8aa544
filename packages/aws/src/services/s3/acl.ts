import { all, any, is } from '@demarc/model';
import type { Bucket } from '@demarc/spec/types/s3';

/** A permission that an ACL can give on a bucket; `FULL_CONTROL` is all four. */
export type AclPermission = 'READ' | 'WRITE' | 'READ_ACP' | 'WRITE_ACP';

/** The canned ACLs that give a permission to everyone, or to every AWS account. The others give nothing to strangers. */
const canned: Readonly<Partial<Record<AclPermission, readonly string[]>>> = {
  READ: ['PublicRead', 'PublicReadWrite', 'AuthenticatedRead'],
  WRITE: ['PublicReadWrite'],
};

/** The groups of whom anyone may be a member: everyone, and every AWS account. The group of log delivery is not one of them. */
const strangers = ['http://acs.amazonaws.com/groups/global/AllUsers', 'http://acs.amazonaws.com/groups/global/AuthenticatedUsers'];

/**
 * Whether a bucket's ACL gives a permission to the members of the groups `AllUsers` or `AuthenticatedUsers`, as a canned ACL or as a grant.
 * Whether the ACL is in force is not looked at.
 *
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/acl-overview.html (read 2026-11-26): groups, permissions, canned ACLs.
 */
export function aclGivesToStrangers(bucket: Bucket, permission: AclPermission): boolean {
  return any(
    () => is(bucket, 'AccessControl', ...(canned[permission] ?? [])),
    () =>
      bucket.AclGrants?.some((grant) =>
        all(
          () => is(grant, 'Permission', permission, 'FULL_CONTROL'),
          () => is(grant.Grantee, 'URI', ...strangers),
        ),
      ),
  );
}
