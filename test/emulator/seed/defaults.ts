import type { ObjectOwnership, PublicAccessBlockConfiguration } from '@aws-sdk/client-s3';

/** What AWS sets by itself when a thing is made, and the emulator does not: the seeders set it. */
interface AwsDefault<T> {
  readonly value: T;
  /** What is made from this day on has it; where nothing is said, everything. */
  readonly since?: string;
  /** AWS's page, read on 2026-11-26 (the same that `packages/aws` cites for its defaults). */
  readonly source: string;
}

const blocked: PublicAccessBlockConfiguration = {
  BlockPublicAcls: true,
  IgnorePublicAcls: true,
  BlockPublicPolicy: true,
  RestrictPublicBuckets: true,
};
const newBuckets = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/create-bucket-faq.html';
const enforced: ObjectOwnership = 'BucketOwnerEnforced';

/** S3: a bucket that says nothing. */
export const bucketDefaults = {
  encryption: { value: 'AES256', source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html' },
  publicAccessBlock: { value: blocked, since: '2023-04', source: newBuckets },
  ownership: { value: enforced, since: '2023-04', source: newBuckets },
} as const satisfies Record<string, AwsDefault<unknown>>;

/** RDS: an instance that says nothing. */
export const databaseDefaults = {
  // Which of the authorities an account has as its default is its own affair; this is the one that AWS gives to new accounts.
  certificateAuthority: {
    value: 'rds-ca-rsa2048-g1',
    source: 'https://docs.amazonaws.cn/AmazonRDS/latest/DeveloperGuide/UsingWithRDS.SSL.html',
  },
} as const satisfies Record<string, AwsDefault<unknown>>;

/** EC2: what comes with a VPC, and with the VPC that every Region has from the start. */
export const networkDefaults = {
  /** The default VPC reaches the internet: a gateway, and a route to it in the main table. */
  internet: { value: '0.0.0.0/0', source: 'https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc-components.html' },
  /** A default security group admits its own members, whatever they speak. */
  ownMembers: { value: '-1', source: 'https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html' },
} as const satisfies Record<string, AwsDefault<unknown>>;

/** The value of a default for a thing made at that time; undefined for what is older. */
export function defaultAt<T>(row: AwsDefault<T>, made: string): T | undefined {
  return row.since === undefined || made >= row.since ? row.value : undefined;
}
