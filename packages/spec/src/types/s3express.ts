// Generated from @aws-cdk/aws-service-spec (Apache-2.0) by tools/gen-spec.ts; do not edit.
import type { PolicyDocument } from '../policy.ts';
import type { Tag } from '../tag.ts';

/** `AWS::S3Express::AccessPoint`: Access points simplify managing data access at scale for shared datasets in Amazon S3. */
export interface AccessPoint {
  /** The name of the bucket that you want to associate the access point with. */
  readonly Bucket?: string | undefined;
  /** The AWS account ID that owns the bucket associated with this access point. */
  readonly BucketAccountId?: string | undefined;
  /** An access point name consists of a base name you provide, followed by the zoneID ( AWS Local Zone) followed by the… */
  readonly Name?: string | undefined;
  /** The access point policy associated with the specified access point. */
  readonly Policy?: PolicyDocument | undefined;
  /** Public access is blocked by default to access points for directory buckets. */
  readonly PublicAccessBlockConfiguration?: AccessPoint_PublicAccessBlockConfiguration | undefined;
  /** You can use the access point scope to restrict access to specific prefixes, API operations, or a combination of both. */
  readonly Scope?: AccessPoint_Scope | undefined;
  /** An array of tags that you can apply to access points. */
  readonly Tags?: readonly Tag[] | undefined;
  /** If you include this field, Amazon S3 restricts access to this access point to requests from the specified virtual… */
  readonly VpcConfiguration?: AccessPoint_VpcConfiguration | undefined;
  /** The ARN of the access point. */
  readonly Arn?: string | undefined;
  /** The network configuration of the access point. */
  readonly NetworkOrigin?: string | undefined;
}

/** Public access is blocked by default to access points for directory buckets. */
export interface AccessPoint_PublicAccessBlockConfiguration {
  /** Specifies whether Amazon S3 should block public access control lists (ACLs) for this bucket and objects in this bucket. */
  readonly BlockPublicAcls?: boolean | undefined;
  /** Specifies whether Amazon S3 should block public bucket policies for this bucket. */
  readonly BlockPublicPolicy?: boolean | undefined;
  /** Specifies whether Amazon S3 should ignore public ACLs for this bucket and objects in this bucket. */
  readonly IgnorePublicAcls?: boolean | undefined;
  /** Specifies whether Amazon S3 should restrict public bucket policies for this bucket. */
  readonly RestrictPublicBuckets?: boolean | undefined;
}

/** You can use the access point scope to restrict access to specific prefixes, API operations, or a combination of both. */
export interface AccessPoint_Scope {
  /** You can include one or more API operations as permissions. */
  readonly Permissions?: readonly string[] | undefined;
  /** You can specify any amount of prefixes, but the total length of characters of all prefixes must be less than 256 bytes… */
  readonly Prefixes?: readonly string[] | undefined;
}

/** The Virtual Private Cloud (VPC) configuration for a bucket access point. */
export interface AccessPoint_VpcConfiguration {
  /** If this field is specified, this access point will only allow connections from the specified VPC ID. */
  readonly VpcId?: string | undefined;
}

/** `AWS::S3Express::BucketPolicy`: The `AWS::S3Express::BucketPolicy` resource defines an Amazon S3 bucket policy to an Amazon S3 directory bucket. */
export interface BucketPolicy {
  /** The name of the S3 directory bucket to which the policy applies. */
  readonly Bucket?: string | undefined;
  /** A policy document containing permissions to add to the specified bucket. */
  readonly PolicyDocument?: PolicyDocument | undefined;
}

/** `AWS::S3Express::DirectoryBucket`: The `AWS::S3Express::DirectoryBucket` resource defines an Amazon S3 directory bucket in the same AWS Region where you… */
export interface DirectoryBucket {
  /** Specifies default encryption for a bucket using server-side encryption with Amazon S3 managed keys (SSE-S3) or AWS KMS… */
  readonly BucketEncryption?: DirectoryBucket_BucketEncryption | undefined;
  /** A name for the bucket. */
  readonly BucketName?: string | undefined;
  /** The number of Zone (Availability Zone or Local Zone) that's used for redundancy for the bucket. */
  readonly DataRedundancy?: string | undefined;
  /** The inventory configuration for an Amazon S3 Express bucket. */
  readonly InventoryConfigurations?: readonly DirectoryBucket_InventoryConfiguration[] | undefined;
  /** Container for lifecycle rules. */
  readonly LifecycleConfiguration?: DirectoryBucket_LifecycleConfiguration | undefined;
  /** The name of the location where the bucket will be created. */
  readonly LocationName?: string | undefined;
  /** Specifies the metrics configurations for the Amazon S3 Express bucket. */
  readonly MetricsConfigurations?: readonly DirectoryBucket_MetricsConfiguration[] | undefined;
  /** An array of tags that you can apply to the S3 directory bucket. */
  readonly Tags?: readonly Tag[] | undefined;
  /** Returns the Amazon Resource Name (ARN) of the specified bucket. */
  readonly Arn?: string | undefined;
  /** Returns the code for the Availability Zone or the Local Zone where the directory bucket was created. */
  readonly AvailabilityZoneName?: string | undefined;
}

/** Specifies the days since the initiation of an incomplete multipart upload that Amazon S3 will wait before permanently… */
export interface DirectoryBucket_AbortIncompleteMultipartUpload {
  /** Specifies the number of days after which Amazon S3 aborts an incomplete multipart upload. */
  readonly DaysAfterInitiation?: number | undefined;
}

/** Specifies default encryption for a bucket using server-side encryption with Amazon S3 managed keys (SSE-S3) or AWS KMS… */
export interface DirectoryBucket_BucketEncryption {
  /** Specifies the default server-side-encryption configuration. */
  readonly ServerSideEncryptionConfiguration?: readonly DirectoryBucket_ServerSideEncryptionRule[] | undefined;
}

/** Specifies information about where to publish inventory reports for an Amazon S3 Express bucket. */
export interface DirectoryBucket_Destination {
  /** The account ID that owns the destination S3 bucket. */
  readonly BucketAccountId?: string | undefined;
  /** The Amazon Resource Name (ARN) of the destination Amazon S3 bucket to which data is exported. */
  readonly BucketArn?: string | undefined;
  /** Specifies the file format used when exporting data to Amazon S3. */
  readonly Format?: string | undefined;
  /** The prefix to use when exporting data. */
  readonly Prefix?: string | undefined;
}

/** Specifies an inventory configuration for an Amazon S3 Express bucket */
export interface DirectoryBucket_InventoryConfiguration {
  /** Specifies information about where to publish inventory reports for an Amazon S3 Express bucket. */
  readonly Destination?: DirectoryBucket_Destination | undefined;
  /** Specifies whether the inventory is enabled or disabled. */
  readonly Enabled?: boolean | undefined;
  /** The ID used to identify the inventory configuration. */
  readonly Id?: string | undefined;
  /** Object versions to include in the inventory list. */
  readonly IncludedObjectVersions?: string | undefined;
  /** Contains the optional fields that are included in the inventory results. */
  readonly OptionalFields?: readonly string[] | undefined;
  /** The prefix that is prepended to all inventory results. */
  readonly Prefix?: string | undefined;
  /** Specifies the schedule for generating inventory results. */
  readonly ScheduleFrequency?: string | undefined;
}

/** Container for lifecycle rules. */
export interface DirectoryBucket_LifecycleConfiguration {
  /** A lifecycle rule for individual objects in an Amazon S3 Express bucket. */
  readonly Rules?: readonly DirectoryBucket_Rule[] | undefined;
}

/** Specifies a metrics configuration for the CloudWatch request metrics from an Amazon S3 Express bucket. */
export interface DirectoryBucket_MetricsConfiguration {
  /** The access point ARN used when evaluating a metrics filter. */
  readonly AccessPointArn?: string | undefined;
  /** The ID used to identify the metrics configuration. */
  readonly Id?: string | undefined;
  /** The prefix used when evaluating a metrics filter. */
  readonly Prefix?: string | undefined;
}

/** Specifies lifecycle rules for an Amazon S3 bucket. */
export interface DirectoryBucket_Rule {
  /** Specifies the days since the initiation of an incomplete multipart upload that Amazon S3 will wait before permanently… */
  readonly AbortIncompleteMultipartUpload?: DirectoryBucket_AbortIncompleteMultipartUpload | undefined;
  /** Indicates the number of days after creation when objects are deleted from Amazon S3 and Amazon S3 Glacier. */
  readonly ExpirationInDays?: number | undefined;
  /** Unique identifier for the rule. */
  readonly Id?: string | undefined;
  /** Specifies the minimum object size in bytes for this rule to apply to. */
  readonly ObjectSizeGreaterThan?: string | undefined;
  /** Specifies the maximum object size in bytes for this rule to apply to. */
  readonly ObjectSizeLessThan?: string | undefined;
  /** Object key prefix that identifies one or more objects to which this rule applies. */
  readonly Prefix?: string | undefined;
  /** If `Enabled`, the rule is currently being applied. */
  readonly Status?: string | undefined;
}

/** Describes the default server-side encryption to apply to new objects in the bucket. */
export interface DirectoryBucket_ServerSideEncryptionByDefault {
  /** AWS Key Management Service (KMS) customer managed key ID to use for the default encryption. */
  readonly KMSMasterKeyID?: string | undefined;
  /** Server-side encryption algorithm to use for the default encryption. */
  readonly SSEAlgorithm?: string | undefined;
}

/** Specifies the default server-side encryption configuration. */
export interface DirectoryBucket_ServerSideEncryptionRule {
  /** Specifies whether Amazon S3 should use an S3 Bucket Key with server-side encryption using KMS (SSE-KMS) for new objects… */
  readonly BucketKeyEnabled?: boolean | undefined;
  /** Specifies the default server-side encryption to apply to new objects in the bucket. */
  readonly ServerSideEncryptionByDefault?: DirectoryBucket_ServerSideEncryptionByDefault | undefined;
}
