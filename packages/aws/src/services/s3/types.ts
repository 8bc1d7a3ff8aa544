/** Who is granted something in an ACL: an account by its canonical user id, or a group by its URI. */
export interface AclGrantee {
  /** `CanonicalUser`, `AmazonCustomerByEmail` or `Group`. */
  readonly Type?: string | undefined;
  /** Of an account: its canonical user id. */
  readonly ID?: string | undefined;
  /** Of a group: `http://acs.amazonaws.com/groups/global/AllUsers` and the like. */
  readonly URI?: string | undefined;
  readonly EmailAddress?: string | undefined;
}

/** One grant of an ACL, as the S3 API has it: https://docs.aws.amazon.com/AmazonS3/latest/API/API_Grant.html. */
export interface AclGrant {
  readonly Grantee?: AclGrantee | undefined;
  /** `READ`, `WRITE`, `READ_ACP`, `WRITE_ACP` or `FULL_CONTROL`. */
  readonly Permission?: string | undefined;
}

/** The account's own Block Public Access settings, which count for every bucket beside the bucket's own. */
export interface AccountPublicAccessBlock {
  readonly BlockPublicAcls?: boolean | undefined;
  readonly IgnorePublicAcls?: boolean | undefined;
  readonly BlockPublicPolicy?: boolean | undefined;
  readonly RestrictPublicBuckets?: boolean | undefined;
}

declare module '@demarc/spec/types/s3' {
  interface Bucket {
    /** The bucket's ACL, grant by grant. CloudFormation knows canned ACLs only (`AccessControl`); live accounts and Terraform have the grants. */
    readonly AclGrants?: readonly AclGrant[] | undefined;
  }
}

declare module '../../own-types.ts' {
  interface OwnTypes {
    'Demarc::S3::AccountPublicAccessBlock': AccountPublicAccessBlock;
  }
}
