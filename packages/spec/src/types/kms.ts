// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::KMS::Alias`: The `AWS::KMS::Alias` resource specifies a display name for a KMS key. */
export interface Alias {
  /** Specifies the alias name. */
  readonly AliasName?: string | undefined;
  /** Associates the alias with the specified customer managed key. */
  readonly TargetKeyId?: string | undefined;
}

/** `AWS::KMS::Key`: The `AWS::KMS::Key` resource specifies an KMS key in AWS Key Management Service. */
export interface Key {
  /** Skips ("bypasses") the key policy lockout safety check. */
  readonly BypassPolicyLockoutSafetyCheck?: boolean | undefined;
  /** A description of the KMS key. */
  readonly Description?: string | undefined;
  /** Enables automatic rotation of the key material for the specified KMS key. */
  readonly EnableKeyRotation?: boolean | undefined;
  /** Specifies whether the KMS key is enabled. */
  readonly Enabled?: boolean | undefined;
  /** The key policy to attach to the KMS key. */
  readonly KeyPolicy?: PolicyDocument | undefined;
  /** Specifies the type of KMS key to create. */
  readonly KeySpec?: string | undefined;
  /** Determines the cryptographic operations for which you can use the KMS key. */
  readonly KeyUsage?: string | undefined;
  /** Creates a multi-Region primary key that you can replicate in other AWS Regions. */
  readonly MultiRegion?: boolean | undefined;
  /** The source of the key material for the KMS key. */
  readonly Origin?: string | undefined;
  /** Specifies the number of days in the waiting period before AWS deletes a KMS key that has been removed from a… */
  readonly PendingWindowInDays?: number | undefined;
  /** Specifies a custom period of time between each rotation date. */
  readonly RotationPeriodInDays?: number | undefined;
  /** Assigns one or more tags to the replica key. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the KMS key, such as… */
  readonly Arn?: string | undefined;
  /** The key ID of the KMS key, such as `1234abcd-12ab-34cd-56ef-1234567890ab`. */
  readonly KeyId?: string | undefined;
}

/** `AWS::KMS::ReplicaKey`: The `AWS::KMS::ReplicaKey` resource specifies a multi-Region replica key that is based on a multi-Region primary key. */
export interface ReplicaKey {
  /** A description of the KMS key. */
  readonly Description?: string | undefined;
  /** Specifies whether the replica key is enabled. */
  readonly Enabled?: boolean | undefined;
  /** The key policy that authorizes use of the replica key. */
  readonly KeyPolicy?: PolicyDocument | undefined;
  /** Specifies the number of days in the waiting period before AWS deletes a replica key that has been removed from a… */
  readonly PendingWindowInDays?: number | undefined;
  /** Specifies the multi-Region primary key to replicate. */
  readonly PrimaryKeyArn?: string | undefined;
  /** Assigns one or more tags to the replica key. */
  readonly Tags?: readonly Tag[] | undefined;
  /** The Amazon Resource Name (ARN) of the replica key, such as… */
  readonly Arn?: string | undefined;
  /** The key ID of the replica key, such as `mrk-1234abcd12ab34cd56ef1234567890ab`. */
  readonly KeyId?: string | undefined;
}
